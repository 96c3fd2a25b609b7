import { Textarea } from '../components/govuk/textarea.tsx';
import { approveClosingMutation } from '../operations/record.ts';
import { errorOf } from './error-of.ts';
import { outcomeOf } from './outcome.ts';
import type { FieldsProps, RecordStep } from './record-step.ts';

function Fields({ values, errors }: FieldsProps) {
  return (
    <Textarea
      id="reason"
      name="reason"
      label="Why does the board approve closing this action?"
      hint="As the minutes would say it. Do not name anyone."
      value={values['reason'] ?? ''}
      maxLength={4000}
      {...errorOf(errors, 'reason')}
    />
  );
}

export const boardApprovalStep: RecordStep = {
  slug: 'board-approval',
  title: 'Approve closing',
  button: 'Approve closing the action',
  roles: ['board-member'],
  separated: true,
  takes: 'CLOSED',
  whoMay:
    'Closing is approved by members of the board that holds the decision right, and never by whoever leads the action.',
  done: { heading: 'Closing approved', text: 'The action is closed. The history shows it with its reasons.' },
  Fields,
  check: (values) =>
    values['reason'] ? [] : [{ field: 'reason', text: 'Enter why the board approves closing it' }],
  send: async (council, common, values) =>
    outcomeOf(
      await council.ask(approveClosingMutation, { input: { ...common, reason: values['reason'] ?? '' } }),
    ),
};
