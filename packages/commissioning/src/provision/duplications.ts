import { statedAges } from './ages.ts';
import {
  commissionedApart,
  possibleDuplicates,
  statedDuplicates,
  type DuplicatingServices,
} from './duplicating-services.ts';
import { agesInWords, commissionersInWords, levelsInWords, someInWords } from './finding-words.ts';
import type { ProvisionFinding, ProvisionView } from './provision-finding.ts';
import type { MappedService } from './service-map.ts';
import type { ServicePathway } from './service-pathway.ts';

/**
 * The services of one pathway that provide the same level and that nobody commissions all of: a duplication where they are stated to be
 * for common ages, a possible one where the ages of some are not stated and nothing stated keeps them apart. Services that duplicate each
 * other for the same ages are told together, once for all the levels on which they do.
 */
export function duplications(
  { title, services, levels }: ServicePathway,
  view: ProvisionView,
): readonly ProvisionFinding[] {
  const commissioned = services.filter(({ commissioners }) => commissioners.length > 0);
  const areApart = commissionedApart(commissioned);
  const found = new Map<string, { readonly of: DuplicatingServices; readonly levels: number[] }>();
  for (const { level } of levels) {
    const onLevel = commissioned.filter((service) => service.levels.includes(level));
    for (const of of [...statedDuplicates(onLevel, areApart), ...possibleDuplicates(onLevel, areApart)]) {
      const key = JSON.stringify([of.ages, of.services.map(({ id }) => id)]);
      const known = found.get(key) ?? { of, levels: [] };
      known.levels.push(level);
      found.set(key, known);
    }
  }
  return [...found.values()].map((each) => finding(title, each.of, each.levels, view));
}

function finding(
  pathway: string,
  { services, ages }: DuplicatingServices,
  levels: readonly number[],
  view: ProvisionView,
): ProvisionFinding {
  const who = someInWords(
    services.map((service) => `“${service.title}” (${commissionersInWords(service, view)})`),
  );
  const provide = `${who} ${services.length === 2 ? 'both' : 'all'} provide ${levelsInWords(levels)} of the pathway “${pathway}”`;
  const told = { serviceIds: services.map(({ id }) => id), pathway, levels, ages };
  return ages === null
    ? {
        ...told,
        kind: 'possible-duplication',
        message: `${provide}; whether for the same ages is not stated.`,
        missing: `the ages of ${unstated(services)}`,
      }
    : {
        ...told,
        kind: 'duplication',
        message: `${provide} for ${agesInWords(ages)}.`,
        missing: null,
      };
}

function unstated(services: readonly MappedService[]): string {
  return someInWords(
    services.filter((service) => statedAges(service) === null).map(({ title }) => `“${title}”`),
  );
}
