import { broken, when } from './broken.ts';
import type { ThreadCommissioning } from './thread-commissioning.ts';
import type { ThreadBreak, ThreadKnot } from './thread.ts';

/** The outcomes that no intention names. Where nothing is intended at all nothing is told of them: there is no strand to be broken. */
export function outcomesWithoutIntention(
  outcomes: readonly ThreadKnot[],
  { intentions }: ThreadCommissioning,
): readonly ThreadBreak[] {
  if (intentions.length === 0) return [];
  const named = new Set(intentions.flatMap(({ outcomeIds }) => outcomeIds));
  return outcomes
    .filter(({ id }) => !named.has(id))
    .map(({ id, title }) =>
      broken('outcome-without-intention', id, `No commissioning intention names the outcome "${title}".`),
    );
}

/** What is missing of intentions, then of services, then of funds, each in the order given. */
export function commissioningBreaks({
  intentions,
  services,
  funds,
}: ThreadCommissioning): readonly ThreadBreak[] {
  const intended = new Set(intentions.flatMap(({ serviceIds }) => serviceIds));
  const paid = new Set(services.flatMap(({ fundIds }) => fundIds));
  return [
    ...intentions.flatMap(({ id, ref, title, outcomeIds, bodyId, serviceIds, fundIds }) => [
      ...when(
        outcomeIds.length === 0,
        'intention-without-outcome',
        id,
        `Intention ${ref} "${title}" names no outcome, so what it is for cannot be followed.`,
      ),
      ...when(
        bodyId === null,
        'intention-without-group',
        id,
        `No group answers for intention ${ref} "${title}".`,
      ),
      ...when(
        serviceIds.length + fundIds.length === 0,
        'intention-without-service',
        id,
        `Intention ${ref} "${title}" names no service and no fund, so what is bought for it cannot be followed.`,
      ),
    ]),
    ...services.flatMap(({ id, title, outcomeIds, organisationIds }) => [
      ...when(
        outcomeIds.length === 0 && !intended.has(id),
        'service-without-outcome',
        id,
        `Nothing says what the service "${title}" is for: it names no outcome, and no intention names it.`,
      ),
      ...when(
        organisationIds.length === 0,
        'service-without-commissioner',
        id,
        `Nobody is named who commissions the service "${title}".`,
      ),
    ]),
    ...funds.flatMap(({ id, title, serviceIds, organisationIds }) => [
      ...when(
        serviceIds.length === 0 && !paid.has(id),
        'fund-without-service',
        id,
        `No service is named that the fund "${title}" pays for.`,
      ),
      ...when(
        organisationIds.length === 0,
        'fund-without-organisation',
        id,
        `Nobody is named who pays into the fund "${title}".`,
      ),
    ]),
  ];
}
