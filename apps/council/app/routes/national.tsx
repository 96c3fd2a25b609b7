import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { areaAddress, nationalAddress } from '../addresses.ts';
import { asAtStatus } from '../as-at.ts';
import { InsetText } from '../components/govuk/inset-text.tsx';
import { Page } from '../components/page.tsx';
import { ChoiceForm } from '../national/choice-form.tsx';
import { choicesQuery } from '../national/choices.ts';
import { MeasureList } from '../national/measure-list.tsx';
import { PageLinks } from '../national/page-links.tsx';
import { readNational } from '../national/read-national.ts';
import { counted } from '../words/phrases.ts';

export async function loader(args: LoaderFunctionArgs) {
  const national = await readNational(args);
  return data(national, asAtStatus(national.asAt));
}

/** What is published nationally of an area, by topic, each figure beside England's, the region's and the neighbours'. */
export default function National() {
  const { code, name, asAt, choices, topics, total, pages, measures } = useLoaderData<typeof loader>();
  const address = nationalAddress(code);
  return (
    <Page
      title={`National figures of ${name}${pages > 1 ? `, page ${choices.page} of ${pages}` : ''}`}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: name, href: areaAddress(code, asAt.inAddress) },
        { text: 'National figures' },
      ]}
      errors={asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]}
    >
      <h1 className="govuk-heading-l">National figures of {name}</h1>
      {topics.length === 0 ? (
        <NothingImported name={name} />
      ) : (
        <>
          <p className="govuk-body app-measure">
            What is published of every local authority, in the newest period: England and the region as
            published, statistical neighbours as the mean or median of those that have a figure.
          </p>
          <ChoiceForm choices={choices} topics={topics} asAt={asAt} clear={address} />
          <h2 className="govuk-heading-m" id="results" tabIndex={-1}>
            {counted(total, 'national measure')}
          </h2>
          <div className="app-buttons govuk-!-margin-bottom-4">
            <a
              className="govuk-link"
              href={`${address}/figures.csv${choicesQuery({ ...choices, page: 1 }, asAt.inAddress)}`}
              download
            >
              Download {total === 1 ? 'it' : `all ${total.toLocaleString('en-GB')}`} as CSV
            </a>
            <button type="button" className="app-link-button" data-print hidden>
              Print
            </button>
          </div>
          <MeasureList measures={measures} />
          <PageLinks
            page={choices.page}
            pages={pages}
            addressOf={(page) => `${address}${choicesQuery({ ...choices, page }, asAt.inAddress)}`}
          />
        </>
      )}
    </Page>
  );
}

function NothingImported({ name }: { readonly name: string }) {
  return (
    <>
      <InsetText>No national figures of {name} have been imported.</InsetText>
      <p className="govuk-body app-measure">
        Whoever administers this installation imports tables as they are published, with their list of areas
        and, to compare with statistical neighbours, the table of neighbours:
      </p>
      <p className="govuk-body">
        <code>
          golden-thread import lait_long.parquet lait_data_dictionary.csv mid_year_population.csv
          statistical_neighbours_2025.csv
        </code>
      </p>
      <p className="govuk-body app-measure">
        With <code>--dry-run</code> it checks them and keeps nothing. They are shown here within seconds.
      </p>
    </>
  );
}
