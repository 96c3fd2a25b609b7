import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { areaAddress, forecastAddress } from '../addresses.ts';
import { FormToken } from '../components/form-token.tsx';
import { Button } from '../components/govuk/button.tsx';
import { Input } from '../components/govuk/input.tsx';
import { InsetText } from '../components/govuk/inset-text.tsx';
import { Select } from '../components/govuk/select.tsx';
import { Textarea } from '../components/govuk/textarea.tsx';
import { Page } from '../components/page.tsx';
import { councilContext } from '../council-context.ts';
import { ROUNDED_SCENARIOS } from '../forecast/rounded-scenarios.ts';
import { readScenarios } from '../forecast/read-scenarios.ts';
import { readScenario } from '../forecast/scenario-form.ts';
import { movedTypes, placeTypes, typeWords } from '../forecast/type-words.ts';
import { saveScenarioMutation } from '../operations/demand.ts';
import { clientRecordId } from '../session/client-record-id.ts';
import { readForm, text } from '../session/read-form.ts';
import { errorOf } from '../steps/error-of.ts';
import { outcomeOf } from '../steps/outcome.ts';
import { RefusalNotice } from '../steps/refusal-notice.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const council = args.context.get(councilContext);
  const { code, name } = await readScenarios(args);
  return {
    code,
    name,
    formToken: council.formToken(),
    formId: crypto.randomUUID(),
    shownAt: new Date().toISOString(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, params, request } = args;
  const council = context.get(councilContext);
  const form = await readForm(request, council);
  const values = Object.fromEntries([...new Set(form.keys())].map((name) => [name, text(form, name)]));
  if (!values['form-id']) throw new Response(null, { status: 400 });
  const { scenarios } = await readScenarios(args);
  // Of those that were there when the form was shown: the same form sent twice is one scenario, and not a second of its name.
  const taken = scenarios.flatMap(({ title, saved, withdrawn }) =>
    withdrawn === null && saved.at <= (values['shown-at'] ?? '') ? [title] : [],
  );
  const read = readScenario(values, { today: council.today, taken });
  if (!read.ok) return data({ errors: read.errors, refusal: null, values }, { status: 400 });
  const areaCode = params['code'] ?? '';
  const outcome = outcomeOf(
    await council.ask(saveScenarioMutation, {
      input: {
        areaCode,
        ...read.input,
        clientRecordId: await clientRecordId(new URL(request.url).pathname, values),
      },
    }),
  );
  if (!outcome.recorded) return data({ errors: [], refusal: outcome.refusal, values }, { status: 403 });
  council.tell({
    heading: 'Saved',
    text: `The scenario “${read.input.title}” is saved. Choose it under “Scenarios to lay beside it” to see what it comes to.`,
  });
  return redirect(`${forecastAddress(areaCode)}#saved-scenarios`);
}

const choose = { value: '', text: 'Choose' };
const moved = [choose, ...movedTypes.map((value) => ({ value, text: typeWords(value) }))];
const opened = [choose, ...placeTypes.map((value) => ({ value, text: typeWords(value) }))];

/** Saves a scenario: what would be otherwise, and why it is looked at. */
export default function Scenario() {
  const { code, name, formToken, formId, shownAt } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const errors = sent?.errors ?? [];
  const values: Readonly<Record<string, string>> = sent?.values ?? {};
  const field = (id: string, label: string, hint?: string, width: '5' | '10' | '20' = '10') => (
    <Input
      id={id}
      name={id}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={values[id] ?? ''}
      width={width}
      autoComplete="off"
      {...errorOf(errors, id)}
    />
  );
  const select = (id: string, label: string, items: typeof moved) => (
    <Select id={id} name={id} label={label} items={items} value={values[id] ?? ''} {...errorOf(errors, id)} />
  );
  return (
    <Page
      title={`Save a scenario for ${name}`}
      errors={errors}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: name, href: areaAddress(code) },
        { text: 'Children to expect', href: forecastAddress(code) },
        { text: 'Save a scenario' },
      ]}
    >
      {sent?.refusal && <RefusalNotice refusal={sent.refusal} others={[]} />}
      <h1 className="govuk-heading-l">Save a scenario</h1>
      <p className="govuk-body app-measure">
        What would be otherwise than in the past? Leave empty what stays as it is. What you save cannot be
        changed or removed later, only withdrawn.
      </p>
      <InsetText>{ROUNDED_SCENARIOS}</InsetText>
      <form method="post" noValidate className="app-measure">
        <FormToken token={formToken} />
        <input type="hidden" name="form-id" value={formId} />
        <input type="hidden" name="shown-at" value={shownAt} />
        {field('title', 'Name', 'Such as “Four more homes of our own”', '20')}
        <h2 className="govuk-heading-m">Children coming, leaving and moving</h2>
        {field('fromDate', 'From which day', 'Of the three changes below. For example, 1 April 2027', '20')}
        {field('entrants', 'More or fewer children come into care, by %', 'Such as -10 for a tenth fewer')}
        {field('leaving', 'More or fewer children leave care, by %', 'Such as 10 for a tenth more')}
        {field('stepDown', 'Children moved by plan each month', '0.5 is one child every second month')}
        {select('stepDownFrom', 'They move from', moved)}
        {select('stepDownTo', 'They move to', moved)}
        <h2 className="govuk-heading-m">New places of the council’s own</h2>
        {field('places', 'How many places')}
        {select('placesType', 'What kind', opened)}
        {field('openDate', 'Open from', 'For example, 1 September 2027', '20')}
        <h2 className="govuk-heading-m">Prices</h2>
        {field('rise', 'All prices rise each year by %', 'Such as 3.5')}
        {field('riseYear', 'From the financial year that begins in', 'For example, 2027')}
        <Textarea
          id="because"
          name="because"
          label="Why is it looked at?"
          hint="In a few sentences. Do not name anyone."
          value={values['because'] ?? ''}
          maxLength={4000}
          {...errorOf(errors, 'because')}
        />
        <div className="app-buttons">
          <Button preventDoubleClick>Save scenario</Button>
          <a className="govuk-link" href={forecastAddress(code)}>
            Cancel
          </a>
        </div>
      </form>
    </Page>
  );
}
