import { HistoryTable } from '../action/history-table.tsx';
import type { HistoryRecord } from '../action/read-action.ts';
import { inWords } from '../words/phrases.ts';
import type { Refusal } from './outcome.ts';

const headings: Readonly<Record<string, string>> = {
  NotYourDecisionRight: 'This decision is not yours to take',
  OwnAction: 'This is your own action',
  MeasureNotAchieved: 'An impact measure is not achieved',
  JustificationRequired: 'Say why you differ from the rules',
  ClosingStepMissing: 'Another step has to come first',
  EditConflict: 'Something was recorded since you opened this page',
  InvalidInput: 'There is a problem with what you entered',
};

/** Says why something was not recorded and what to do; for a conflict, shows what the other recorded. */
export function RefusalNotice({
  refusal,
  others,
}: {
  readonly refusal: Refusal;
  readonly others: readonly HistoryRecord[];
}) {
  const heading = headings[refusal.__typename] ?? inWords(refusal.__typename);
  return (
    <>
      <div className="govuk-error-summary" data-module="govuk-error-summary">
        <div role="alert">
          <h2 className="govuk-error-summary__title">{heading}</h2>
          <div className="govuk-error-summary__body">
            <p>{refusal.message}</p>
            {refusal.__typename === 'InvalidInput' && (
              <ul className="govuk-list govuk-list--bullet">
                {refusal.issues.map(({ path, found, expected, whatToDo }) => (
                  <li key={path}>
                    {path}: found {found}, expected {expected}. {whatToDo}
                  </li>
                ))}
              </ul>
            )}
            <p>Nothing was recorded. {refusal.whatToDo}</p>
          </div>
        </div>
      </div>
      {others.length > 0 && <HistoryTable caption="What was recorded in the meantime" records={others} />}
    </>
  );
}
