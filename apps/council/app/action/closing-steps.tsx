import { classNames } from '../components/govuk/class-names.ts';
import { formatDay } from '../words/dates.ts';
import type { RatingState } from '../words/ratings.ts';
import type { ActionDetail } from './read-action.ts';
import { stepsInWords } from './steps-in-words.ts';

/** How an action is closed: its steps by different people, and where it stands; or which of them nobody is recorded who may take, so that none is offered. Of a plan that has ended or not begun nothing comes next. */
export function ClosingSteps({
  closing,
  endedOn,
  beginsOn,
  states,
}: {
  readonly closing: ActionDetail['closing'];
  /** The last day of the plan where it is over on the day read; null while the plan runs. */
  readonly endedOn: string | null;
  /** The first day of the plan where it had not begun on the day read; null once it has. */
  readonly beginsOn: string | null;
  readonly states: readonly RatingState[];
}) {
  const sequence = stepsInWords(closing.steps, states);
  const runs = endedOn === null && beginsOn === null;
  const stuck = closing.blockedSteps.length > 0;
  const reached = sequence.findIndex(({ step }) => step === closing.step);
  return (
    <>
      {endedOn !== null && closing.step !== 'CLOSED' && (
        <p className="govuk-body app-measure">
          The plan ended on {formatDay(endedOn)}, and nothing on record closes this action. No step is due
          next.
        </p>
      )}
      {beginsOn !== null && (
        <p className="govuk-body app-measure">
          The plan begins on {formatDay(beginsOn)}. No step is due before.
        </p>
      )}
      {runs && stuck && (
        <p className="govuk-body app-measure">
          It cannot be closed as things stand: nobody is recorded who may take a step that is still ahead. So
          no step is offered.
        </p>
      )}
      <ol className="app-steps govuk-list">
        {sequence.map(({ step, words }, index) => {
          const done = index <= reached;
          const blocked = closing.blockedSteps.find((one) => one.step === step);
          const mayBeTakenBy = closing.nextSteps.find((next) => next.step === step)?.mayBeTakenBy;
          return (
            <li
              key={step}
              className={classNames('app-steps__step', done && 'app-steps__step--done')}
              {...(index === reached + 1 && runs && !stuck ? { 'aria-current': 'step' as const } : {})}
            >
              {words}
              {done ? ' – done' : ''}
              {!done && runs && blocked !== undefined && (
                <div className="govuk-hint">
                  Nobody is recorded who may take this step. {blocked.reason} {blocked.whatToDo}
                </div>
              )}
              {!done && runs && !stuck && mayBeTakenBy !== undefined && (
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
