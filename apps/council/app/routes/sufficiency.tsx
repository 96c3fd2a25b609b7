import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { areaAddress, homesAddress, sufficiencyAddress } from '../addresses.ts';
import { asAtStatus } from '../as-at.ts';
import { LineChart } from '../chart/line-chart.tsx';
import { AsAtForm } from '../components/as-at-form.tsx';
import { MissingNotice } from '../components/missing-notice.tsx';
import { Page } from '../components/page.tsx';
import { ReportView } from '../reports/report-view.tsx';
import { projectionLines } from '../sufficiency/projection-lines.ts';
import { readSufficiency } from '../sufficiency/read-sufficiency.ts';
import { formatDay } from '../words/dates.ts';

export async function loader(args: LoaderFunctionArgs) {
  const read = await readSufficiency(args);
  return data(read, asAtStatus(read.asAt));
}

/** The sufficiency statement of an area: need, homes, the years to come, and the plan. */
export default function Sufficiency() {
  const { code, name, report, projection, missing, asAt } = useLoaderData<typeof loader>();
  return (
    <Page
      title={`${report.title}, as at ${formatDay(asAt.day)}`}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: name, href: areaAddress(code, asAt.inAddress) },
        { text: 'Homes for looked-after children' },
      ]}
      errors={asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]}
    >
      <MissingNotice things={missing.length > 0 ? ['Some figures, or the name of the area.'] : []} />
      <div className="app-report">
        <span className="govuk-caption-l">{report.asAt}</span>
        <h1 className="govuk-heading-l">{report.title}</h1>
        <p className="govuk-body">{report.subtitle}</p>
        <AsAtForm asAt={asAt} />
        <p className="govuk-body">
          <a className="govuk-link" href={homesAddress(code, asAt.inAddress)}>
            Homes one by one, and how places are bought
          </a>
        </p>
        {projection !== null && (
          <LineChart
            title="children looked after, and the years to come with their interval"
            unit="COUNT"
            lines={projectionLines(projection)}
          />
        )}
        <ReportView
          report={report}
          address={sufficiencyAddress(code)}
          query={asAt.inAddress === null ? '' : `?as-at=${asAt.inAddress}`}
        />
      </div>
    </Page>
  );
}
