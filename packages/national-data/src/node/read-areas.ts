import { basename } from 'node:path';
import { areaMention } from '../area-mention.ts';
import { areaRegister } from '../area-register.ts';
import type { AreaMention, AreaRegister } from '../area-register.ts';
import { quoted, tableIssue } from '../table-issue.ts';
import { readCsv } from './read-csv.ts';
import { TableUnreadable } from './table-unreadable.ts';

/**
 * Learns which ONS codes belong to which DfE numbers from any table that prints both, such as the ONS populations or the list of
 * locations of a DfE release.
 *
 * @throws TableUnreadable `MISSING_COLUMN`, `BAD_AREA`, `UNKNOWN_LEVEL`, and what `readCsv` throws.
 */
export async function readAreas(path: string): Promise<AreaRegister> {
  const file = basename(path);
  const mentions = new Map<string, AreaMention>();
  let header: ReadonlyMap<string, number> | null = null;
  let row = 0;
  for await (const batch of readCsv(path, { file })) {
    const data = header === null ? batch.slice(1) : batch;
    header ??= headerOf(file, batch[0] ?? []);
    const places = header;
    for (const cells of data) {
      row += 1;
      const cell = (column: string): string | undefined => cells[places.get(column) ?? -1];
      const reading = areaMention(cell, Number((cell('time_period') ?? '').slice(0, 4)) || 0);
      if (reading.kind === 'fault')
        throw new TableUnreadable([
          tableIssue(
            { file, row, column: reading.column },
            'BAD_AREA',
            quoted(reading.found),
            reading.expected,
            'Correct the cell, or download the table again.',
          ),
        ]);
      if (reading.kind === 'area' && (mentions.get(reading.mention.code)?.year ?? -1) < reading.mention.year)
        mentions.set(reading.mention.code, reading.mention);
    }
  }
  if (header === null) headerOf(file, []);
  return areaRegister(mentions.values());
}

function headerOf(file: string, header: readonly string[]): ReadonlyMap<string, number> {
  const missing = ['new_la_code', 'old_la_code', 'la_name'].filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new TableUnreadable(
      missing.map((column) =>
        tableIssue(
          { file, row: null, column },
          'MISSING_COLUMN',
          quoted(header.slice(0, 20).join(', ')),
          `a column "${column}"`,
          'Give a table that prints both codes of each authority.',
        ),
      ),
    );
  return new Map(header.map((name, at) => [name, at]));
}
