import { Defect } from './defect.ts';
import { NO_COMMISSIONING } from './thread-commissioning.ts';
import type { ThreadInput } from './thread-input.ts';

/** Throws Defect `UNKNOWN_REFERENCE`, naming every id that is referred to and was not given. */
export function requireKnownReferences({
  outcomes,
  links,
  indicators,
  actions,
  bodies,
  commissioning = NO_COMMISSIONING,
}: ThreadInput): void {
  const { intentions, services, funds, organisations } = commissioning;
  const provided = [...intentions, ...services];
  const unknown = [
    ...unknownIds('outcome', outcomes, [
      ...links.map(({ outcomeId }) => outcomeId),
      ...provided.flatMap(({ outcomeIds }) => outcomeIds),
    ]),
    ...unknownIds('indicator', indicators, [
      ...links.map(({ indicatorId }) => indicatorId),
      ...actions.flatMap(({ indicatorIds }) => indicatorIds),
    ]),
    ...unknownIds('body', bodies, [
      ...actions.flatMap(({ bodyIds }) => bodyIds),
      ...intentions.flatMap(({ bodyId }) => bodyId ?? []),
    ]),
    ...unknownIds(
      'service',
      services,
      [...intentions, ...funds].flatMap(({ serviceIds }) => serviceIds),
    ),
    ...unknownIds(
      'fund',
      funds,
      provided.flatMap(({ fundIds }) => fundIds),
    ),
    ...unknownIds(
      'organisation',
      organisations,
      [...services, ...funds].flatMap(({ organisationIds }) => organisationIds),
    ),
  ];
  if (unknown.length === 0) return;
  throw new Defect(
    'UNKNOWN_REFERENCE',
    `The thread refers to what it was not given: ${[...new Set(unknown)].join(', ')}.`,
  );
}

function unknownIds(
  what: string,
  known: readonly { readonly id: string }[],
  named: readonly string[],
): readonly string[] {
  const ids = new Set(known.map(({ id }) => id));
  return named.filter((id) => !ids.has(id)).map((id) => `${what} "${id}"`);
}
