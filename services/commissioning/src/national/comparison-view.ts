import { absenceOfSymbol, compareArea } from '@golden-thread/national-data';
import type { FigureReading, NationalArea, NeighbourEdition } from '@golden-thread/national-data';
import { comparePeriods, periodLabel, roundTo, samePeriod } from '@golden-thread/outcomes';
import type { Absence, AggregationMethod, QuartileLetter } from '@golden-thread/outcomes';
import type { PeriodView } from '@golden-thread/subgraph';
import type { CatalogueMeasure } from './catalogue.ts';
import type { MeasureFigure, MeasureFigures } from './national-figures.ts';

/** A national figure as the graph shows it: rounded as published, or why there is none. */
export interface NationalFigureView {
  readonly value: number | null;
  readonly absence: Absence | null;
}

/** What an area's neighbours make together. */
export interface NeighbourView extends NationalFigureView {
  readonly edition: NeighbourEdition;
  readonly method: AggregationMethod;
  readonly counted: number;
  readonly of: number;
  readonly words: string;
}

/** A comparison as the graph shows it. */
export interface ComparisonView {
  readonly measure: CatalogueMeasure;
  readonly decimals: number;
  readonly period: PeriodView;
  readonly own: NationalFigureView;
  readonly england: NationalFigureView;
  readonly region: NationalFigureView;
  readonly regionName: string | null;
  readonly neighbours: NeighbourView | null;
  readonly rank: { readonly rank: number; readonly of: number; readonly sharedBy: number } | null;
  readonly quartile: QuartileLetter | null;
  readonly quartileReason: string | null;
}

/** What is asked of a comparison. */
export interface ComparisonAsked {
  readonly edition: NeighbourEdition;
  readonly method: AggregationMethod;
  /** Only periods that end by this day; null for all. */
  readonly byDate: string | null;
}

/**
 * Compares one area by one measure, in the newest period for which something is published of it: a figure, or that it is
 * suppressed. Null when nothing ever was.
 */
export function comparisonView(
  { measure, decimals, figures }: MeasureFigures,
  area: NationalArea,
  neighbours: readonly string[] | null,
  { edition, method, byDate }: ComparisonAsked,
): ComparisonView | null {
  const newest = newestFigure(seriesOf(figures, area), byDate);
  if (newest === null) return null;
  const { period } = newest;
  const compared = compareArea({
    measure,
    decimals,
    figures: figures.filter((figure) => samePeriod(figure.period, period)),
    // As its own table has it: tables differ in whether Barnet lies in London or in Outer London.
    area: newest.area,
    neighbours,
    method,
  });
  const shown = (reading: FigureReading | null): NationalFigureView => figureView(reading, decimals);
  return {
    measure,
    decimals,
    period: { ...period, label: periodLabel(period) },
    own: shown(compared.own),
    england: shown(compared.england),
    region: shown(compared.region),
    regionName: compared.region?.name ?? null,
    neighbours:
      compared.neighbours === null
        ? null
        : {
            edition,
            method,
            ...shown(
              compared.neighbours.value === null ? null : { value: compared.neighbours.value, symbol: null },
            ),
            counted: compared.neighbours.counted.length,
            of: compared.neighbours.counted.length + compared.neighbours.without.length,
            words: compared.neighbours.words,
          },
    rank: compared.rank,
    quartile: compared.quartile.letter,
    quartileReason: compared.quartile.letter === null ? compared.quartile.reason : null,
  };
}

/** The figures of one area, oldest period first. A number says that two spellings of an area are one, else the code. */
export function seriesOf(figures: readonly MeasureFigure[], area: NationalArea): readonly MeasureFigure[] {
  return figures
    .filter((figure) =>
      figure.area.number !== null && area.number !== null
        ? figure.area.number === area.number
        : figure.area.code === area.code,
    )
    .toSorted((one, other) => comparePeriods(one.period, other.period));
}

/** A figure rounded as published; what is missing altogether reads as not published. */
export function figureView(reading: FigureReading | null, decimals: number): NationalFigureView {
  if (reading === null || reading.value === null)
    return { value: null, absence: absenceOfSymbol(reading?.symbol ?? '-') };
  return { value: roundTo(reading.value, decimals), absence: null };
}

function newestFigure(series: readonly MeasureFigure[], byDate: string | null): MeasureFigure | null {
  const said = series.filter(
    ({ symbol, period }) => symbol !== '-' && (byDate === null || period.endDate <= byDate),
  );
  return said.at(-1) ?? null;
}
