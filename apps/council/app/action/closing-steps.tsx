import { classNames } from '../components/govuk/class-names.ts';
import { formatDay } from '../words/dates.ts';
import type { RatingState } from '../words/ratings.ts';
import type { ActionDetail } from './read-action.ts';
import { stepsInWords } from './steps-in-words.ts';

/** How an action is closed: its steps by different people, and where it stands; or that nobody is there to close it. Of a plan that has ended nothing comes next. */
export function ClosingSteps({
  closing,
  endedOn,
  states,
}: {
  readonly closing: ActionDetail['closing'];
  /** The last day of the plan where it is over on the day read; null while the plan runs. */
  readonly endedOn: string | null;
  readonly states: readonly RatingState[];
}) {
  if (closing.mayBeClosedBy.length === 0 && closing.step !== 'CLOSED') {
    return (
      <p className="govuk-body app-measure">
        Nobody is recorded who may close it: no body holds the right to close the actions of this plan.
      </p>
    );
  }
  const sequence = stepsInWords(closing.steps, states);
  const reached = sequence.findIndex(({ step }) => step === closing.step);
  return (
    <>
      {endedOn !== null && closing.step !== 'CLOSED' && (
        <p className="govuk-body app-measure">
          The plan ended on {formatDay(endedOn)}, and nothing on record closes this action. No step is due
          next.
        </p>
      )}
      <ol className="app-steps govuk-list">
        {sequence.map(({ step, words }, index) => {
          const done = index <= reached;
          const mayBeTakenBy = closing.nextSteps.find((next) => next.step === step)?.mayBeTakenBy;
          return (
            <li
              key={step}
              className={classNames('app-steps__step', done && 'app-steps__step--done')}
              {...(index === reached + 1 && endedOn === null ? { 'aria-current': 'step' as const } : {})}
            >
              {words}
              {done ? ' – done' : ''}
              {!done && endedOn === null && mayBeTakenBy !== undefined && (
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
