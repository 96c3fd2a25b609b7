import { recordsFromReturn, type MeasureRecords, type ReturnRow } from '@golden-thread/send/measures';
import { readSen2 } from '@golden-thread/sen2/node';
import { key } from '../returns/sample-return.ts';

type Read = ReturnRow & { readonly pseudonym?: string; readonly requestReceivedDate?: string | null };

/**
 * The records of files as the pure functions read them, past the database: casework is joined to requests here, by child and day, so
 * that what the service answers can be held against it.
 */
export async function recordsFromFiles(
  files: readonly string[],
  told: Omit<Parameters<typeof recordsFromReturn>[1], 'casework'>,
): Promise<MeasureRecords> {
  const read: Read[] = [];
  for await (const rows of readSen2(files, { year: 2025, key, onIssue: () => undefined }))
    read.push(...(rows as unknown as readonly Read[]));
  const persons = new Map<unknown, number>();
  const requests = new Map<string, number>();
  for (const { module, row, parent, values } of read) {
    if (module === 'persons') persons.set((values as { Pseudonym?: string }).Pseudonym, row);
    if (module === 'requests') requests.set(`${parent} ${values.ReceivedDate}`, row);
  }
  const linked = read.flatMap((row): readonly ReturnRow[] => {
    if (!['teams', 'advice', 'audits', 'exclusions'].includes(row.module)) return [row];
    const person = persons.get(row.pseudonym) ?? null;
    if (row.module === 'exclusions') return person === null ? [] : [{ ...row, parent: person }];
    const parent = requests.get(`${person} ${row.requestReceivedDate}`);
    return parent === undefined ? [] : [{ ...row, parent }];
  });
  return recordsFromReturn(linked, { ...told, casework: ['advice', 'audits', 'exclusions'] });
}
