import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { areaAddress, lookedAfterAddress } from '../addresses.ts';
import { MadeUpNotice } from '../children/made-up-notice.tsx';
import { NoReturn } from '../children/no-return.tsx';
import { RefusedPage } from '../children/refused-page.tsx';
import { Page } from '../components/page.tsx';
import { CareReturnsList, countingFrom } from '../looked-after/care-returns-list.tsx';
import { carePartWords } from '../looked-after/part-words.ts';
import { readLookedAfter } from '../looked-after/read-looked-after.ts';
import { MeasuresView } from '../measures/measures-view.tsx';
import { formatDay } from '../words/dates.ts';

export async function loader(args: LoaderFunctionArgs) {
  const read = await readLookedAfter(args);
  if (read.refused) return data(read, { status: 403 });
  return data(read, { status: read.errors.length > 0 ? 400 : 200 });
}

/** How looked-after children fare, measure by measure and period by period, counted from the returns. */
export default function LookedAfter() {
  const read = useLoaderData<typeof loader>();
  if (read.refused) return <RefusedPage refused={read} />;
  const { code, name, asAt, choices, definitions, returns, series, errors } = read;
  return (
    <Page
      title={`Looked-after children of ${name} in figures`}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: name, href: areaAddress(code, asAt.inAddress) },
        { text: 'Looked-after children in figures' },
      ]}
      errors={errors}
    >
      <span className="govuk-caption-l">As known on {formatDay(asAt.day)}</span>
      <h1 className="govuk-heading-l">Looked-after children of {name} in figures</h1>
      <MadeUpNotice returns={returns} />
      {returns.some(({ counts }) => counts) ? (
        <MeasuresView
          choices={choices}
          definitions={definitions}
          series={series}
          asAt={asAt}
          errors={errors}
          address={lookedAfterAddress(code)}
          partWords={carePartWords}
          of="looked-after"
        />
      ) : (
        <NoReturn name={name} asAt={asAt} of="looked-after" countsFrom={countingFrom(returns, asAt.day)} />
      )}
      <CareReturnsList returns={returns} day={asAt.day} />
    </Page>
  );
}
