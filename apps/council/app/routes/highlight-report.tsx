import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { areaAddress, bodyAddress, highlightAddress, planAddress } from '../addresses.ts';
import { Button } from '../components/govuk/button.tsx';
import { Input } from '../components/govuk/input.tsx';
import { MissingNotice } from '../components/missing-notice.tsx';
import { Page } from '../components/page.tsx';
import { readHighlight } from '../reports/read-highlight.ts';
import { ReportView } from '../reports/report-view.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const read = await readHighlight(args);
  return data(read, { status: read.report === null ? 400 : 200 });
}

/** What a group tells its board about a month, under the headings of a council report. */
export default function HighlightReport() {
  const { code, plan, groupId, asked, report, missing } = useLoaderData<typeof loader>();
  const { month, typed, error } = asked;
  return (
    <Page
      title={report?.title ?? 'Highlight report'}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: 'Area overview', href: areaAddress(code) },
        { text: plan.title, href: planAddress(plan.id) },
        { text: 'Highlight report' },
      ]}
      errors={error === null ? [] : [{ field: 'month', text: error }]}
    >
      <MissingNotice
        things={missing.length > 0 ? ['The names of boards and groups, or some figures.'] : []}
      />
      <div className="app-report">
        {report !== null && <span className="govuk-caption-l">{report.asAt}</span>}
        <h1 className="govuk-heading-l">{report?.title ?? 'Highlight report'}</h1>
        {report !== null && <p className="govuk-body">{report.subtitle}</p>}
        <form method="get" className="app-as-at" aria-label="Month">
          <Input
            id="month"
            name="month"
            label="Show the report of"
            hint="For example, August 2022"
            value={typed}
            width="20"
            autoComplete="off"
            {...(error === null ? {} : { error })}
          />
          <Button variant="secondary">Show</Button>
        </form>
        {report !== null && month !== null && (
          <ReportView
            report={report}
            address={highlightAddress(plan.id, groupId)}
            query={`?month=${month.month}`}
          />
        )}
        <p className="govuk-body app-no-print">
          <a className="govuk-link" href={bodyAddress(groupId)}>
            The group: its members, its lines and what it may decide
          </a>
        </p>
      </div>
    </Page>
  );
}
