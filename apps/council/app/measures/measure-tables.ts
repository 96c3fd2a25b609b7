import { textCell } from '@golden-thread/reports';
import { figures, words, type FigureTable } from '../children/figures-table.tsx';
import type { ChartLine } from '../chart/chart-lines.ts';
import { discrepancyCell, leftOutCell, measureCell, reportedCell, valueWords } from './figure-cell.ts';
import type { MeasureSeries, PartWords } from './measure-series.ts';

/** One measure as it is shown: its table, and what can be drawn of it. */
export interface MeasureView {
  readonly title: string;
  readonly table: FigureTable;
  /** Null where it has parts: they are read from the table. */
  readonly lines: readonly ChartLine[] | null;
  readonly unit: 'COUNT' | 'PERCENT';
  /** How many earlier periods the table leaves to the file. */
  readonly earlier: number;
}

/** Two shares that are only understood together. */
const WITH = 'plans-in-time';
const WITHOUT = 'plans-in-time-without-exceptions';

/** Parts beside one another leave room for so many periods. */
const PERIODS_BESIDE_PARTS = 4;

/** Every measure chosen, in order; plans in time with and without exceptions in one table. */
export function measureViews(series: readonly MeasureSeries[], partWords: PartWords): readonly MeasureView[] {
  const byMeasure = new Map<string, MeasureSeries[]>();
  for (const each of series)
    byMeasure.set(each.definition.id, [...(byMeasure.get(each.definition.id) ?? []), each]);
  const both = byMeasure.has(WITH) && byMeasure.has(WITHOUT);
  return [...byMeasure.entries()].flatMap(([id, those]) => {
    if (both && id === WITHOUT) return [];
    const [only] = those;
    if (both && id === WITH)
      return [wholeView('Plans issued within 20 weeks', [...those, ...(byMeasure.get(WITHOUT) ?? [])])];
    if (only !== undefined && those.length === 1 && only.part === null)
      return [wholeView(only.definition.title, those)];
    const reported = those.filter((each) => each.figures.some((figure) => figure.reported !== null));
    return [
      partsView(those, partWords),
      ...reported.map((each) => wholeView(titleOf(each, partWords), [each])),
    ];
  });
}

/** One line for each period, whole measures beside one another. */
function wholeView(title: string, those: readonly MeasureSeries[]): MeasureView {
  const [first] = those as readonly [MeasureSeries, ...MeasureSeries[]];
  const names =
    those.length === 1 ? [valueWords(first.definition.unit)] : ['With exceptions', 'Without exceptions'];
  const of = (at: number) => those.map((each) => ({ ...each, figure: each.figures[at]! }));
  const reported = those.filter((each) => each.figures.some((figure) => figure.reported !== null));
  const isReported = (each: MeasureSeries) => reported.includes(each);
  const withLeftOut = those.some((each) => each.figures.some(({ leftOut }) => leftOut.length > 0));
  return {
    title,
    unit: first.definition.unit === 'PERCENT' ? 'PERCENT' : 'COUNT',
    earlier: 0,
    table: {
      id: [first.definition.id, ...(first.part === null ? [] : [first.part.toLowerCase()])].join('-'),
      caption: captionOf(title, first),
      columns: [
        words('Period'),
        ...names.flatMap((name, at) => [
          figures(name),
          ...(isReported(those[at]!)
            ? reportedColumns(those.length === 1 ? '' : `, ${name.toLowerCase()}`)
            : []),
        ]),
        ...(withLeftOut ? [words('Left out')] : []),
      ],
      rows: first.figures.map(({ period }, at) => [
        textCell(period.label),
        ...those.flatMap((each) => {
          const figure = each.figures[at]!;
          return [
            measureCell(each, figure),
            ...(isReported(each) ? [reportedCell(figure), discrepancyCell(figure)] : []),
          ];
        }),
        ...(withLeftOut
          ? [
              leftOutCell({
                ...first.figures[at]!,
                leftOut: distinct(of(at).flatMap(({ figure }) => figure.leftOut)),
              }),
            ]
          : []),
      ]),
    },
    lines: those.map((each, at) => ({
      name: names[at] ?? '',
      points: each.figures.map(({ period, value }) => ({ label: period.label, value })),
    })),
  };
}

const reportedColumns = (of: string) => [figures(`Reported${of}`), figures(`Reported less counted${of}`)];

const titleOf = ({ definition, part }: MeasureSeries, partWords: PartWords) =>
  `${definition.title}: ${partWords(definition.id, part ?? '').toLowerCase()}`;

const captionOf = (title: string, { definition }: MeasureSeries) =>
  `${title}, ${definition.atDay ? 'at the end of each period' : 'by period'}`;

const distinct = (those: readonly { readonly because: string }[]) => [
  ...new Map(those.map((each) => [each.because, each])).values(),
];

/** One line for each part, with the newest periods beside one another. */
function partsView(those: readonly MeasureSeries[], partWords: PartWords): MeasureView {
  const [first] = those as readonly [MeasureSeries, ...MeasureSeries[]];
  const shown = first.figures.slice(-PERIODS_BESIDE_PARTS);
  const earlier = first.figures.length - shown.length;
  const { definition } = first;
  return {
    title: definition.title,
    unit: definition.unit === 'PERCENT' ? 'PERCENT' : 'COUNT',
    earlier,
    table: {
      id: definition.id,
      caption: captionOf(definition.title, first),
      columns: [words('Of these'), ...shown.map(({ period }) => figures(period.label))],
      rows: those.map((each) => [
        textCell(each.part === null ? 'All' : partWords(definition.id, each.part)),
        ...each.figures.slice(-PERIODS_BESIDE_PARTS).map((figure) => measureCell(each, figure)),
      ]),
    },
    lines: null,
  };
}
