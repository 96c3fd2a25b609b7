import { actionAddress } from '../addresses.ts';
import type { AsAt } from '../as-at.ts';
import { BodyLink } from '../components/body-link.tsx';
import { Flag } from '../components/flag.tsx';
import { RatingTag } from '../components/rating-tag.tsx';
import { StackingTable } from '../components/stacking-table.tsx';
import { counted } from '../words/phrases.ts';
import type { Rating, RatingState } from '../words/ratings.ts';
import { isLate } from './is-late.ts';

export interface BoardAction {
  readonly ref: string;
  readonly title: string;
  readonly priority: { readonly ref: string };
  readonly heading: { readonly ref: string };
  readonly deadline: { readonly label: string; readonly endDate: string | null };
  readonly leads: readonly { readonly id: string; readonly name: string }[];
  readonly rating: { readonly recorded: Rating; readonly computed: Rating; readonly differs: boolean };
  readonly closing: { readonly step: string };
}

export interface BoardTableProps {
  readonly planId: string;
  readonly priorities: readonly {
    readonly ref: string;
    readonly title: string;
    readonly group: { readonly id: string; readonly name?: string } | null;
    readonly headings: readonly { readonly ref: string; readonly title: string }[];
  }[];
  readonly actions: readonly BoardAction[];
  /** The scheme of the plan. */
  readonly states: readonly RatingState[];
  readonly contradictions: readonly { readonly actionRef: string; readonly message: string }[];
  readonly asAt: AsAt;
  /** Whether the plan runs on the day: otherwise nothing is late. */
  readonly runs: boolean;
}

const columns = [
  { heading: 'Action' },
  { heading: 'Leads' },
  { heading: 'Deadline' },
  { heading: 'Recorded rating' },
  { heading: 'By the rules' },
];

/** The actions in groups: a section for each priority, a table for each of its headings. */
export function BoardTable({
  planId,
  priorities,
  actions,
  states,
  contradictions,
  asAt,
  runs,
}: BoardTableProps) {
  if (actions.length === 0) {
    return <p className="govuk-body">No action matches. Clear a filter or try another date.</p>;
  }
  return priorities.map((priority) => {
    const inPriority = actions.filter((action) => action.priority.ref === priority.ref);
    if (inPriority.length === 0) return null;
    return (
      <section key={priority.ref} aria-labelledby={`priority-${priority.ref}`}>
        <h3 className="govuk-heading-m" id={`priority-${priority.ref}`}>
          Priority {priority.ref}: {priority.title}
        </h3>
        {priority.group !== null && (
          <p className="govuk-body">
            Answered for by <BodyLink body={priority.group} asAt={asAt.inAddress} />
          </p>
        )}
        {priority.headings.map((heading) => {
          const rows = inPriority.filter((action) => action.heading.ref === heading.ref);
          if (rows.length === 0) return null;
          return (
            <StackingTable
              key={heading.ref}
              captionSize="s"
              caption={
                // A plan without headings has one for each priority, which repeats it: its title is said already.
                heading.ref === priority.ref && heading.title === priority.title ? (
                  <span className="app-caption-count">{counted(rows.length, 'action')}</span>
                ) : (
                  <>
                    {heading.ref} {heading.title}{' '}
                    <span className="app-caption-count">({counted(rows.length, 'action')})</span>
                  </>
                )
              }
              columns={columns}
              stickyHead
              rows={rows.map((action) => ({
                key: action.ref,
                cells: cells(
                  planId,
                  action,
                  contradictions.filter(({ actionRef }) => actionRef === action.ref),
                  states,
                  asAt,
                  runs,
                ),
              }))}
            />
          );
        })}
      </section>
    );
  });
}

function cells(
  planId: string,
  action: BoardAction,
  contradictions: readonly { readonly message: string }[],
  states: readonly RatingState[],
  asAt: AsAt,
  runs: boolean,
) {
  const { recorded, computed, differs } = action.rating;
  const { label } = action.deadline;
  const late = runs && isLate(action, states, asAt.day);
  return [
    <>
      <a className="govuk-link" href={actionAddress(planId, action.ref, asAt.inAddress)}>
        {action.ref} {action.title}
      </a>
      {contradictions.map(({ message }) => (
        <div key={message} className="app-row-flag">
          <Flag>{message}</Flag>
        </div>
      ))}
    </>,
    action.leads.map(({ name }) => name).join('; ') || 'None named',
    <>
      {label}
      {late && (
        <div className="app-row-flag">
          <Flag>Passed</Flag>
        </div>
      )}
    </>,
    <RatingTag key="recorded" rating={recorded} states={states} {...quiet(recorded)} />,
    <>
      <RatingTag rating={computed} states={states} {...quiet(computed)} />
      {differs && <div className="app-row-flag">Differs from what was recorded</div>}
    </>,
  ];
}

/** Most rows may be unknown: the word is enough there, and what is known stands out. */
function quiet(rating: Rating): { meaning?: false } {
  return rating === 'UNKNOWN' ? { meaning: false } : {};
}
