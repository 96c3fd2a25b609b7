import { commissionersKey } from './commissioner-key.ts';
import { agesInWords, commissionersInWords } from './finding-words.ts';
import type { ProvisionFinding, ProvisionView } from './provision-finding.ts';
import type { ServicePathway } from './service-pathway.ts';

const idsOf = (services: readonly { readonly id: string }[]) => services.map(({ id }) => id);

/** Ages and levels that no service of a pathway provides. */
export function pathwayGaps({
  title,
  services,
  levels,
  ageGaps,
}: ServicePathway): readonly ProvisionFinding[] {
  const shared = { serviceIds: idsOf(services), pathway: title };
  return [
    ...ageGaps.map((ages) => ({
      ...shared,
      kind: 'age-gap' as const,
      message: `No service of the pathway “${title}” is for ${agesInWords(ages)}.`,
      levels: [],
      ages,
      missing: `a service for ${agesInWords(ages)}`,
    })),
    ...levels.flatMap(({ level, isGap }) =>
      isGap
        ? [
            {
              ...shared,
              kind: 'level-gap' as const,
              message: `No service of the pathway “${title}” provides level ${level}, though one provides level ${levels.length}.`,
              levels: [level],
              ages: null,
              missing: `a service at level ${level}`,
            },
          ]
        : [],
    ),
  ];
}

/** That a pathway passes from one commissioner to another, with what each commissions. */
export function pathwaySplit(
  { title, services, isSplit }: ServicePathway,
  view: ProvisionView,
): readonly ProvisionFinding[] {
  if (!isSplit) return [];
  const parts = new Map<string, { readonly who: string; readonly titles: string[] }>();
  for (const service of services.filter(({ commissioners }) => commissioners.length > 0)) {
    const key = commissionersKey(service);
    const part = parts.get(key) ?? { who: commissionersInWords(service, view), titles: [] };
    part.titles.push(`“${service.title}”`);
    parts.set(key, part);
  }
  const told = [...parts.values()].map(({ who, titles }) => `${who}: ${titles.join(', ')}`);
  return [
    {
      kind: 'split-pathway',
      message: `The pathway “${title}” is split between commissioners. ${told.join('; ')}.`,
      serviceIds: idsOf(services),
      pathway: title,
      levels: [...new Set(services.flatMap(({ levels }) => levels))].toSorted((one, other) => one - other),
      ages: null,
      missing: null,
    },
  ];
}
