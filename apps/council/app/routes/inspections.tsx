import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { areaAddress, planAddress } from '../addresses.ts';
import { asAtStatus, readAsAt } from '../as-at.ts';
import { AsAtForm } from '../components/as-at-form.tsx';
import { Page } from '../components/page.tsx';
import { councilContext } from '../council-context.ts';
import { standingWords } from '../course/standing-words.ts';
import { askWithNames } from '../graph/ask-with-names.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { InspectionList } from '../inspections/inspection-list.tsx';
import { areaInspectionsQuery } from '../operations/inspection.ts';
import { formatDay } from '../words/dates.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const asAt = readAsAt(new URL(request.url), council.today);
  const code = params['code'] ?? '';
  const answer = await askWithNames(
    (names) => council.ask(areaInspectionsQuery, { code, asOf: asAt.day, names }),
    ({ localArea }) => (localArea?.inspections ?? null) !== null,
  );
  const area = answer.data?.localArea;
  const inspections = area?.inspections ?? null;
  const plansInForce = area?.plansInForce ?? null;
  if (area === null || area === undefined || inspections === null || plansInForce === null) {
    throw new Response(null, { status: faultStatus(answer.missing) });
  }
  return data(
    { code: area.code, name: area.name ?? 'this area', inspections, plansInForce, asAt },
    asAtStatus(asAt),
  );
}

/** How an area was inspected and what followed, and the plans it works by on a day. */
export default function Inspections() {
  const { code, name, inspections, plansInForce, asAt } = useLoaderData<typeof loader>();
  const day = formatDay(asAt.day);
  return (
    <Page
      title={`Inspections of ${name}, and its plans in force, as at ${day}`}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: 'Area overview', href: areaAddress(code, asAt.inAddress) },
        { text: 'Inspections' },
      ]}
      errors={asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]}
    >
      <span className="govuk-caption-l">
        {name}, as known on {day}
      </span>
      <h1 className="govuk-heading-l">Inspections and plans in force</h1>
      <AsAtForm asAt={asAt} />
      <h2 className="govuk-heading-m">Plans in force</h2>
      {plansInForce.length === 0 && <p className="govuk-body">No plan was in force on {day}.</p>}
      {plansInForce.length > 0 && (
        <ul className="govuk-list govuk-list--spaced app-measure">
          {plansInForce.map(({ id, title, startDate, endDate }) => (
            <li key={id}>
              <a className="govuk-link" href={planAddress(id, asAt.inAddress)}>
                {title}
              </a>
              <div>{standingWords({ standing: 'IN_FORCE', startDate, endDate }, asAt.day)}</div>
            </li>
          ))}
        </ul>
      )}
      <h2 className="govuk-heading-m">Inspections</h2>
      {inspections.length === 0 && (
        <p className="govuk-body">No inspection is recorded that was known of on {day}.</p>
      )}
      <InspectionList inspections={inspections} asAt={asAt.inAddress} />
    </Page>
  );
}
