import type { ReactNode } from 'react';
import { actionAddress } from '../addresses.ts';
import { Flag } from '../components/flag.tsx';
import type { ResultOf } from '../graph/graphql.ts';
import type { actionLinksQuery } from '../operations/action.ts';
import { holdsUp, neededByWords } from './needed-by-words.ts';

export type ActionLinksView = NonNullable<ResultOf<typeof actionLinksQuery>['improvementAction']>;

interface Other {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly plan: { readonly id: string; readonly title: string };
}

/** What an action depends on, what needs it and what it is said to belong together with, as at the day. */
export function ActionLinks({
  links,
  planId,
  runs,
  asAt,
}: {
  readonly links: ActionLinksView;
  readonly planId: string;
  /** Of a plan that is over or has not begun, nothing late is flagged. */
  readonly runs: boolean;
  readonly asAt: string | null;
}) {
  const { id, dependencies, neededBy, linkedActions } = links;
  const says = (state: (typeof dependencies)[number]['state'], words: string) =>
    runs && holdsUp(state) ? <Flag>{words}</Flag> : words;
  const entry = (action: Other, words: ReactNode) => (
    <li key={action.id}>
      <a className="govuk-link" href={actionAddress(action.plan.id, action.ref, asAt)}>
        {action.ref} {action.title}
      </a>
      {action.plan.id !== planId && <> of {action.plan.title}</>}
      <div>{words}</div>
    </li>
  );
  return (
    <>
      {dependencies.length + neededBy.length + linkedActions.length === 0 && (
        <p className="govuk-body">The plan ties it to no other action.</p>
      )}
      <Group title="It depends on">
        {dependencies.map(({ action, state, inWords, note }) =>
          entry(
            action,
            <>
              {says(state, inWords)}
              {note !== '' && <div>{note}</div>}
            </>,
          ),
        )}
      </Group>
      <Group title="What needs it">
        {neededBy.map((action) =>
          entry(
            action,
            <>
              Due: {action.deadline.label}.{' '}
              {action.dependencies
                .filter((one) => one.action.id === id)
                .map(({ state }) => says(state, neededByWords[state]))}
            </>,
          ),
        )}
      </Group>
      <Group title="It belongs together with">
        {linkedActions.map(({ action, note }) => entry(action, note))}
      </Group>
    </>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
      <ul className="govuk-list govuk-list--spaced app-measure">{children}</ul>
    </>
  );
}
