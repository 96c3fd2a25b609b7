import { InsetText } from '../components/govuk/inset-text.tsx';
import { Radios } from '../components/govuk/radios.tsx';
import { Textarea } from '../components/govuk/textarea.tsx';
import { decideEvidenceMutation } from '../operations/record.ts';
import { errorOf } from './error-of.ts';
import { outcomeOf } from './outcome.ts';
import type { FieldsProps, RecordStep } from './record-step.ts';

const decisions = [
  { value: 'ACCEPTED', text: 'Accept it' },
  { value: 'RETURNED', text: 'Return it' },
] as const;
type Decision = (typeof decisions)[number]['value'];

function Fields({ values, errors, history }: FieldsProps) {
  const evidence = history.find((record) => record.kind === 'EVIDENCE' && record.correctedBy === null);
  return (
    <>
      {evidence === undefined ? (
        <InsetText>No evidence is on record for you to see.</InsetText>
      ) : (
        <>
          <input type="hidden" name="evidenceId" value={evidence.id} />
          <InsetText>
            <p className="govuk-body">
              <strong>{evidence.title}</strong>
            </p>
            <p className="govuk-body">{evidence.description}</p>
            {evidence.link && (
              <a className="govuk-link" href={evidence.link} rel="noreferrer">
                {evidence.link}
              </a>
            )}
          </InsetText>
        </>
      )}
      <Radios
        name="decision"
        label="What has the panel decided?"
        items={decisions}
        value={values['decision'] ?? ''}
        {...errorOf(errors, 'decision')}
      />
      <Textarea
        id="reason"
        name="reason"
        label="Why?"
        hint="If it is returned, what is still needed. Do not name anyone."
        value={values['reason'] ?? ''}
        maxLength={4000}
        {...errorOf(errors, 'reason')}
      />
    </>
  );
}

export const panelDecisionStep: RecordStep = {
  slug: 'panel-decision',
  title: 'Decide on the evidence',
  button: 'Record the decision',
  roles: ['panel-member'],
  separated: true,
  takes: 'EVIDENCE_ACCEPTED',
  whoMay:
    'Evidence is decided on by members of the panel that holds the right, and never by whoever leads the action or submitted it.',
  done: { heading: 'Decision recorded', text: 'The history shows it with its reasons.' },
  Fields,
  check: (values) => [
    ...(decisions.some(({ value }) => value === values['decision'])
      ? []
      : [{ field: 'decision', text: 'Select what the panel has decided' }]),
    ...(values['reason'] ? [] : [{ field: 'reason', text: 'Enter why the panel decided so' }]),
  ],
  send: async (council, common, values) =>
    outcomeOf(
      await council.ask(decideEvidenceMutation, {
        input: {
          ...common,
          evidenceId: values['evidenceId'] ?? '',
          decision: (values['decision'] ?? '') as Decision,
          reason: values['reason'] ?? '',
        },
      }),
    ),
};
