import { markKey } from '@golden-thread/reports';
import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { areaAddress, assessmentsAddress } from '../addresses.ts';
import { FigureChoiceForm } from '../assessments/choice-form.tsx';
import { figureChoicesQuery } from '../assessments/choices.ts';
import { MeasureNotes } from '../assessments/measure-notes.tsx';
import { measureViews } from '../assessments/measure-tables.ts';
import { readAssessments } from '../assessments/read-assessments.ts';
import { LineChart } from '../chart/line-chart.tsx';
import { FileButtons } from '../children/file-buttons.tsx';
import { FiguresTable } from '../children/figures-table.tsx';
import { MadeUpNotice } from '../children/made-up-notice.tsx';
import { NoReturn } from '../children/no-return.tsx';
import { ProtectionWords } from '../children/protection-words.tsx';
import { RefusedPage } from '../children/refused-page.tsx';
import { ReturnsList } from '../children/returns-list.tsx';
import { Page } from '../components/page.tsx';
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
  const address = assessmentsAddress(code);
  const protection = series[0]?.protection;
  const reported = series.filter((each) => each.figures.some((figure) => figure.reported !== null));
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
        <>
          <FigureChoiceForm
            choices={choices}
            definitions={definitions}
            asAt={asAt}
            errors={errors}
            clear={address}
          />
          <h2 className="govuk-heading-m" id="results" tabIndex={-1}>
            Figures
          </h2>
          {protection !== undefined && <ProtectionWords protection={protection} />}
          {series.length > 0 && (
            <FileButtons
              files={[
                {
                  text: 'Download all of these figures as CSV',
                  href: `${address}/figures.csv${figureChoicesQuery(choices, asAt.inAddress)}`,
                },
              ]}
            />
          )}
          {measureViews(series).map(({ title, table, lines, unit, earlier }) => (
            <section key={table.id} className="app-report-section" aria-label={title}>
              <h3 className="govuk-heading-m">{title}</h3>
              {lines !== null && <LineChart title={table.caption} lines={lines} unit={unit} />}
              <FiguresTable table={table} />
              {earlier > 0 && (
                <p className="govuk-body-s">
                  The newest periods are shown; the {earlier} before them are in the CSV file.
                </p>
              )}
            </section>
          ))}
          {series.length > 0 && (
            <p className="govuk-body-s app-measure">
              {reported.length === 0 &&
                'The council reports none of these measures of these periods, so nothing stands beside them. '}
              {markKey.map(({ mark, meaning }) => `[${mark}] ${meaning}`).join(' ')}
            </p>
          )}
          <MeasureNotes
            definitions={definitions.filter(({ id }) => choices.measures.includes(id))}
            reported={reported.length > 0}
          />
        </>
      ) : (
        <NoReturn name={name} asAt={asAt} />
      )}
      <ReturnsList returns={returns} />
    </Page>
  );
}
