import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { readAction } from '../action/read-action.ts';
import type { HistoryRecord } from '../action/read-action.ts';
import { actionAddress, areaAddress, graphId, planAddress } from '../addresses.ts';
import { hasBegun } from '../ended/has-begun.ts';
import { hasEnded } from '../ended/has-ended.ts';
import { FormToken } from '../components/form-token.tsx';
import { Button } from '../components/govuk/button.tsx';
import { Page } from '../components/page.tsx';
import { councilContext } from '../council-context.ts';
import { clientRecordId } from '../session/client-record-id.ts';
import { readForm, text } from '../session/read-form.ts';
import { offeredSteps, recordSteps } from '../steps/offered-steps.ts';
import type { RecordStep } from '../steps/record-step.ts';
import { RefusalNotice } from '../steps/refusal-notice.tsx';

function stepOf(slug: string | undefined): RecordStep {
  const step = recordSteps.find((one) => one.slug === slug);
  if (step === undefined) throw new Response(null, { status: 404 });
  return step;
}

export async function loader(args: LoaderFunctionArgs) {
  const council = args.context.get(councilContext);
  const step = stepOf(args.params['step']);
  const { code, action, history } = await readAction(args);
  const planRuns = hasBegun(action.plan, council.today) && !hasEnded(action.plan, council.today);
  const offered = offeredSteps(council.viewer, {
    areaCode: code,
    leadIds: action.leads.map(({ id }) => id),
    closing: action.closing,
    planRuns,
  }).includes(step);
  const page = {
    code,
    action,
    history: history ?? [],
    slug: step.slug,
    offered,
    planRuns,
    signedIn: council.viewer !== null,
    signInOffered: council.demoSignIn !== null,
    formToken: offered ? council.formToken() : '',
    formId: crypto.randomUUID(),
  };
  return data(page, { status: offered || args.request.method !== 'GET' ? 200 : 403 });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const council = context.get(councilContext);
  const step = stepOf(params['step']);
  const form = await readForm(request, council);
  const values = Object.fromEntries([...new Set(form.keys())].map((name) => [name, text(form, name)]));
  if (!/^\d{1,9}$/.test(values['expectedVersion'] ?? '') || !values['form-id']) {
    throw new Response(null, { status: 400 });
  }
  const errors = step.check(values);
  if (errors.length > 0) return data({ errors, refusal: null, values, since: null }, { status: 400 });
  const id = graphId(params['code'] ?? '', params['planId'] ?? '', params['ref'] ?? '');
  const address = new URL(request.url).pathname;
  const expectedVersion = Number(values['expectedVersion']);
  const outcome = await step.send(
    council,
    { actionId: id, expectedVersion, clientRecordId: await clientRecordId(address, values) },
    values,
  );
  if (!outcome.recorded) {
    const conflict = outcome.refusal.__typename === 'EditConflict';
    return data(
      { errors: [], refusal: outcome.refusal, values, since: conflict ? expectedVersion : null },
      { status: conflict ? 409 : 403 },
    );
  }
  council.tell(step.done);
  const planId = graphId(params['code'] ?? '', params['planId'] ?? '');
  return redirect(actionAddress(planId, params['ref'] ?? ''));
}

/** Records one thing about an action: a form of its own, so that the error summary is about it alone. */
export default function Record() {
  const {
    code,
    action: planAction,
    history,
    slug,
    offered,
    planRuns,
    signedIn,
    signInOffered,
    formToken,
    formId,
  } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const step = stepOf(slug);
  const errors = sent?.errors ?? [];
  const address = actionAddress(planAction.plan.id, planAction.ref);
  const records: readonly HistoryRecord[] = history;
  const others =
    sent?.since === null || sent?.since === undefined
      ? []
      : records.slice(0, Math.max(0, planAction.version - sent.since));
  return (
    <Page
      title={`${step.title}: action ${planAction.ref}`}
      errors={errors}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: 'Area overview', href: areaAddress(code) },
        { text: planAction.plan.title, href: planAddress(planAction.plan.id) },
        { text: `Action ${planAction.ref}`, href: address },
        { text: step.title },
      ]}
    >
      {sent?.refusal && <RefusalNotice refusal={sent.refusal} others={others} />}
      <span className="govuk-caption-l">
        Action {planAction.ref}: {planAction.title}
      </span>
      <h1 className="govuk-heading-l">{step.title}</h1>
      {offered ? (
        <form method="post" noValidate className="app-measure">
          <FormToken token={formToken} />
          <input type="hidden" name="expectedVersion" value={planAction.version} />
          <input type="hidden" name="form-id" value={formId} />
          <step.Fields values={sent?.values ?? {}} errors={errors} action={planAction} history={records} />
          <div className="app-buttons">
            <Button preventDoubleClick>{step.button}</Button>
            <a className="govuk-link" href={address}>
              Cancel
            </a>
          </div>
        </form>
      ) : (
        <>
          <p className="govuk-body app-measure">
            You cannot do this now. {planRuns ? step.whoMay : 'The plan of this action does not run today.'}
          </p>
          {!signedIn && signInOffered && (
            <p className="govuk-body">
              <a
                className="govuk-link"
                href={`/sign-in?return-to=${encodeURIComponent(`${address}/record/${slug}`)}`}
              >
                Sign in
              </a>
            </p>
          )}
          <p className="govuk-body">
            <a className="govuk-link" href={address}>
              Go back to the action
            </a>
          </p>
        </>
      )}
    </Page>
  );
}
