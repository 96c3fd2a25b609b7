import { absentCell, textCell } from '@golden-thread/reports';
import type { ReportCell, ReportTable } from '@golden-thread/reports';
import { figuresColumn, numberCell, plainTable, wordsColumn } from '../sufficiency/report-cells.ts';
import type { ForecastSummary } from './forecast-answer.ts';
import { bandWords, typeWords } from './type-words.ts';
import { withinCell, yearColumns } from './within-cell.ts';

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
            ...parts('ageBands', bandWords),
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
