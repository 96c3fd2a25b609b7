import { basename } from 'node:path';
import { areaRegister } from '../area-register.ts';
import type { AreaMention, AreaRegister } from '../area-register.ts';
import { careBoardColumns, careBoardOf } from '../care-board-lookup.ts';
import type { CareBoardColumns } from '../care-board-lookup.ts';
import { quoted, tableIssue } from '../table-issue.ts';
import { readCsv } from './read-csv.ts';
import { TableUnreadable } from './table-unreadable.ts';

/**
 * Learns the codes of integrated care boards from a lookup of the Office for National Statistics.
 *
 * @throws TableUnreadable `MISSING_COLUMN`, `BAD_AREA`, and what `readCsv` throws.
 */
export async function readCareBoards(path: string): Promise<AreaRegister> {
  const file = basename(path);
  const mentions = new Map<string, AreaMention>();
  let header: readonly string[] | null = null;
  let row = 0;
  for await (const batch of readCsv(path, { file })) {
    const data = header === null ? batch.slice(1) : batch;
    header ??= batch[0] ?? [];
    const columns = columnsIn(file, header);
    for (const cells of data) {
      row += 1;
      const reading = careBoardOf(cells, columns);
      if (reading.kind === 'fault')
        throw new TableUnreadable([
          tableIssue(
            { file, row, column: header[reading.at] ?? null },
            'BAD_AREA',
            quoted(reading.found),
            reading.expected,
            'Correct the cell, or download the table again.',
          ),
        ]);
      mentions.set(reading.mention.code, reading.mention);
    }
  }
  if (header === null) columnsIn(file, []);
  return areaRegister(mentions.values());
}

function columnsIn(file: string, header: readonly string[]): CareBoardColumns {
  const columns = careBoardColumns(header);
  if (columns !== null) return columns;
  throw new TableUnreadable([
    tableIssue(
      { file, row: null, column: null },
      'MISSING_COLUMN',
      quoted(header.slice(0, 20).join(', ')),
      'columns such as "ICB22CD", "ICB22CDH" and "ICB22NM", all of one year',
      'Give a lookup of the Office for National Statistics that leads to integrated care boards.',
    ),
  ]);
}
