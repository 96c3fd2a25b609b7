import { basename } from 'node:path';
import type { Checked } from '@golden-thread/outcomes/schema';
import { issueList } from '@golden-thread/outcomes';
import type { TableIssue } from '../table-issue.ts';
import { areaOfLongTable } from '../area-of-long-table.ts';
import type { AreaRegister } from '../area-register.ts';
import type { Dataset } from '../dataset.ts';
import { figureKeeper } from '../figure-keeper.ts';
import type { KeyedFigure } from '../keyed-figure.ts';
import { longTableColumns } from '../long-table-row.ts';
import type { LongTableRow } from '../long-table-row.ts';
import type { MeasureDefinition } from '../measure-definition.ts';
import type { NationalArea } from '../national-area.ts';
import { periodOfYearLabel } from '../period-of-year-label.ts';
import { quoted, tableIssue } from '../table-issue.ts';
import { readDataDictionary } from './read-data-dictionary.ts';
import { readLongTable } from './read-long-table.ts';
import { codesDigest } from './codes-digest.ts';
import { contentHash, sourceFile } from './source-file.ts';
import { toldIssues } from './told-issues.ts';

/** The files of the Local Authority Interactive Tool, and what numbers of areas stand for. */
export interface LaitFiles {
  readonly table: string;
  readonly dictionary: string;
  readonly areas: AreaRegister;
}

/**
 * Opens the long table with its dictionary as a data set. Reading it never holds more than a batch of rows and one bit for each
 * figure. An area that the register does not know is kept without an ONS code, and a year label that is no year without a
 * period: both are remarked on, and used in no comparison.
 *
 * @throws TableUnreadable `FILE_UNREADABLE`.
 */
export async function openLait({ table, dictionary, areas }: LaitFiles): Promise<Checked<Dataset>> {
  const files = [await sourceFile(table), await sourceFile(dictionary)];
  const file = basename(table);
  const issues = issueList<TableIssue>();
  const remarks = issueList<TableIssue>();
  const read = await readDataDictionary(dictionary, { onRemark: remarks.add });
  if (!read.ok) return read;
  const measures = read.value;
  const measureKeys = new Map(measures.map(({ measureId }, key) => [measureId, key]));
  const keeper = figureKeeper<NationalArea>(issues.add);
  // A label means different periods for different measures, so a period is kept for each pair of label and kind of year.
  const yearKinds = measures.map(({ yearKind }) => yearKind);
  let rows = 0;
  let figures = 0;

  const keep = (row: LongTableRow): KeyedFigure | null => {
    const measure = measureKeys.get(row.measureShort);
    const place = { file, row: row.row };
    if (measure === undefined) {
      issues.add(
        tableIssue(
          { ...place, column: longTableColumns.measureShort },
          'UNKNOWN_MEASURE',
          quoted(row.measureShort),
          'a measure of the dictionary',
          'Give the dictionary that belongs to the table.',
        ),
      );
      return null;
    }
    const yearLabel = `${yearKinds[measure]}\t${row.yearLabel}`;
    const kept = keeper.keep(
      {
        measure,
        measureId: row.measureShort,
        yearLabel,
        areaKey: row.areaNumber,
        value: row.value,
        symbol: row.symbol,
      },
      { ...place, column: null },
      () => {
        const area = areaOfLongTable(areas, row);
        if (area.code === null)
          remarks.add(
            tableIssue(
              { ...place, column: longTableColumns.areaNumber },
              'AREA_NOT_MATCHED',
              `${row.areaNumber} ${quoted(row.areaName)}`,
              'an area the register knows',
              'Give --areas a table that has it, or leave it: its figures are kept under its number.',
            ),
          );
        return area;
      },
    );
    if (kept === null || row.yearEnd !== null) return kept;
    return unknownYear(kept, row);
  };

  const unknownYear = (kept: KeyedFigure, row: LongTableRow): KeyedFigure | null => {
    const issue = tableIssue(
      { file, row: row.row, column: longTableColumns.yearLabel },
      'WRONG_PERIOD',
      quoted(row.yearLabel),
      'a year such as 2024, 2023-24 or 2023/24',
      kept.value === null
        ? 'Nothing: there is no figure in it, and it is used in no comparison.'
        : 'Correct the cell, or download the table again.',
    );
    if (kept.value !== null) issues.add(issue);
    else remarks.add(issue);
    return kept.value === null ? kept : null;
  };

  const dataset: Dataset = {
    dataset: 'lait',
    title: 'Local Authority Interactive Tool',
    publisher: 'Department for Education',
    files,
    // The same table under other codes is another content: codes learnt later must not be turned away as known.
    contentSha256: contentHash([...files, codesDigest(areas)]),
    measures,
    neighbours: [],
    issues,
    remarks,
    areas: () => keeper.areas.all,
    periods: () =>
      keeper.labels.all.map((text) => {
        const [kind, label] = text.split('\t') as [MeasureDefinition['yearKind'], string];
        return { label, period: periodOfYearLabel(label, kind) };
      }),
    counts: () => ({ rows, rowsNotUsed: 0, figures }),
    async *figures() {
      for await (const batch of toldIssues(readLongTable(table, { onIssue: issues.add }), issues.add)) {
        const kept: KeyedFigure[] = [];
        for (const row of batch) {
          rows += 1;
          const figure = keep(row);
          if (figure !== null) kept.push(figure);
        }
        figures += kept.length;
        if (kept.length > 0) yield kept;
      }
    },
  };
  return { ok: true, value: dataset };
}
