import { organisationAsAt, type Governance } from '@golden-thread/governance';
import type { IsoDate, ThreadCommissioning } from '@golden-thread/outcomes';
import { fundSharesAsAt } from '../money/fund-shares.ts';
import type { PooledFund } from '../money/pooled-fund.ts';
import type { MappedService } from '../provision/service-map.ts';
import type { CommissioningIntention, PlacePriority } from './intention.ts';

/** What of an area the commissioning strand of the thread runs through. */
export interface CommissionedThings {
  readonly outcomes: readonly { readonly id: string }[];
  readonly priorities: readonly PlacePriority[];
  readonly intentions: readonly CommissioningIntention[];
  readonly services: readonly MappedService[];
  readonly funds: readonly PooledFund[];
  readonly governance: Governance;
}

/**
 * Intentions, services and funds as the thread sees them. A fund is an intention's when either names the other, and whoever pays
 * into it on the day counts, an organisation that is gone by whoever stands for it then. What names something that stands no longer, such as a service withdrawn since, names nothing: the
 * thread is broken there.
 *
 * @param asOf - the day that contributions and organisations are read as at; null takes whoever ever paid, as named.
 *
 * @example
 * const governance = { organisations: [], bodies: [], posts: [], memberships: [], lines: [], decisionRights: [], rhythm: [] };
 * const nothing = { outcomes: [], priorities: [], intentions: [], services: [], funds: [], governance };
 * threadCommissioning(nothing, null).intentions; // => []
 */
export function threadCommissioning(
  { outcomes, priorities, intentions, services, funds, governance }: CommissionedThings,
  asOf: IsoDate | null,
): ThreadCommissioning {
  const outcomeIds = standing(outcomes);
  const serviceIds = standing(services);
  const fundIds = standing(funds);
  const known = standing(governance.organisations);
  const organisationIds = (ids: readonly string[]): readonly string[] =>
    known(ids.map((id) => (asOf === null ? id : (organisationAsAt(governance, id, asOf)?.id ?? id))));
  const groups = new Map(priorities.map(({ id, groupBodyId }) => [id, groupBodyId]));
  const fundsNaming = new Map<string, string[]>();
  for (const fund of funds)
    for (const id of fund.intentionIds) fundsNaming.set(id, [...(fundsNaming.get(id) ?? []), fund.id]);
  return {
    intentions: intentions.map(({ id, ref, title, priorityId, ...named }) => ({
      id,
      ref,
      title,
      outcomeIds: outcomeIds(named.outcomeIds),
      bodyId: groups.get(priorityId) ?? null,
      serviceIds: serviceIds(named.serviceIds),
      fundIds: fundIds([...named.fundIds, ...(fundsNaming.get(id) ?? [])]),
    })),
    services: services.map(({ id, title, commissioners, ...named }) => ({
      id,
      title,
      outcomeIds: outcomeIds(named.outcomeIds),
      organisationIds: organisationIds(commissioners.map((each) => each.organisationId)),
      fundIds: fundIds(named.fundIds),
    })),
    funds: funds.map((fund) => ({
      id: fund.id,
      title: fund.title,
      serviceIds: serviceIds(fund.serviceIds),
      organisationIds: known(
        asOf === null
          ? fund.contributions.map(({ organisationId }) => organisationId)
          : fundSharesAsAt(fund, governance, asOf).flatMap(({ organisationId }) => organisationId ?? []),
      ),
    })),
    organisations: governance.organisations,
  };
}

/** Keeps, once each, the ids that name something there is. */
function standing(things: readonly { readonly id: string }[]): (ids: readonly string[]) => readonly string[] {
  const known = new Set(things.map(({ id }) => id));
  return (ids) => [...new Set(ids)].filter((id) => known.has(id));
}
