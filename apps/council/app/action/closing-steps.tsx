import { classNames } from '../components/govuk/class-names.ts';
import type { ActionDetail } from './read-action.ts';

const sequence = [
  { step: 'COMPLETE', words: 'The work is recorded as complete' },
  { step: 'EVIDENCE_SUBMITTED', words: 'Evidence is submitted' },
  { step: 'EVIDENCE_ACCEPTED', words: 'The panel accepts the evidence' },
  { step: 'CLOSED', words: 'The board approves closing: blue' },
] as const;

/** How an action is closed: four steps by different people, and where it stands. */
export function ClosingSteps({ closing }: { readonly closing: ActionDetail['closing'] }) {
  const reached = sequence.findIndex(({ step }) => step === closing.step);
  return (
    <>
      <ol className="app-steps govuk-list">
        {sequence.map(({ step, words }, index) => {
          const done = index <= reached;
          const mayBeTakenBy = closing.nextSteps.find((next) => next.step === step)?.mayBeTakenBy;
          return (
            <li
              key={step}
              className={classNames('app-steps__step', done && 'app-steps__step--done')}
              {...(index === reached + 1 ? { 'aria-current': 'step' as const } : {})}
            >
              {words}
              {done ? ' – done' : ''}
              {!done && mayBeTakenBy !== undefined && (
                <div className="govuk-hint">Next, by {mayBeTakenBy}</div>
              )}
            </li>
          );
        })}
      </ol>
      {closing.missing.length > 0 && (
        <>
          <p className="govuk-body">Still missing:</p>
          <ul className="govuk-list govuk-list--bullet">
            {closing.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
