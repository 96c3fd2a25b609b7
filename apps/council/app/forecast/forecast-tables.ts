import { absentCell, textCell } from '@golden-thread/reports';
import type { NumberCell, ReportCell, ReportTable } from '@golden-thread/reports';
import { figuresColumn, numberCell, plainTable, wordsColumn } from '../sufficiency/report-cells.ts';
import { formatDay } from '../words/dates.ts';
import { digitsOf, formatDifference, formatQuantity } from '../words/quantities.ts';
import type { Forecast, ForecastSummary, ForecastYear } from './forecast-answer.ts';
import { bandWords, typeWords } from './type-words.ts';

const whole = (value: number) => formatQuantity(value, 'COUNT', 0);

/** What is expected and between what it is likely to lie, in whole children: a tenth of one would claim too much. */
function withinCell({
  expected,
  lower,
  upper,
}: {
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
}): NumberCell {
  return {
    kind: 'number',
    text: `${whole(expected)} (${whole(lower)} to ${whole(upper)})`,
    digits: digitsOf(expected, 'COUNT', 0),
  };
}

const yearColumns = (years: readonly ForecastYear[]) =>
  years.map(({ date }) => figuresColumn(formatDay(date)));

/** All children, and apart by type of placement and by age. */
export function expectedTable({ years, intervalPercent }: ForecastSummary): ReportTable {
  const parts = (of: 'placementTypes' | 'ageBands', words: (id: string) => string) =>
    (years[0]?.[of] ?? []).map(({ id }): readonly ReportCell[] => [
      textCell(words(id)),
      ...years.map((year) => {
        const part = year[of].find((each) => each.id === id);
        return part === undefined ? absentCell('x') : withinCell(part);
      }),
    ]);
  return plainTable({
    id: 'expected',
    caption: `Children to expect at the end of each year, with intervals meant to hold ${intervalPercent} in 100`,
    columns: [wordsColumn('Which'), ...yearColumns(years)],
    rows:
      years.length === 0
        ? []
        : [
            [textCell('All looked-after children'), ...years.map(({ total }) => withinCell(total))],
            ...parts('placementTypes', typeWords),
            ...parts('ageBands', (id) => `Aged ${bandWords(id).toLowerCase()}`),
          ],
    whenEmpty: 'Nothing can be told of the years to come.',
  });
}

/** Children expected against the places there are, at the end of each year. */
export function gapTable({ years }: Pick<ForecastSummary, 'years'>): ReportTable {
  return plainTable({
    id: 'gap',
    caption: 'Children against places at the end of each year, and what the missing places cost',
    columns: [
      wordsColumn('Day'),
      wordsColumn('Type'),
      figuresColumn('Children'),
      figuresColumn('Places'),
      figuresColumn('Missing'),
      figuresColumn('Cost of a year'),
    ],
    rows: years.flatMap(({ date, need }) =>
      need.map((each) => [
        textCell(formatDay(date)),
        textCell(typeWords(each.placementTypeId)),
        numberCell(each.expected, '', 'COUNT', 0),
        numberCell(
          each.places,
          each.homesUntold === 0
            ? 'No home is told of'
            : `At least ${each.placesAtLeast}; nobody tells those of ${each.homesUntold} homes`,
        ),
        each.gap === null || each.gapLower === null || each.gapUpper === null
          ? absentCell('x', 'It cannot be told')
          : withinCell({ expected: each.gap, lower: each.gapLower, upper: each.gapUpper }),
        numberCell(each.gapPenceAYear, 'It cannot be told', 'PENCE'),
      ]),
    ),
    whenEmpty: 'No type of placement can be held against homes.',
  });
}

/** What placements cost, by type and year. */
export function costTable({ years }: Pick<ForecastSummary, 'years'>): ReportTable {
  const ids = (years[0]?.costs ?? []).map(({ placementTypeId }) => placementTypeId);
  return plainTable({
    id: 'cost',
    caption: 'What placements cost in each year, at the prices given',
    columns: [wordsColumn('Type'), ...years.map(({ period }) => figuresColumn(period.label))],
    rows: [
      ...ids.map((id) => [
        textCell(typeWords(id)),
        ...years.map(({ costs }) =>
          numberCell(
            costs.find(({ placementTypeId }) => placementTypeId === id)?.pence,
            'No price is given',
            'PENCE',
          ),
        ),
      ]),
      [
        textCell('All together'),
        ...years.map(({ costPence, costIsLeast }): ReportCell =>
          costPence === null
            ? absentCell('x', 'No price is given')
            : {
                kind: 'number',
                text: `${costIsLeast ? 'at least ' : ''}${formatQuantity(costPence, 'PENCE')}`,
                digits: digitsOf(costPence, 'PENCE'),
              },
        ),
      ],
    ],
    whenEmpty: 'Nothing can be told of the years to come.',
  });
}

/** How the method did on the past. */
export function pastTable({ backTest }: Pick<ForecastSummary, 'backTest'>): ReportTable {
  return plainTable({
    id: 'back-test',
    caption: 'How it did on the years already known',
    columns: [
      figuresColumn('Years ahead'),
      figuresColumn('Tried'),
      figuresColumn('Mean error'),
      figuresColumn('Error of saying that nothing changes'),
      figuresColumn('Inside the interval'),
    ],
    rows: backTest.map((each) => [
      numberCell(each.yearsAhead),
      numberCell(each.cases),
      numberCell(each.meanErrorPercent, 'It cannot be told', 'PERCENT', 1),
      numberCell(each.noChangeErrorPercent, 'It cannot be told', 'PERCENT', 1),
      numberCell(each.coveragePercent, 'It cannot be told', 'PERCENT', 0),
    ]),
    whenEmpty: 'There are too few years to try it.',
  });
}

/** Scenarios beside the plain forecast, year by year: children, places and cost. */
export function scenariosTable({ years, scenarios }: Forecast): ReportTable {
  const change = (value: number | null, unit: 'COUNT' | 'PENCE'): ReportCell =>
    value === null
      ? absentCell('x', 'A price is missing')
      : {
          kind: 'number',
          text: formatDifference(value, unit, unit === 'COUNT' ? 0 : undefined),
          digits: digitsOf(value, unit, unit === 'COUNT' ? 0 : undefined),
        };
  return plainTable({
    id: 'scenarios',
    caption: 'Each scenario, and how it differs from the plain forecast',
    columns: [
      wordsColumn('Scenario'),
      wordsColumn('Day'),
      wordsColumn('Type'),
      figuresColumn('Children'),
      figuresColumn('More or fewer'),
      figuresColumn('New places'),
      figuresColumn('Cost of the year, more or less'),
    ],
    rows: scenarios.flatMap(({ scenario, years: changed, differences }) =>
      changed.flatMap((year, at) =>
        (differences[at]?.rows ?? []).map((row) => {
          const part =
            row.placementTypeId === null
              ? year.total
              : year.placementTypes.find(({ id }) => id === row.placementTypeId);
          return [
            textCell(scenario.title),
            textCell(formatDay(year.date)),
            textCell(row.placementTypeId === null ? 'All' : typeWords(row.placementTypeId)),
            part === undefined ? absentCell('x') : withinCell(part),
            change(row.children, 'COUNT'),
            numberCell(row.places),
            change(row.pence, 'PENCE'),
          ];
        }),
      ),
    ),
    whenEmpty: years.length === 0 ? 'Nothing can be told.' : 'No scenario is chosen.',
  });
}
