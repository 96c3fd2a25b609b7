import { Defect } from './defect.ts';
import type { ThreadInput } from './thread-input.ts';

/** Throws Defect `UNKNOWN_REFERENCE`, naming every id that is referred to and was not given. */
export function requireKnownReferences({ outcomes, links, indicators, actions, bodies }: ThreadInput): void {
  const outcomeIds = idsOf(outcomes);
  const indicatorIds = idsOf(indicators);
  const bodyIds = idsOf(bodies);
  const unknown = [
    ...links.filter((link) => !outcomeIds.has(link.outcomeId)).map((link) => `outcome "${link.outcomeId}"`),
    ...[...links.map((link) => link.indicatorId), ...actions.flatMap((action) => action.indicatorIds)]
      .filter((id) => !indicatorIds.has(id))
      .map((id) => `indicator "${id}"`),
    ...actions
      .flatMap((action) => action.bodyIds)
      .filter((id) => !bodyIds.has(id))
      .map((id) => `body "${id}"`),
  ];
  if (unknown.length === 0) return;
  throw new Defect(
    'UNKNOWN_REFERENCE',
    `The thread refers to what it was not given: ${[...new Set(unknown)].join(', ')}.`,
  );
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}
