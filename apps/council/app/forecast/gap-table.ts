import { absentCell, textCell } from '@golden-thread/reports';
import type { ReportBlock, ReportCell, ReportRow, ReportTable } from '@golden-thread/reports';
import { numberCell, wordsColumn } from '../sufficiency/report-cells.ts';
import { counted } from '../words/phrases.ts';
import type { ForecastSummary, ForecastYear } from './forecast-answer.ts';
import { roughPoundsCell } from './rough-pounds.ts';
import { typeWords } from './type-words.ts';
import { withinCell, yearColumns } from './within-cell.ts';

type Need = ForecastYear['need'][number];

/** Need against homes: what can be told by type and year, and of which types no home is told of at all. */
export function gapBlocks(
  forecast: Pick<ForecastSummary, 'years' | 'intervalPercent'>,
): readonly ReportBlock[] {
  const untold = typesOf(forecast.years).filter((id) => !isTold(forecast.years, id));
  return [
    { kind: 'table', table: gapTable(forecast) },
    ...(untold.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `Of these types nobody can say what is missing. ${untold.map((id) => `${typeWords(id)}: ${lower(becauseOf(forecast.years, id))}`).join(' ')}`,
          } as const,
        ]),
  ];
}

/** Approved places of each type, what is missing of them and what that costs, a column for the end of each year. */
export function gapTable({
  years,
  intervalPercent,
}: Pick<ForecastSummary, 'years' | 'intervalPercent'>): ReportTable {
  return {
    id: 'gap',
    caption: `Approved places at the end of each year, and children less places, with intervals meant to hold ${intervalPercent} in 100; below 0 places are to spare`,
    columns: [wordsColumn('Type'), ...yearColumns(years)],
    rows: typesOf(years)
      .filter((id) => isTold(years, id))
      .flatMap((id) => rowsOf(years, id)),
    whenEmpty: 'No home is known one by one, so nobody can say which are missing.',
  };
}

function rowsOf(years: readonly ForecastYear[], id: string): readonly ReportRow[] {
  const row = (what: string, unit: string | null, cell: (need: Need) => ReportCell): ReportRow => ({
    cells: [
      textCell(`${typeWords(id)}: ${what}`),
      ...years.map((year) => {
        const need = needOf(year, id);
        return need === undefined ? absentCell('x') : cell(need);
      }),
    ],
    unit,
  });
  const places = row('places', null, (need) => numberCell(need.places, untoldWords(need)));
  if (years.every((year) => needOf(year, id)?.places == null)) return [places];
  const priced = years.some((year) => needOf(year, id)?.gapPenceAYear != null);
  return [
    places,
    row('missing', null, ({ gap, gapLower, gapUpper }) =>
      gap === null || gapLower === null || gapUpper === null
        ? absentCell('x', 'It cannot be told')
        : withinCell({ expected: gap, lower: gapLower, upper: gapUpper }),
    ),
    ...(priced
      ? [
          row('what a year of the missing ones costs, bought', 'pounds', ({ gapPenceAYear }) =>
            roughPoundsCell(gapPenceAYear, 'It cannot be told'),
          ),
        ]
      : []),
  ];
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const becauseOf = (years: readonly ForecastYear[], id: string) =>
  years.map((year) => needOf(year, id)?.untoldBecause ?? '').find((words) => words !== '') ??
  'it cannot be told.';

const untoldWords = ({ homesUntold, placesAtLeast }: Need) =>
  homesUntold === 0
    ? 'No home is known one by one'
    : `${placesAtLeast === 0 ? 'Nobody' : `At least ${placesAtLeast}; nobody`} tells those of ${counted(homesUntold, 'home')}`;

const needOf = ({ need }: ForecastYear, id: string) => need.find((each) => each.placementTypeId === id);

const typesOf = (years: readonly ForecastYear[]) => [
  ...new Set(years.flatMap(({ need }) => need.map(({ placementTypeId }) => placementTypeId))),
];

/** Whether any home of a type is told of in any of the years. */
const isTold = (years: readonly ForecastYear[], id: string) =>
  years.some((year) => {
    const need = needOf(year, id);
    return need !== undefined && (need.places !== null || need.homesUntold > 0 || need.placesAtLeast > 0);
  });
