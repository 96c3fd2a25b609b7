import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { areaAddress, forecastAddress, scenarioAddress, sufficiencyAddress } from '../addresses.ts';
import { LineChart } from '../chart/line-chart.tsx';
import { NoReturn } from '../children/no-return.tsx';
import { ProtectionWords } from '../children/protection-words.tsx';
import { RefusedPage } from '../children/refused-page.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { councilContext } from '../council-context.ts';
import { forecastChoicesQuery } from '../forecast/forecast-choices.ts';
import { ForecastForm } from '../forecast/forecast-form.tsx';
import { offeredTypes } from '../forecast/offered-types.ts';
import { forecastLines } from '../forecast/forecast-lines.ts';
import { readForecast } from '../forecast/read-forecast.ts';
import { ROUNDED_SCENARIOS } from '../forecast/rounded-scenarios.ts';
import { ScenarioList } from '../forecast/scenario-list.tsx';
import { CareReturnsList, countingFrom } from '../looked-after/care-returns-list.tsx';
import { ReportView } from '../reports/report-view.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const read = await readForecast(args);
  if (read.refused) return data(read, { status: 403 });
  const notice = args.context.get(councilContext).takeNotice();
  return data({ ...read, notice }, { status: read.errors.length > 0 ? 400 : 200 });
}

/** The looked-after children to expect, against homes and at prices, beside saved scenarios. */
export default function Forecast() {
  const read = useLoaderData<typeof loader>();
  if (read.refused) return <RefusedPage refused={read} />;
  const { code, name, asAt, choices, returns, scenarios, forecast, known, report } = read;
  const { mayRecord, errors, notice } = read;
  const address = forecastAddress(code);
  const rounded = forecast.protection === 'ROUNDED';
  const types = offeredTypes(forecast);
  return (
    <Page
      title={report.title}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: name, href: areaAddress(code, asAt.inAddress) },
        { text: 'Sufficiency statement', href: sufficiencyAddress(code, asAt.inAddress) },
        { text: 'Children to expect' },
      ]}
      errors={errors}
    >
      <Notice notice={notice} />
      <div className="app-report">
        <span className="govuk-caption-l">{report.asAt}</span>
        <h1 className="govuk-heading-l">{report.title}</h1>
        {returns.some(({ counts }) => counts) ? (
          <>
            <ForecastForm choices={choices} types={types} offered={scenarios} asAt={asAt} clear={address} />
            <h2 className="govuk-heading-m" id="results" tabIndex={-1}>
              The years to come
            </h2>
            <ProtectionWords protection={forecast.protection} of="looked-after" />
            <LineChart
              title="children looked after, and those to expect with their interval"
              unit="COUNT"
              lines={forecastLines(forecast, known)}
            />
            <ReportView
              report={report}
              address={address}
              query={forecastChoicesQuery(choices, asAt.inAddress)}
            />
          </>
        ) : (
          <NoReturn name={name} asAt={asAt} of="looked-after" countsFrom={countingFrom(returns, asAt.day)} />
        )}
        <h2 className="govuk-heading-m" id="saved-scenarios">
          Saved scenarios
        </h2>
        {rounded && <p className="govuk-body app-measure">{ROUNDED_SCENARIOS}</p>}
        <ScenarioList
          scenarios={scenarios}
          withdrawAddress={mayRecord ? (id) => scenarioAddress(code, id) : null}
        />
        {mayRecord && (
          <p className="govuk-body app-no-print">
            <a className="govuk-link" href={scenarioAddress(code)}>
              Save a new scenario
            </a>
          </p>
        )}
        <CareReturnsList returns={returns} day={asAt.day} />
      </div>
    </Page>
  );
}
