import { Input } from '../components/govuk/input.tsx';
import { Textarea } from '../components/govuk/textarea.tsx';
import { submitEvidenceMutation } from '../operations/record.ts';
import { errorOf } from './error-of.ts';
import { outcomeOf } from './outcome.ts';
import type { FieldsProps, RecordStep } from './record-step.ts';

function Fields({ values, errors }: FieldsProps) {
  return (
    <>
      <Input
        id="title"
        name="title"
        label="What is the evidence?"
        value={values['title'] ?? ''}
        {...errorOf(errors, 'title')}
      />
      <Textarea
        id="description"
        name="description"
        label="What does it show?"
        hint="What changed for children and families, and how you can tell. Do not name anyone."
        value={values['description'] ?? ''}
        maxLength={4000}
        {...errorOf(errors, 'description')}
      />
      <Input
        id="link"
        name="link"
        type="url"
        label="Where can it be read? (optional)"
        hint="An address that starts with https://"
        value={values['link'] ?? ''}
        autoComplete="off"
        spellCheck={false}
        {...errorOf(errors, 'link')}
      />
    </>
  );
}

export const evidenceStep: RecordStep = {
  slug: 'evidence',
  title: 'Submit evidence',
  button: 'Submit the evidence',
  roles: ['officer', 'action-lead'],
  separated: false,
  takes: 'EVIDENCE_SUBMITTED',
  whoMay:
    'Evidence is submitted by council officers and action leads of the area, once the action is recorded as complete.',
  done: {
    heading: 'Evidence submitted',
    text: 'It is decided on by people who neither lead the action nor submitted it.',
  },
  Fields,
  check: (values) => [
    ...(values['title'] ? [] : [{ field: 'title', text: 'Enter what the evidence is' }]),
    ...(values['description'] ? [] : [{ field: 'description', text: 'Enter what the evidence shows' }]),
    ...(values['link'] && !URL.canParse(values['link'])
      ? [{ field: 'link', text: 'Enter an address like https://www.example.org/report' }]
      : []),
  ],
  send: async (council, common, values) =>
    outcomeOf(
      await council.ask(submitEvidenceMutation, {
        input: {
          ...common,
          title: values['title'] ?? '',
          description: values['description'] ?? '',
          link: values['link'] ? values['link'] : null,
        },
      }),
    ),
};
