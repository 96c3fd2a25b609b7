import { absentCell, textCell } from '@golden-thread/reports';
import type { ReportBlock, ReportCell, ReportTable } from '@golden-thread/reports';
import { figuresColumn, numberCell, plainTable, wordsColumn } from '../sufficiency/report-cells.ts';
import { formatDay } from '../words/dates.ts';
import { digitsOf, formatDifference } from '../words/quantities.ts';
import type { Forecast } from './forecast-answer.ts';
import { roughDigits, roughPounds } from './rough-pounds.ts';
import { typeWords } from './type-words.ts';
import { withinCell, yearColumns } from './within-cell.ts';

/** What the forecast without a scenario is called. */
export const PLAIN = 'As things go on';

/** All children as things go on and under each scenario, a line each. */
export function besideTable({ years, scenarios, intervalPercent }: Forecast): ReportTable {
  const line = (name: string, of: Forecast['years']) => [
    textCell(name),
    ...of.map(({ total }) => withinCell(total)),
  ];
  return plainTable({
    id: 'side-by-side-children',
    caption: `All looked-after children under each scenario, with intervals meant to hold ${intervalPercent} in 100`,
    columns: [wordsColumn('Scenario'), ...yearColumns(years)],
    rows:
      years.length === 0
        ? []
        : [line(PLAIN, years), ...scenarios.map((each) => line(each.scenario.title, each.years))],
    whenEmpty: 'Nothing can be told.',
  });
}

/** Scenarios against the plain forecast, type by type and year by year: children, places and cost. */
export function scenariosTable({ years, scenarios }: Forecast): ReportTable {
  // Where no price is given at all, the section on cost says so once.
  const isPriced = scenarios.some(({ differences }) =>
    differences.some(({ rows }) => rows.some(({ nights, pence }) => pence !== null && nights !== 0)),
  );
  return plainTable({
    id: 'scenarios',
    caption:
      'How each scenario differs from things going on as they are, by type; types it does not change are left out',
    columns: [
      // In one cell, because a file names each figure by its row's first.
      wordsColumn('Scenario, type and day'),
      figuresColumn('Children'),
      figuresColumn('More or fewer'),
      figuresColumn('New places'),
      ...(isPriced ? [figuresColumn('Cost of the year, more or less, in pounds')] : []),
    ],
    rows: scenarios.flatMap(({ scenario, years: changed, differences }) => {
      const all = differences.flatMap(({ rows }) => rows);
      const types = [...new Set(all.filter(isChanged).map(({ placementTypeId }) => placementTypeId))];
      return types.flatMap((type) =>
        changed.flatMap((year, at) =>
          (differences[at]?.rows ?? [])
            .filter((row) => row.placementTypeId === type)
            .map((row) => {
              const part = type === null ? year.total : year.placementTypes.find(({ id }) => id === type);
              return [
                textCell(
                  `${scenario.title}: ${type === null ? 'all' : typeWords(type).toLowerCase()}, ${formatDay(year.date)}`,
                ),
                part === undefined ? absentCell('x') : withinCell(part),
                moreOrFewer(row.children),
                numberCell(row.places),
                ...(isPriced ? [moreOrLess(row.pence)] : []),
              ];
            }),
        ),
      );
    }),
    whenEmpty: years.length === 0 ? 'Nothing can be told.' : 'No scenario is chosen.',
  });
}

/** New places of the scenarios, and the children expected in them; no block where no scenario opens any. */
export function newPlacesBlocks({ scenarios }: Pick<Forecast, 'scenarios'>): readonly ReportBlock[] {
  const rows = scenarios.flatMap(({ scenario, years }) =>
    years.flatMap(({ date, newPlaces }) =>
      newPlaces.map(({ filled, places, title }) => [
        textCell(`${title === scenario.title ? title : `${scenario.title}: ${title}`}, ${formatDay(date)}`),
        numberCell(places),
        numberCell(filled, 'It cannot be told', 'COUNT', 1),
      ]),
    ),
  );
  if (rows.length === 0) return [];
  const table = plainTable({
    id: 'new-places',
    caption: 'New places at the end of each year, and the children expected in them',
    columns: [
      wordsColumn('Scenario, new places and day'),
      figuresColumn('Places'),
      figuresColumn('Children in them'),
    ],
    rows,
    whenEmpty: 'No scenario opens places.',
  });
  return [{ kind: 'table', table }];
}

/** What of the scenarios is left out, and why; no block where all of them is carried out. */
export function leftOutBlocks({ scenarios }: Pick<Forecast, 'scenarios'>): readonly ReportBlock[] {
  const items = scenarios.flatMap(({ remarks, scenario }) =>
    remarks.map((remark) => `${scenario.title}. ${remark}`),
  );
  return items.length === 0
    ? []
    : [
        { kind: 'subheading', text: 'What of the scenarios is left out' },
        { kind: 'list', ordered: false, items },
      ];
}

type Difference = Forecast['scenarios'][number]['differences'][number]['rows'][number];

/** All types together stay, so that a scenario that changes nothing says so. */
const isChanged = ({ placementTypeId, children, places, pence }: Difference) =>
  placementTypeId === null || Math.abs(children) >= 0.5 || places !== 0 || (pence ?? 0) !== 0;

function moreOrFewer(children: number): ReportCell {
  // Half a child is rounded as the digits are, so that readers and programs get one number.
  const digits = digitsOf(children, 'COUNT', 0);
  return { kind: 'number', text: formatDifference(Number(digits), 'COUNT', 0), digits };
}

function moreOrLess(pence: number | null): ReportCell {
  if (pence === null) return absentCell('x', 'A price is missing');
  return { kind: 'number', text: `${pence > 0 ? '+' : ''}${roughPounds(pence)}`, digits: roughDigits(pence) };
}
