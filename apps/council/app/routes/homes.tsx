import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { areaAddress, homesAddress, sufficiencyAddress } from '../addresses.ts';
import { asAtStatus } from '../as-at.ts';
import { AsAtForm } from '../components/as-at-form.tsx';
import { MissingNotice } from '../components/missing-notice.tsx';
import { Page } from '../components/page.tsx';
import { ReportView } from '../reports/report-view.tsx';
import { readHomes } from '../sufficiency/read-homes.ts';
import { formatDay } from '../words/dates.ts';

export async function loader(args: LoaderFunctionArgs) {
  const read = await readHomes(args);
  return data(read, asAtStatus(read.asAt));
}

/** The homes of an area, one by one, and how places in them are bought. */
export default function Homes() {
  const { code, name, report, missing, asAt } = useLoaderData<typeof loader>();
  return (
    <Page
      title={`${report.title}, as at ${formatDay(asAt.day)}`}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: name, href: areaAddress(code, asAt.inAddress) },
        { text: 'Sufficiency statement', href: sufficiencyAddress(code, asAt.inAddress) },
        { text: 'Homes' },
      ]}
      errors={asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]}
    >
      <MissingNotice things={missing.length > 0 ? ['Some homes, or the name of the area.'] : []} />
      <div className="app-report app-report--turned">
        <span className="govuk-caption-l">{report.asAt}</span>
        <h1 className="govuk-heading-l">{report.title}</h1>
        <AsAtForm asAt={asAt} />
        <ReportView
          report={report}
          address={homesAddress(code)}
          query={asAt.inAddress === null ? '' : `?as-at=${asAt.inAddress}`}
        />
      </div>
    </Page>
  );
}
