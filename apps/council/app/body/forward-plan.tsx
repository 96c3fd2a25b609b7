import type { ResultOf } from 'gql.tada';
import { bodyAddress } from '../addresses.ts';
import type { AsAt } from '../as-at.ts';
import { StackingTable } from '../components/stacking-table.tsx';
import type { bodyQuery } from '../operations/body.ts';
import { formatDay } from '../words/dates.ts';
import { inWords } from '../words/phrases.ts';

type Item = NonNullable<ResultOf<typeof bodyQuery>['body']>['forwardPlan'][number];

const columns = [{ heading: 'Day' }, { heading: 'Item' }, { heading: 'Kind' }, { heading: 'Brought by' }];

/** What comes before a body in a year. A day that no document states is marked, and what is assumed stands below. */
export function ForwardPlan(props: {
  readonly items: readonly Item[];
  readonly asAt: Pick<AsAt, 'day' | 'inAddress'>;
  readonly until: string;
}) {
  const { items, asAt, until } = props;
  const assumptions = new Set(items.flatMap(({ assumption }) => (assumption === null ? [] : [assumption])));
  if (items.length === 0)
    return (
      <p className="govuk-body">
        Nothing is planned from {formatDay(asAt.day)} to {formatDay(until)}.
      </p>
    );
  return (
    <>
      <StackingTable
        caption={`Forward plan from ${formatDay(asAt.day)} to ${formatDay(until)}`}
        captionSize="s"
        columns={columns}
        rows={items.map(({ date, assumption, title, kind, from }) => ({
          key: `${date} ${title} ${from?.id ?? ''}`,
          cells: [
            <span key="day">
              <span className="app-nowrap">{formatDay(date)}</span>
              {assumption !== null && ' (day assumed)'}
            </span>,
            title,
            inWords(kind),
            from === null ? (
              'Not recorded'
            ) : (
              <a key="from" className="govuk-link" href={bodyAddress(from.id, asAt.inAddress)}>
                {from.name}
              </a>
            ),
          ],
        }))}
      />
      {assumptions.size > 0 && (
        <>
          <p className="govuk-body">No document states the days marked as assumed:</p>
          <ul className="govuk-list govuk-list--bullet">
            {[...assumptions].map((assumption) => (
              <li key={assumption}>{assumption}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
