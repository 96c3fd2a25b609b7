import type { ReactNode } from 'react';
import { actionAddress, planAddress } from '../addresses.ts';
import type { AsAt } from '../as-at.ts';
import { boardQuery } from '../board/filters.ts';
import { isLate } from '../board/is-late.ts';
import { Flag } from '../components/flag.tsx';
import { Details } from '../components/govuk/details.tsx';
import { formatDay } from '../words/dates.ts';
import { counted } from '../words/phrases.ts';
import { breakGroups } from './breaks.ts';
import type { Overview } from './read-overview.ts';

type Plans = readonly NonNullable<Overview['plans']>[number][];
type Outcomes = NonNullable<Overview['outcomes']>;

/** What needs attention first: what contradicts itself, what nobody recorded, what is late, where the thread breaks. */
export function Attention({
  plans,
  breaks,
  outcomes,
  asAt,
}: {
  readonly plans: Plans | null;
  readonly breaks: Overview['breaks'];
  /** Null when the thread cannot be told. */
  readonly outcomes: Outcomes | null;
  readonly asAt: AsAt;
}) {
  return (
    <ul className="app-attention">
      {outcomes !== null && <Breaks breaks={breaks} outcomes={outcomes} />}
      {plans !== null && (
        <>
          <Contradictions plans={plans} asAt={asAt} />
          <Unknown plans={plans} asAt={asAt} />
          <Overdue plans={plans} asAt={asAt} />
        </>
      )}
    </ul>
  );
}

function Tile({
  count,
  words,
  children,
}: {
  readonly count: number;
  readonly words: string;
  readonly children?: ReactNode;
}) {
  return (
    <li className={`app-attention__tile${count === 0 ? ' app-attention__tile--clear' : ''}`}>
      <span className="app-attention__number">{count}</span>
      <span className="app-attention__words">{words}</span>
      {count > 0 && children}
    </li>
  );
}

function Contradictions({ plans, asAt }: { readonly plans: Plans; readonly asAt: AsAt }) {
  const all = plans.flatMap((plan) => plan.contradictions.map((contradiction) => ({ plan, contradiction })));
  return (
    <Tile
      count={all.length}
      words={
        all.length === 1
          ? 'rating that something on record contradicts'
          : 'ratings that something on record contradicts'
      }
    >
      <Details summary="Show them">
        <ul className="govuk-list govuk-list--spaced">
          {all.map(({ plan, contradiction }) => (
            <li key={`${plan.id} ${contradiction.actionRef} ${contradiction.kind}`}>
              <a
                className="govuk-link"
                href={actionAddress(plan.id, contradiction.actionRef, asAt.inAddress)}
              >
                {contradiction.actionRef}
              </a>{' '}
              {contradiction.message}
            </li>
          ))}
        </ul>
      </Details>
    </Tile>
  );
}

function Unknown({ plans, asAt }: { readonly plans: Plans; readonly asAt: AsAt }) {
  const unknownIn = (plan: Plans[number]) =>
    plan.ratingCounts.find(({ rating }) => rating === 'UNKNOWN')?.count ?? 0;
  const count = plans.reduce((sum, plan) => sum + unknownIn(plan), 0);
  const total = plans.reduce(
    (sum, plan) => sum + plan.ratingCounts.reduce((inPlan, each) => inPlan + each.count, 0),
    0,
  );
  return (
    <Tile count={count} words={`of ${counted(total, 'action')} with no rating recorded`}>
      {plans
        .filter((plan) => unknownIn(plan) > 0)
        .map((plan) => (
          <a
            key={plan.id}
            className="govuk-link"
            href={`${planAddress(plan.id)}${boardQuery({ ratings: ['UNKNOWN'], priority: '', search: '' }, asAt.inAddress)}#results`}
          >
            Show them{plans.length > 1 && ` in ${plan.title}`}
          </a>
        ))}
    </Tile>
  );
}

function Overdue({ plans, asAt }: { readonly plans: Plans; readonly asAt: AsAt }) {
  const late = plans.flatMap((plan) =>
    plan.priorities.flatMap(({ actions }) =>
      actions
        .filter((action) => isLate(action, plan.scheme.states, asAt.day))
        .map((action) => ({ plan, action })),
    ),
  );
  return (
    <Tile
      count={late.length}
      words={
        late.length === 1
          ? 'action past its deadline and not closed'
          : 'actions past their deadline and not closed'
      }
    >
      <Details summary="Show them">
        <ul className="govuk-list govuk-list--spaced">
          {late.map(({ plan, action }) => (
            <li key={action.id}>
              <a className="govuk-link" href={actionAddress(plan.id, action.ref, asAt.inAddress)}>
                {action.ref} {action.title}
              </a>
              , due {formatDay(action.deadline.endDate ?? '')}
            </li>
          ))}
        </ul>
      </Details>
    </Tile>
  );
}

/** The outcomes that nothing measures, by name; where there is none, how often the thread is broken elsewhere. */
function Breaks({ breaks, outcomes }: { readonly breaks: Overview['breaks']; readonly outcomes: Outcomes }) {
  const [unmeasured] = breakGroups(breaks).filter(({ kind }) => kind === 'OUTCOME_WITHOUT_INDICATOR');
  const others = breaks.length - (unmeasured?.breaks.length ?? 0);
  const words = others === 1 ? 'break in the thread' : 'breaks in the thread';
  if (unmeasured === undefined) {
    return (
      <Tile count={others} words={words}>
        <a className="govuk-link" href="#breaks">
          Show them
        </a>
      </Tile>
    );
  }
  const titles = new Map(outcomes.map(({ id, title }) => [id, title]));
  return (
    <Tile count={unmeasured.breaks.length} words={unmeasured.words}>
      <ul className="govuk-list">
        {unmeasured.breaks.map(({ subjectId, message }) => (
          <li key={subjectId}>
            <Flag>{titles.get(subjectId) ?? message}</Flag>
          </li>
        ))}
      </ul>
      <a className="govuk-link" href="#breaks">
        {others === 0 ? 'What this means' : `And ${others} other ${words}`}
      </a>
    </Tile>
  );
}
