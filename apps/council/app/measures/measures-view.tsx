import { markKey } from '@golden-thread/reports';
import type { AsAt } from '../as-at.ts';
import { LineChart } from '../chart/line-chart.tsx';
import type { ChildrenCounted } from '../children/children-counted.ts';
import { FileButtons } from '../children/file-buttons.tsx';
import { FiguresTable } from '../children/figures-table.tsx';
import { ProtectionWords } from '../children/protection-words.tsx';
import { FigureChoiceForm } from './choice-form.tsx';
import { figureChoicesQuery } from './choices.ts';
import type { FigureChoices } from './choices.ts';
import { MeasureNotes } from './measure-notes.tsx';
import type { MeasureDefinition, MeasureSeries, PartWords } from './measure-series.ts';
import { measureViews } from './measure-tables.ts';

/** Measures counted from returns, chosen by the address: the form, a table and a chart each, and what is counted. */
export function MeasuresView({
  choices,
  definitions,
  series,
  asAt,
  errors,
  address,
  partWords,
  of,
}: {
  readonly choices: FigureChoices;
  readonly definitions: readonly MeasureDefinition[];
  readonly series: readonly MeasureSeries[];
  readonly asAt: AsAt;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
  /** Of the page, without choices; its file is below it. */
  readonly address: string;
  readonly partWords: PartWords;
  readonly of: ChildrenCounted;
}) {
  const protection = series[0]?.protection;
  const reported = series.filter((each) => each.figures.some((figure) => figure.reported !== null));
  return (
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
      {protection !== undefined && <ProtectionWords protection={protection} of={of} />}
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
      {measureViews(series, partWords).map(({ title, table, lines, unit, earlier }) => (
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
  );
}
