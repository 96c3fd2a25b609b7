import { areaAddress } from '../addresses.ts';
import type { AsAt } from '../as-at.ts';
import { formatDay } from '../words/dates.ts';
import type { Overview } from './read-overview.ts';

/** Says how old the newest rating of a plan is, and leads to the day it speaks of. */
export function NewestRating({
  plan,
  code,
  asAt,
}: {
  readonly plan: NonNullable<Overview['plans']>[number];
  readonly code: string;
  readonly asAt: AsAt;
}) {
  const newest = plan.priorities
    .flatMap(({ actions }) => actions.map(({ rating }) => rating.recordedDate))
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  if (newest === undefined || newest >= asAt.day) return null;
  return (
    <p className="govuk-body">
      The newest rating on record speaks of {formatDay(newest)}.{' '}
      <a className="govuk-link" href={areaAddress(code, newest)}>
        Show the position as at {formatDay(newest)}
      </a>
    </p>
  );
}
