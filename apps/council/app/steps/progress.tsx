import { Radios } from '../components/govuk/radios.tsx';
import { Textarea } from '../components/govuk/textarea.tsx';
import { recordProgressMutation } from '../operations/record.ts';
import { errorOf } from './error-of.ts';
import { outcomeOf } from './outcome.ts';
import type { FieldsProps, RecordStep } from './record-step.ts';

const statuses = [
  { value: 'NOT_STARTED', text: 'Not started' },
  { value: 'IN_PROGRESS', text: 'Under way' },
  { value: 'COMPLETE', text: 'Complete', hint: 'The work is done. What it brought about is judged apart.' },
] as const;
const risks = [
  { value: 'NONE', text: 'Not at risk' },
  { value: 'RISK', text: 'At risk' },
  { value: 'SIGNIFICANT_RISK', text: 'At significant risk' },
  { value: 'UNKNOWN', text: 'I cannot say' },
] as const;

type Status = (typeof statuses)[number]['value'];
type Risk = (typeof risks)[number]['value'];
const isStatus = (text: string): text is Status => statuses.some(({ value }) => value === text);
const isRisk = (text: string): text is Risk => risks.some(({ value }) => value === text);

function Fields({ values, errors }: FieldsProps) {
  return (
    <>
      <Radios
        name="status"
        label="How far has it come?"
        items={statuses}
        value={values['status'] ?? ''}
        {...errorOf(errors, 'status')}
      />
      <Radios
        name="measuresRisk"
        label="Are its impact measures at risk?"
        items={risks}
        value={values['measuresRisk'] ?? ''}
        {...errorOf(errors, 'measuresRisk')}
      />
      <Radios
        name="timelineRisk"
        label="Is its timeline at risk?"
        items={risks}
        value={values['timelineRisk'] ?? ''}
        {...errorOf(errors, 'timelineRisk')}
      />
      <Textarea
        id="note"
        name="note"
        label="What has happened?"
        hint="In a few sentences. Do not name anyone."
        value={values['note'] ?? ''}
        maxLength={4000}
        {...errorOf(errors, 'note')}
      />
    </>
  );
}

export const progressStep: RecordStep = {
  slug: 'progress',
  title: 'Record progress',
  button: 'Record the progress',
  roles: ['officer', 'action-lead'],
  separated: false,
  takes: null,
  whoMay: 'Progress is recorded by council officers and action leads of the area.',
  done: { heading: 'Progress recorded', text: 'The rules now take it into account.' },
  Fields,
  check: (values) => [
    ...(isStatus(values['status'] ?? '') ? [] : [{ field: 'status', text: 'Select how far it has come' }]),
    ...(isRisk(values['measuresRisk'] ?? '')
      ? []
      : [{ field: 'measuresRisk', text: 'Select whether its impact measures are at risk' }]),
    ...(isRisk(values['timelineRisk'] ?? '')
      ? []
      : [{ field: 'timelineRisk', text: 'Select whether its timeline is at risk' }]),
    ...(values['note'] ? [] : [{ field: 'note', text: 'Enter what has happened' }]),
  ],
  send: async (council, common, values) =>
    outcomeOf(
      await council.ask(recordProgressMutation, {
        input: {
          ...common,
          status: (values['status'] ?? '') as Status,
          measuresRisk: (values['measuresRisk'] ?? '') as Risk,
          timelineRisk: (values['timelineRisk'] ?? '') as Risk,
          note: values['note'] ?? '',
        },
      }),
    ),
};
