import { ReturnUnreadable, tableRows } from '@golden-thread/return-files/node';
import { readingAdvice as advice } from './reading-advice.ts';
import { returnsAt } from './returns-at.ts';

/** No more are looked for. */
const most = 200;

/**
 * The authorities that the files name in a column `LA` of their tables of children, in order of their names; none where they have no such column.
 * What is wrong with the files is told when they are read.
 */
export async function authoritiesIn(paths: readonly string[]): Promise<readonly string[]> {
  const silent = (): void => undefined;
  const asked = { year: null, encoding: 'utf-8', onIssue: silent, onPassedOver: silent } as const;
  const found = new Set<string>();
  for (const { tables } of await returnsAt(paths, asked)) {
    const header = tables.get('header');
    if (header === undefined || header.columns.authority < 0) continue;
    const source = { ...header, encoding: asked.encoding, advice, onBytes: silent };
    try {
      for await (const rows of tableRows(source, asked))
        for (const [, cells] of rows) {
          const name = cells[header.columns.authority]?.trim() ?? '';
          if (name !== '' && found.size < most) found.add(name);
        }
    } catch (error) {
      if (!(error instanceof ReturnUnreadable)) throw error;
    }
  }
  return [...found].sort((one, other) => one.localeCompare(other, 'en-GB'));
}
