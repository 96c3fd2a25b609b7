import { commonAges, possibleAges, statedAges } from './ages.ts';
import { commissionerKey } from './commissioner-key.ts';
import { agesInWords, commissionersInWords, inWords, levelsInWords } from './finding-words.ts';
import type { ProvisionFinding, ProvisionView } from './provision-finding.ts';
import type { MappedService } from './service-map.ts';
import type { ServicePathway } from './service-pathway.ts';

/**
 * Two services of one pathway that provide the same level and that nobody commissions both of: a duplication where they are
 * stated to be for a common age, a possible one where the ages of either are not stated and nothing stated keeps them apart.
 */
export function duplications(
  { title, services }: ServicePathway,
  view: ProvisionView,
): readonly ProvisionFinding[] {
  const commissioned = services.filter(
    ({ commissioners, levels }) => commissioners.length > 0 && levels.length > 0,
  );
  return commissioned.flatMap((one, index) =>
    commissioned.slice(index + 1).flatMap((other): readonly ProvisionFinding[] => {
      const levels = one.levels.filter((level) => other.levels.includes(level));
      const mayBe = commonAges(possibleAges(one), possibleAges(other));
      if (levels.length === 0 || mayBe === null || isCommissionedWith(one, other)) return [];
      const unstated = [one, other].filter((service) => statedAges(service) === null);
      const both = `${told(one, view)} and ${told(other, view)} both provide ${levelsInWords(levels)} of the pathway “${title}”`;
      const found = { serviceIds: [one.id, other.id], pathway: title, levels };
      if (unstated.length === 0)
        return [
          {
            ...found,
            kind: 'duplication',
            message: `${both} for ${agesInWords(mayBe)}.`,
            ages: mayBe,
            missing: null,
          },
        ];
      return [
        {
          ...found,
          kind: 'possible-duplication',
          message: `${both}; whether for the same ages is not stated.`,
          ages: null,
          missing: `the ages of ${inWords(unstated.map((service) => `“${service.title}”`))}`,
        },
      ];
    }),
  );
}

function isCommissionedWith(one: MappedService, other: MappedService): boolean {
  const keys = new Set(one.commissioners.map(commissionerKey));
  return other.commissioners.some((each) => keys.has(commissionerKey(each)));
}

function told(service: MappedService, view: ProvisionView): string {
  return `“${service.title}” (${commissionersInWords(service, view)})`;
}
