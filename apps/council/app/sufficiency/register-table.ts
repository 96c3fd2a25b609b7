import { textCell } from '@golden-thread/reports';
import type { ReportCell, ReportTable } from '@golden-thread/reports';
import { formatDay } from '../words/dates.ts';
import { kindWords, sectorWords, statusWords } from './home-words.ts';
import type { Home, HomesAnswer } from './homes-answer.ts';
import { figuresColumn, numberCell, plainTable, toldCell, wordsColumn } from './report-cells.ts';

const UNTOLD = 'Nobody tells it';

/**
 * Every home: who runs it, where it stands with the regulator, its places and who lives in them. Homes that nobody names, and of
 * which nothing else tells them apart, are one row that says how many they are.
 */
export function registerTable({ homes }: Pick<HomesAnswer, 'homes'>): ReportTable {
  const rows = new Map<
    string,
    { readonly home: Home; readonly cells: readonly ReportCell[]; number: number }
  >();
  for (const home of homes ?? []) {
    const cells = cellsOf(home);
    const key = home.name === null ? JSON.stringify([home.toldAs, cells]) : home.id;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { home, cells, number: 1 });
    else row.number += 1;
  }
  return plainTable({
    id: 'homes',
    caption: 'Homes one by one, and those that nobody names together; places are of each home',
    columns: [
      wordsColumn('Home'),
      figuresColumn('Homes'),
      wordsColumn('Provider'),
      wordsColumn('What it is'),
      wordsColumn('Registration'),
      figuresColumn('Places'),
      figuresColumn('Occupied'),
      figuresColumn('Vacant'),
      figuresColumn('Vacant and usable'),
      wordsColumn('In the area'),
    ],
    rows: [...rows.values()].map(({ home, cells, number }) => [
      nameCell(home, number),
      numberCell(number),
      ...cells,
    ]),
    whenEmpty: 'No home is told of on this day.',
  });
}

function nameCell({ name, toldAs, closedDate }: Home, number: number): ReportCell {
  if (name === null) {
    const each = number === 1 ? '' : 'each ';
    return toldCell(null, toldAs === null ? 'Not named' : `Not named: ${each}${toldAs}`);
  }
  return textCell([name, ...(closedDate === null ? [] : [`Closed on ${formatDay(closedDate)}`])]);
}

function cellsOf(home: Home): readonly ReportCell[] {
  const { status, fromDate } = home.registration;
  return [
    toldCell(
      home.provider ?? (home.sector === null ? null : `${sectorWords[home.sector]}, not named`),
      UNTOLD,
    ),
    textCell(kindWords[home.kind]),
    status === null
      ? toldCell(null, UNTOLD)
      : textCell([statusWords[status], ...(fromDate === null ? [] : [`Since ${formatDay(fromDate)}`])]),
    numberCell(home.places),
    numberCell(home.occupied),
    numberCell(home.vacant),
    numberCell(home.usable),
    toldCell(home.withinArea === null ? null : home.withinArea ? 'Yes' : 'No'),
  ];
}
