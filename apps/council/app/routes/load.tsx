import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { areaAddress, loadAddress } from '../addresses.ts';
import { LineChart } from '../chart/line-chart.tsx';
import { FileButtons } from '../children/file-buttons.tsx';
import { FiguresTable } from '../children/figures-table.tsx';
import { MadeUpNotice } from '../children/made-up-notice.tsx';
import { NoReturn } from '../children/no-return.tsx';
import { ProtectionWords } from '../children/protection-words.tsx';
import { RefusedPage } from '../children/refused-page.tsx';
import { ReturnsList } from '../children/returns-list.tsx';
import { Page } from '../components/page.tsx';
import { Sentences } from '../components/sentences.tsx';
import { loadChoicesQuery } from '../load/load-choices.ts';
import { LoadForm } from '../load/load-form.tsx';
import { changeTable, forecastTable, methodTable, shareTable } from '../load/load-tables.ts';
import { readLoad } from '../load/read-load.ts';
import { formatDay } from '../words/dates.ts';

export async function loader(args: LoaderFunctionArgs) {
  const read = await readLoad(args);
  if (read.refused) return data(read, { status: 403 });
  return data(read, { status: read.errors.length > 0 ? 400 : 200 });
}

/** The requests and plans to come, how that is worked out, and what another number of requests would change. */
export default function Load() {
  const read = useLoaderData<typeof loader>();
  if (read.refused) return <RefusedPage refused={read} />;
  const { code, name, asAt, choices, returns, load, errors } = read;
  const { change } = load;
  const address = loadAddress(code);
  const forecast = forecastTable(load);
  const changeBeside = changeTable(change);
  return (
    <Page
      title={`Requests and plans to come in ${name}`}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: name, href: areaAddress(code, asAt.inAddress) },
        { text: 'What is coming' },
      ]}
      errors={errors}
    >
      <span className="govuk-caption-l">As known on {formatDay(load.asOf)}</span>
      <h1 className="govuk-heading-l">Requests and plans to come in {name}</h1>
      <MadeUpNotice returns={returns} />
      {returns.some(({ counts }) => counts) ? (
        <>
          <LoadForm choices={choices} usual={change.usualRequests} asAt={asAt} clear={address} />
          <h2 className="govuk-heading-m" id="results" tabIndex={-1}>
            What follows from requests
          </h2>
          <ProtectionWords protection={load.protection} of="send" />
          {load.known !== null && (
            <p className="govuk-body app-measure">It is told from {load.known.label}.</p>
          )}
          <FileButtons
            files={[
              {
                text: 'Download all months as CSV',
                href: `${address}/months.csv${loadChoicesQuery(choices, asAt.inAddress)}`,
              },
            ]}
          />
          {changeBeside !== null && (
            <>
              <LineChart
                title="plans issued to come"
                unit="COUNT"
                lines={[
                  { name: 'Plans issued, as usual', path: change.baseline },
                  { name: `If ${change.requestsPerMonth ?? 0} requests a month`, path: change.changed },
                ].flatMap((line) =>
                  line.path === null
                    ? []
                    : [
                        {
                          name: line.name,
                          points: line.path.map(({ period, plansIssued }) => ({
                            label: period.label,
                            value: plansIssued.value,
                          })),
                        },
                      ],
                )}
              />
              <FiguresTable table={changeBeside} />
              <FiguresTable table={shareTable(change)} />
            </>
          )}
          <Sentences heading="What this takes for granted" sentences={change.assumptions} />
          <Sentences heading="What cannot be told" sentences={change.reasons} />
          <h2 className="govuk-heading-m">Each series by itself</h2>
          <p className="govuk-body app-measure">
            A second way: requests, plans issued and plans in force, each continued as it went, without asking
            why. Where the two ways differ much, neither is to be relied on.
          </p>
          {forecast !== null && <FiguresTable table={forecast} />}
          <FiguresTable table={methodTable(load)} />
          <Sentences heading="What could not be counted" sentences={load.leftOut} />
        </>
      ) : (
        <NoReturn name={name} asAt={asAt} of="send" />
      )}
      <ReturnsList returns={returns} />
    </Page>
  );
}
