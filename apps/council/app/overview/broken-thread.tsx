import { actionAddress } from '../addresses.ts';
import { Details } from '../components/govuk/details.tsx';
import { breakGroups } from './breaks.ts';
import type { Break } from './breaks.ts';
import type { Overview } from './read-overview.ts';

type Actions = ReadonlyMap<string, { readonly ref: string; readonly address: string }>;

/** Few enough to be read at once; more are folded. */
const FEW = 5;

/** Where the thread is broken: each kind with its count and what it means, the most telling first. */
export function BrokenThread({
  breaks,
  plans,
  asAt,
}: {
  readonly breaks: readonly Break[];
  /** Null when the service that knows the actions is away; then no break leads to its action. */
  readonly plans: Overview['plans'];
  readonly asAt: string | null;
}) {
  const actions: Actions = new Map(
    (plans ?? []).flatMap((plan) =>
      plan.priorities.flatMap((priority) =>
        priority.actions.map(
          ({ id, ref }) => [id, { ref, address: actionAddress(plan.id, ref, asAt) }] as const,
        ),
      ),
    ),
  );
  if (breaks.length === 0) return <p className="govuk-body">Nowhere: every part leads on to the next.</p>;
  return (
    <ul className="app-breaks">
      {breakGroups(breaks).map(({ kind, words, meaning, breaks: ofKind }) => (
        <li key={kind} className="app-breaks__kind">
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>
              <span className="app-breaks__count">{ofKind.length}</span> {words}
            </strong>
            {meaning !== '' && <>. {meaning}</>}
          </p>
          {ofKind.length <= FEW ? (
            <Messages breaks={ofKind} actions={actions} />
          ) : (
            <Details
              summary={
                <>
                  Show all {ofKind.length}
                  <span className="govuk-visually-hidden"> {words}</span>
                </>
              }
            >
              <Messages breaks={ofKind} actions={actions} />
            </Details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Messages({ breaks, actions }: { readonly breaks: readonly Break[]; readonly actions: Actions }) {
  return (
    <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
      {breaks.map(({ subjectId, message }) => {
        const action = actions.get(subjectId);
        return (
          <li key={subjectId}>
            {message}{' '}
            {action !== undefined && (
              <a className="govuk-link app-no-print" href={action.address}>
                Go to action {action.ref}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
