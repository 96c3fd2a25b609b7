import { InsetText } from '../components/govuk/inset-text.tsx';
import type { AsAt } from '../as-at.ts';
import { formatDay } from '../words/dates.ts';
import type { ChildrenCounted } from './children-counted.ts';

const words = {
  send: {
    kind: 'SEN2',
    counts: 'Requests, plans and reviews are counted from the SEN2 return and from extracts in its layout.',
    command: 'golden-thread sen2 import <area> export/*.csv --year 2025 --key-file <key>',
    sample: 'golden-thread sen2 sample',
  },
  'looked-after': {
    kind: 'SSDA903',
    counts: 'Looked-after children are counted from the SSDA903 returns, several years together.',
    command: 'golden-thread ssda903 import <area> returns.zip --key-file <key>',
    sample: 'golden-thread ssda903 sample',
  },
} as const;

/** Says in place of figures that there is no return to count, and what to do about it. */
export function NoReturn({
  name,
  asAt,
  of,
  countsFrom = null,
}: {
  readonly name: string;
  readonly asAt: AsAt;
  readonly of: ChildrenCounted;
  /** The day from which one that is known counts in rounded figures; null where none waits for it. */
  readonly countsFrom?: string | null;
}) {
  const { kind, counts, command, sample } = words[of];
  const onDay = asAt.when === 'today' ? '' : ` on ${formatDay(asAt.day)}`;
  if (countsFrom !== null)
    return (
      <InsetText>{`A ${kind} return of ${name} is known. Rounded figures are told as at Mondays, so it counts from ${formatDay(countsFrom)}.`}</InsetText>
    );
  return (
    <>
      <InsetText>{`No ${kind} return of ${name} counts${onDay}, so there is nothing to count from.`}</InsetText>
      <p className="govuk-body app-measure">
        {counts} Whoever administers this installation imports one; names, numbers and addresses are not kept:
      </p>
      <p className="govuk-body">
        <code>{command}</code>
      </p>
      <p className="govuk-body app-measure">
        With <code>--dry-run</code> it is checked and nothing is kept. To try these pages first,{' '}
        <code>{sample}</code> makes up a return of nobody: import it into a made-up area, never into a real
        one.
      </p>
    </>
  );
}
