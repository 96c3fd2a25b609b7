import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { areaAddress, planAddress, scorecardAddress } from '../addresses.ts';
import { asAtStatus } from '../as-at.ts';
import { AsAtForm } from '../components/as-at-form.tsx';
import { MissingNotice } from '../components/missing-notice.tsx';
import { Page } from '../components/page.tsx';
import { readScorecard } from '../reports/read-scorecard.ts';
import { ReportView } from '../reports/report-view.tsx';
import { formatDay } from '../words/dates.ts';

export async function loader(args: LoaderFunctionArgs) {
  const read = await readScorecard(args);
  return data(read, asAtStatus(read.asAt));
}

/** The quarterly scorecard of a plan: performance on a page, and what stands behind it. */
export default function Scorecard() {
  const { code, plan, report, missing, asAt } = useLoaderData<typeof loader>();
  return (
    <Page
      title={`${report.title}, as at ${formatDay(asAt.day)}`}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: 'Area overview', href: areaAddress(code, asAt.inAddress) },
        { text: plan.title, href: planAddress(plan.id, asAt.inAddress) },
        { text: 'Scorecard' },
      ]}
      errors={asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]}
    >
      <MissingNotice
        things={missing.length > 0 ? ['The names of boards and groups, or some figures.'] : []}
      />
      <div className="app-report app-report--turned">
        <span className="govuk-caption-l">{report.asAt}</span>
        <h1 className="govuk-heading-l">{report.title}</h1>
        <p className="govuk-body">{report.subtitle}</p>
        <AsAtForm asAt={asAt} />
        <ReportView
          report={report}
          address={scorecardAddress(plan.id)}
          query={asAt.inAddress === null ? '' : `?as-at=${asAt.inAddress}`}
        />
      </div>
    </Page>
  );
}
