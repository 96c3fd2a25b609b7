import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';

/** One line of a chart: its points in time, a gap where there is no value. */
export interface ChartLine {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** One point in time; an interval about it where there is one to draw. */
export interface ChartPoint {
  readonly label: string;
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
}

/** Where everything of a chart stands, in its own units from the top left. */
export interface ChartPlaces {
  readonly lines: readonly {
    readonly name: string;
    /** Empty where there is nothing to draw. */
    readonly path: string;
    /** The interval about it; empty where there is none. */
    readonly band: string;
    readonly dots: readonly { readonly x: number; readonly y: number }[];
  }[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly labels: readonly { readonly x: number; readonly text: string }[];
}

export const CHART = { width: 720, height: 260, left: 56, right: 16, top: 12, bottom: 34 } as const;

const MOST_LABELS = 7;

/**
 * Where the lines of a chart go. The scale begins at nought, and a share's ends at 100, so that no difference looks larger
 * than it is. Where a value is not there, its line is broken, never drawn across.
 */
export function chartPlaces(lines: readonly ChartLine[], unit: 'COUNT' | 'PERCENT'): ChartPlaces {
  const labels = lines[0]?.points.map(({ label }) => label) ?? [];
  const highest = Math.max(
    1,
    ...lines.flatMap(({ points }) => points.map(({ value, upper }) => upper ?? value ?? 0)),
  );
  const x = scalePoint(labels, [CHART.left, CHART.width - CHART.right]).padding(0.3);
  const y = scaleLinear(
    [0, unit === 'PERCENT' ? 100 : highest],
    [CHART.height - CHART.bottom, CHART.top],
  ).nice(5);
  const placeOf = (label: string) => round(x(label) ?? 0);
  const path = line<ChartPoint>()
    .defined(({ value }) => value !== null)
    .x(({ label }) => placeOf(label))
    .y(({ value }) => round(y(value ?? 0)));
  const band = area<ChartPoint>()
    .defined(({ lower, upper }) => lower != null && upper != null)
    .x(({ label }) => placeOf(label))
    .y0(({ lower }) => round(y(lower ?? 0)))
    .y1(({ upper }) => round(y(upper ?? 0)));
  const every = Math.ceil(labels.length / MOST_LABELS);
  return {
    lines: lines.map(({ name, points }) => ({
      name,
      path: path([...points]) ?? '',
      band: band([...points]) ?? '',
      dots: points.flatMap(({ label, value }) =>
        value === null ? [] : [{ x: placeOf(label), y: round(y(value)) }],
      ),
    })),
    ticks: y.ticks(5).map((tick) => ({
      y: round(y(tick)),
      text: `${tick.toLocaleString('en-GB')}${unit === 'PERCENT' ? '%' : ''}`,
    })),
    // Counted back from the newest, which is the one people look for.
    labels: labels.flatMap((text, at) =>
      (labels.length - 1 - at) % every === 0 ? [{ x: placeOf(text), text: shortened(text) }] : [],
    ),
  };
}

/** `October to December 2024` as `Oct to Dec 2024`, `2021/22 financial year` as `2021/22`. */
const shortened = (label: string) =>
  label.replace(/ (financial|academic|calendar) year$/, '').replaceAll(/([A-Z][a-z]{2})[a-z]+/g, '$1');

const round = (place: number) => Math.round(place * 10) / 10;
