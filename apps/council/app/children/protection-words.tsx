import { Details } from '../components/govuk/details.tsx';
import type { ChildrenCounted } from './children-counted.ts';

const caseworkers = {
  send: 'SEND caseworkers',
  'looked-after': 'caseworkers of looked-after children',
} as const;

/** Says how the counts of a page are protected, and what that means for reading them. Nothing where they are exact. */
export function ProtectionWords({
  protection,
  of,
}: {
  readonly protection: 'EXACT' | 'ROUNDED';
  readonly of: ChildrenCounted;
}) {
  if (protection === 'EXACT') {
    return (
      <p className="govuk-body app-measure">
        Counts are exact, because you may read the records. Do not pass them on as they are: a small count can
        tell who a child is.
      </p>
    );
  }
  return (
    <>
      <p className="govuk-body app-measure">
        <strong>Counts are rounded</strong> to a multiple of 5, so that none tells of a single child.
      </p>
      <Details summary="How to read rounded counts">
        <ul className="govuk-list govuk-list--bullet app-measure">
          <li>
            Each count is rounded up or down by chance, and always the same way: 0 is up to 4, and 5 at least
            1.
          </li>
          <li>Totals are sums of rounded counts, so that they may be off by more than 4.</li>
          <li>There is no share of fewer than 10.</li>
          <li>
            Days are read as at the Monday on or before
            {of === 'send' && ', and a team is named from 10 cases'}.
          </li>
          <li>Single children are shown only to {caseworkers[of]} of the area.</li>
        </ul>
      </Details>
    </>
  );
}
