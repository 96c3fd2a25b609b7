import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeepReturn } from '@golden-thread/sen2';
import { openReturn } from '@golden-thread/sen2/node';
import { sampleCsv, sampleXml } from '@golden-thread/sen2/sample';
import {
  registerAreas as register,
  rowsKept as rowsKeptIn,
  type TestDatabase,
} from '@golden-thread/subgraph/testing';
import { sen2Book } from '../../src/returns/module-tables.ts';

/** A council of a test, and one beside it. */
export const council = 'E08009001';
export const neighbour = 'E08009002';

/** A key as long as one must be; made up, and used for nothing else. */
export const key = Uint8Array.from({ length: 32 }, (_each, at) => at + 1);

/** A folder of a test's own. */
export function returnFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-returns-'));
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return {
    folder,
    write,
    /** The tables of a made-up return, by name, written as files of the names given. */
    tables(
      plans: number,
      seed = 1,
      change = (_table: string, text: string): string => text,
    ): readonly string[] {
      const texts = new Map<string, string>();
      for (const { table, text } of sampleCsv({ seed, year: 2025, plans }))
        texts.set(table, (texts.get(table) ?? '') + text);
      return [...texts].map(([table, text]) => write(`${seed}-${table}.csv`, change(table, text)));
    },
    xml: (plans: number, seed = 1): string =>
      write(`${seed}.xml`, [...sampleXml({ seed, year: 2025, plans })].join('')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A request to keep files as the council's return of 2025. */
export async function keeping(
  files: readonly string[],
  given: Partial<KeepReturn> & { readonly key?: Uint8Array } = {},
): Promise<KeepReturn> {
  const { key: ownKey = key, ...changed } = given;
  return {
    ...(await openReturn(files, { year: 2025, key: ownKey })),
    areaCode: council,
    layoutYear: 2025,
    fromDate: '2024-01-01',
    untilDate: '2024-12-31',
    censusDate: '2025-01-16',
    knownDate: '2025-03-03',
    otherKey: false,
    dryRun: false,
    importedAt: '2025-03-03T10:00:00.000Z',
    importedBy: 'a test',
    ...changed,
  };
}

/** Makes the council and its neighbour known to the service. */
export const registerAreas = (test: TestDatabase): Promise<void> =>
  register(test.cluster, 'send', [council, neighbour]);

/** How many rows each table of returns has, of whichever area; tables without any left out. */
export const rowsKept = (test: TestDatabase) => rowsKeptIn(test, sen2Book);
