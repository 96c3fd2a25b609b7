import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { areaAddress, assessmentsAddress } from '../addresses.ts';
import { partWords } from '../assessments/part-words.ts';
import { readAssessments } from '../assessments/read-assessments.ts';
import { MadeUpNotice } from '../children/made-up-notice.tsx';
import { NoReturn } from '../children/no-return.tsx';
import { RefusedPage } from '../children/refused-page.tsx';
import { ReturnsList } from '../children/returns-list.tsx';
import { Page } from '../components/page.tsx';
import { MeasuresView } from '../measures/measures-view.tsx';
import { formatDay } from '../words/dates.ts';

export async function loader(args: LoaderFunctionArgs) {
  const read = await readAssessments(args);
  if (read.refused) return data(read, { status: 403 });
  return data(read, { status: read.errors.length > 0 ? 400 : 200 });
}

/** How assessments and plans go, measure by measure and period by period, counted from the returns. */
export default function Assessments() {
  const read = useLoaderData<typeof loader>();
  if (read.refused) return <RefusedPage refused={read} />;
  const { code, name, asAt, choices, definitions, returns, series, errors } = read;
  return (
    <Page
      title={`Assessments and plans of ${name} in figures`}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: name, href: areaAddress(code, asAt.inAddress) },
        { text: 'Assessments and plans in figures' },
      ]}
      errors={errors}
    >
      <span className="govuk-caption-l">As known on {formatDay(asAt.day)}</span>
      <h1 className="govuk-heading-l">Assessments and plans of {name} in figures</h1>
      <MadeUpNotice returns={returns} />
      {returns.some(({ counts }) => counts) ? (
        <MeasuresView
          choices={choices}
          definitions={definitions}
          series={series}
          asAt={asAt}
          errors={errors}
          address={assessmentsAddress(code)}
          partWords={partWords}
          of="send"
        />
      ) : (
        <NoReturn name={name} asAt={asAt} of="send" />
      )}
      <ReturnsList returns={returns} />
    </Page>
  );
}
