import { absentCell, textCell } from '@golden-thread/reports';
import type { ReportCell, ReportTable } from '@golden-thread/reports';
import { figuresColumn, wordsColumn } from '../sufficiency/report-cells.ts';
import type { ForecastSummary } from './forecast-answer.ts';
import { roughDigits, roughPounds, roughPoundsCell } from './rough-pounds.ts';
import { typeWords } from './type-words.ts';

const NO_PRICE = 'No price is given';

/** What placements cost, by type and year; no row where no price is known. */
export function costTable({ years }: Pick<ForecastSummary, 'years'>): ReportTable {
  const ids = (years[0]?.costs ?? []).map(({ placementTypeId }) => placementTypeId);
  const priced = years.some(({ costPence }) => costPence !== null);
  const rows = [
    ...ids.map((id) => [
      textCell(typeWords(id)),
      ...years.map(({ costs }) =>
        roughPoundsCell(costs.find(({ placementTypeId }) => placementTypeId === id)?.pence, NO_PRICE),
      ),
    ]),
    [
      textCell('All together'),
      ...years.map(({ costPence, costIsLeast }): ReportCell =>
        costPence === null
          ? absentCell('x', NO_PRICE)
          : {
              kind: 'number',
              text: `${costIsLeast ? 'at least ' : ''}${roughPounds(costPence)}`,
              digits: roughDigits(costPence),
            },
      ),
    ],
  ];
  return {
    id: 'cost',
    caption: 'What the children expected cost in each year, at the prices given, in pounds to three figures',
    columns: [wordsColumn('Type'), ...years.map(({ period }) => figuresColumn(period.label))],
    rows: priced ? rows.map((cells) => ({ cells, unit: 'pounds' })) : [],
    whenEmpty:
      'No price is known, so no cost can be told. The area tells none, and none is given under “What placements cost a week”.',
  };
}
