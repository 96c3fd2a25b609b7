import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { areaAddress, forecastAddress, graphId } from '../addresses.ts';
import { FormToken } from '../components/form-token.tsx';
import { Button } from '../components/govuk/button.tsx';
import { InsetText } from '../components/govuk/inset-text.tsx';
import { Textarea } from '../components/govuk/textarea.tsx';
import { Page } from '../components/page.tsx';
import { councilContext } from '../council-context.ts';
import { adjustmentWords } from '../forecast/adjustment-words.ts';
import { readScenarios } from '../forecast/read-scenarios.ts';
import { withdrawScenarioMutation } from '../operations/demand.ts';
import { formatMoment } from '../words/dates.ts';
import { clientRecordId } from '../session/client-record-id.ts';
import { readForm, text } from '../session/read-form.ts';
import { errorOf } from '../steps/error-of.ts';
import { outcomeOf } from '../steps/outcome.ts';
import { RefusalNotice } from '../steps/refusal-notice.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const council = args.context.get(councilContext);
  const { code, name, scenarios } = await readScenarios(args);
  const id = graphId(code, args.params['scenarioId'] ?? '');
  const scenario = scenarios.find((each) => each.id === id);
  if (scenario === undefined) throw new Response(null, { status: 404 });
  return { code, name, scenario, formToken: council.formToken(), formId: crypto.randomUUID() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const council = context.get(councilContext);
  const form = await readForm(request, council);
  const because = text(form, 'because');
  const version = text(form, 'expectedVersion');
  if (!/^\d{1,9}$/.test(version) || text(form, 'form-id') === '') throw new Response(null, { status: 400 });
  if (because === '') {
    const errors = [{ field: 'because', text: 'Say why it is withdrawn' }];
    return data({ errors, refusal: null, because }, { status: 400 });
  }
  const code = params['code'] ?? '';
  const values = { because, 'form-id': text(form, 'form-id') };
  const outcome = outcomeOf(
    await council.ask(withdrawScenarioMutation, {
      input: {
        scenarioId: graphId(code, params['scenarioId'] ?? ''),
        because,
        expectedVersion: Number(version),
        clientRecordId: await clientRecordId(new URL(request.url).pathname, values),
      },
    }),
  );
  if (!outcome.recorded) {
    const status = outcome.refusal.__typename === 'EditConflict' ? 409 : 403;
    return data({ errors: [], refusal: outcome.refusal, because }, { status });
  }
  council.tell({
    heading: 'Withdrawn',
    text: 'The scenario stays on record, and says that it was withdrawn.',
  });
  return redirect(`${forecastAddress(code)}#saved-scenarios`);
}

/** Withdraws a scenario, with why. */
export default function WithdrawScenario() {
  const { code, name, scenario, formToken, formId } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const errors = sent?.errors ?? [];
  const { withdrawn } = scenario;
  return (
    <Page
      title={`Withdraw “${scenario.title}”`}
      errors={errors}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: name, href: areaAddress(code) },
        { text: 'Children to expect', href: forecastAddress(code) },
        { text: 'Withdraw a scenario' },
      ]}
    >
      {sent?.refusal && <RefusalNotice refusal={sent.refusal} others={[]} />}
      <h1 className="govuk-heading-l">Withdraw “{scenario.title}”</h1>
      <ul className="govuk-list govuk-list--bullet app-measure">
        {scenario.adjustments.map((adjustment, at) => (
          <li key={at}>{adjustmentWords(adjustment)}</li>
        ))}
      </ul>
      {withdrawn === null ? (
        <form method="post" noValidate className="app-measure">
          <FormToken token={formToken} />
          <input type="hidden" name="form-id" value={formId} />
          <input type="hidden" name="expectedVersion" value={scenario.version} />
          <Textarea
            id="because"
            name="because"
            label="Why is it withdrawn?"
            value={sent?.because ?? ''}
            maxLength={4000}
            {...errorOf(errors, 'because')}
          />
          <div className="app-buttons">
            <Button preventDoubleClick>Withdraw scenario</Button>
            <a className="govuk-link" href={forecastAddress(code)}>
              Cancel
            </a>
          </div>
        </form>
      ) : (
        <>
          <InsetText>{`It was withdrawn ${formatMoment(withdrawn.at)}: ${withdrawn.because}`}</InsetText>
          <p className="govuk-body">
            <a className="govuk-link" href={`${forecastAddress(code)}#saved-scenarios`}>
              Go to the saved scenarios
            </a>
          </p>
        </>
      )}
    </Page>
  );
}
