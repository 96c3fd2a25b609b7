import { absentCell, textCell } from '@golden-thread/reports';
import type { NumberCell, ReportCell } from '@golden-thread/reports';
import { figures, words, type FigureTable } from '../children/figures-table.tsx';
import { digitsOf, formatQuantity } from '../words/quantities.ts';
import type { LoadAnswer, LoadEstimate, LoadPath, LoadSeries } from './read-load.ts';

export const seriesWords: Readonly<Record<LoadSeries['counts'], string>> = {
  REQUESTS: 'Requests',
  PLANS_ISSUED: 'Plans issued',
  PLANS_IN_FORCE: 'Plans in force at the end',
};

/** To whole children: a tenth of a request would claim more than a forecast knows. */
const whole = (value: number) => formatQuantity(value, 'COUNT', 0);

/** What is expected, and between what it is likely to lie. */
export function estimateCell(estimate: LoadEstimate | null | undefined): ReportCell {
  if (estimate === null || estimate === undefined) return absentCell('x');
  const { value, lower, upper } = estimate;
  const interval = lower === null || upper === null ? '' : ` (${whole(lower)} to ${whole(upper)})`;
  return { kind: 'number', text: `${whole(value)}${interval}`, digits: digitsOf(value, 'COUNT', 0) };
}

const numberCell = (value: number): NumberCell => ({
  kind: 'number',
  text: whole(value),
  digits: digitsOf(value, 'COUNT', 0),
});

/** Each series as it goes on by itself, month by month; null where none of them can be told. */
export function forecastTable({ series, intervalPercent }: LoadAnswer): FigureTable | null {
  const longest = series.toSorted((one, other) => other.months.length - one.months.length)[0];
  if (longest === undefined || longest.months.length === 0) return null;
  return {
    id: 'forecast',
    caption: `Each as it went so far, with intervals meant to hold ${intervalPercent} in 100`,
    columns: [words('Month'), ...series.map(({ counts }) => figures(seriesWords[counts]))],
    rows: longest.months.map(({ period }) => [
      textCell(period.label),
      ...series.map(({ months }) =>
        estimateCell(months.find((month) => month.period.startDate === period.startDate)?.estimate),
      ),
    ]),
  };
}

/** How each series is told and how well that did on months it had not seen. */
export function methodTable({ series }: LoadAnswer): FigureTable {
  return {
    id: 'methods',
    caption: 'How it is worked out, and how far off that was before',
    columns: [words('Series'), words('Method'), figures('Mean error'), words('What to know')],
    rows: series.map(({ counts, why, meanErrorPercent, heldOut, knownMonths, remarks }) => [
      textCell(seriesWords[counts]),
      textCell(why ?? 'There is no forecast.'),
      meanErrorPercent === null
        ? absentCell('x', 'It could not be tried')
        : {
            kind: 'number',
            text: `${formatQuantity(meanErrorPercent, 'PERCENT', 1)} over ${heldOut} months tried`,
            digits: digitsOf(meanErrorPercent, 'PERCENT', 1),
          },
      textCell([`Told from ${knownMonths} ${knownMonths === 1 ? 'month' : 'months'}.`, ...remarks]),
    ]),
  };
}

/** What follows from requests: as usual, and beside it if there are as many as asked about. Null where it cannot be told. */
export function changeTable({
  baseline,
  changed,
  requestsPerMonth,
}: LoadAnswer['change']): FigureTable | null {
  if (baseline === null) return null;
  const if_ = requestsPerMonth === null ? '' : ` if ${whole(requestsPerMonth)}`;
  const beside = changed ?? null;
  const usual = beside === null ? '' : ' as usual';
  const pathCells = (path: LoadPath, at: number, of: 'plansIssued' | 'plansInForce') =>
    estimateCell(path[at]?.[of]);
  return {
    id: 'change',
    caption:
      beside === null
        ? 'Plans that follow from requests, if these go on as usual'
        : `Plans that follow from requests: as usual beside ${whole(requestsPerMonth ?? 0)} requests a month`,
    columns: [
      words('Month'),
      figures(`Requests${usual}`),
      ...(beside === null ? [] : [figures(`Requests${if_}`)]),
      figures(`Plans issued${usual}`),
      ...(beside === null ? [] : [figures(`Plans issued${if_}`)]),
      figures(`In force${usual}`),
      ...(beside === null ? [] : [figures(`In force${if_}`)]),
    ],
    rows: baseline.map(({ period, requests }, at) => [
      textCell(period.label),
      numberCell(requests),
      ...(beside === null ? [] : [numberCell(beside[at]?.requests ?? 0)]),
      pathCells(baseline, at, 'plansIssued'),
      ...(beside === null ? [] : [pathCells(beside, at, 'plansIssued')]),
      pathCells(baseline, at, 'plansInForce'),
      ...(beside === null ? [] : [pathCells(beside, at, 'plansInForce')]),
    ]),
  };
}

/** The shares and the time that the plans to come are worked out with. */
export function shareTable({ shares, lag }: LoadAnswer['change']): FigureTable {
  return {
    id: 'shares',
    caption: 'What it rests on',
    columns: [words('What'), figures('How much'), words('Told from')],
    rows: [
      ...shares.map(({ title, value, numerator, denominator, period, reason }): readonly ReportCell[] => [
        textCell(title),
        value === null
          ? absentCell('x', reason ?? '')
          : {
              kind: 'number',
              text: `${formatQuantity(value, 'PERCENT', 1)} (${whole(numerator)} of ${whole(denominator)})`,
              digits: digitsOf(value, 'PERCENT', 1),
            },
        period === null ? absentCell('x') : textCell(period.label),
      ]),
      [
        textCell('Weeks by which half of the plans are issued'),
        lag.medianWeeks === null
          ? absentCell('x')
          : {
              kind: 'number',
              text: `${formatQuantity(lag.medianWeeks, 'WEEKS', 1)} (${whole(lag.plans)} plans)`,
              digits: digitsOf(lag.medianWeeks, 'WEEKS', 1),
            },
        lag.period === null ? absentCell('x') : textCell(lag.period.label),
      ],
    ],
  };
}
