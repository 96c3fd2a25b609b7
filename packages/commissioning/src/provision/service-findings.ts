import { dayLabel } from '@golden-thread/outcomes';
import { freshnessOf } from './freshness.ts';
import type { ProvisionFinding, ProvisionFindingKind, ProvisionView } from './provision-finding.ts';
import type { MappedService } from './service-map.ts';

type Lack = readonly [isSo: boolean, kind: ProvisionFindingKind, message: string, missing: string];

/** What is not stated of a service, and a check of its entry that is too long ago. */
export function serviceFindings(service: MappedService, view: ProvisionView): readonly ProvisionFinding[] {
  const { id, title, commissioners, providerIds, outcomeIds, lastChecked } = service;
  const freshness = freshnessOf(lastChecked, view.asOf, view.freshForMonths);
  const ages = unstatedAges(service);
  const lacks: readonly Lack[] = [
    [
      commissioners.length === 0,
      'service-without-commissioner',
      `Who commissions “${title}” is not stated.`,
      'a commissioner',
    ],
    [
      providerIds.length === 0,
      'service-without-provider',
      `Who provides “${title}” is not stated.`,
      'a provider',
    ],
    [
      outcomeIds.length === 0,
      'service-without-outcome',
      `Which outcome “${title}” serves is not stated.`,
      'an outcome',
    ],
    [ages !== '', 'service-without-ages', `For which ${ages} “${title}” is, is not stated.`, `its ${ages}`],
    [
      freshness === 'never-checked',
      'service-never-checked',
      `When the entry of “${title}” was last checked is not stated.`,
      'a check of the entry',
    ],
    [
      freshness === 'stale',
      'stale-service',
      freshness === 'stale' ? staleMessage(title, lastChecked!, view) : '',
      'a new check of the entry',
    ],
  ];
  return lacks.flatMap(([isSo, kind, message, missing]) =>
    isSo ? [{ kind, message, serviceIds: [id], pathway: null, levels: [], ages: null, missing }] : [],
  );
}

function unstatedAges({ fromAge, toAge }: MappedService): '' | 'ages' | 'first age' | 'last age' {
  if (fromAge === null) return toAge === null ? 'ages' : 'first age';
  return toAge === null ? 'last age' : '';
}

function staleMessage(title: string, lastChecked: string, { asOf, freshForMonths }: ProvisionView): string {
  const months = freshForMonths === 1 ? 'a month' : `${freshForMonths} months`;
  return `The entry of “${title}” was last checked on ${dayLabel(lastChecked)}, more than ${months} before ${dayLabel(asOf)}.`;
}
