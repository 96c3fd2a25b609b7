import { ReturnUnreadable } from '@golden-thread/return-files/node';
import { returnIssue, withoutRule } from '../return-issue.ts';
import type { OnReturnIssue } from '../return-issue.ts';
import type { ReturnReader } from '../return-reader.ts';
import type { Ssda903Row } from '../ssda903-row.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import type { OpenTable } from './open-tables.ts';
import { xmlTold } from './xml-told.ts';

/** Where the rows of an XML file are told of. */
export interface XmlBatches {
  readonly year: Ssda903Year;
  readonly onIssue: OnReturnIssue;
  readonly onBytes: (bytes: number) => void;
}

/** The rows of an XML file, child by child, of the tables that are wanted; as much as can be read, and an issue of the rest. */
export async function* xmlBatches(
  tables: readonly OpenTable[],
  reader: ReturnReader,
  { year, onIssue, onBytes }: XmlBatches,
): AsyncGenerator<readonly Ssda903Row[]> {
  const [first] = tables;
  if (first === undefined) return;
  const { file, bytes, dates } = first;
  const layouts = tables.map(({ columns }) => columns.layout);
  const reads = new Map(
    layouts.map((layout) => [layout.module, reader.table({ file, layout, format: dates.format })]),
  );
  try {
    for await (const { rows, findings } of xmlTold({ file, bytes, layouts, onBytes })) {
      for (const finding of findings) onIssue(returnIssue(file, null, finding));
      const batch: Ssda903Row[] = [];
      for (const { module, row, cells } of rows) {
        const read = reads.get(module);
        if (read !== undefined) batch.push(read({ row, year, authority: null, cells }));
      }
      if (batch.length > 0) yield batch;
    }
    reader.headerRead();
  } catch (error) {
    if (!(error instanceof ReturnUnreadable)) throw error;
    onIssue(withoutRule(error.issue));
  }
}
