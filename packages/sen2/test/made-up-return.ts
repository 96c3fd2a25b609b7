import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isCasework, layoutOf } from '../src/index.ts';
import type { ReturnIssue, Sen2CaseworkRow, Sen2Row, Sen2Year } from '../src/index.ts';
import { readSen2 } from '../src/node/index.ts';
import type { ReadSen2Options } from '../src/node/index.ts';
import { sampleCsv, sampleXml } from '../src/sample/index.ts';

/** A key that is as long as one must be; made up, and used for nothing else. */
export const key = Uint8Array.from({ length: 32 }, (_each, at) => at);

/** A folder of its own, which `forget` takes away again. */
export function madeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-sen2-'));
  return {
    put(name: string, content: string | Uint8Array): string {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    path: folder,
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The tables of a made-up return, by name, as text. */
export function sampleTables(plans: number, seed = 1, year: Sen2Year = 2025): Map<string, string> {
  const tables = new Map<string, string>();
  for (const { table, text } of sampleCsv({ seed, year, plans }))
    tables.set(table, (tables.get(table) ?? '') + text);
  return tables;
}

/** A made-up return as XML. */
export function sampleXmlText(plans: number, seed = 1, year: Sen2Year = 2025): string {
  return [...sampleXml({ seed, year, plans })].join('');
}

/** Tables with a header and no rows, apart from those given. */
export function emptyTables(given: Readonly<Record<string, string>> = {}): Map<string, string> {
  const headers = [...sampleTables(0)].filter(([table]) => table !== 'sen2');
  return new Map(headers.map(([table, header]) => [table, header + (given[table] ?? '')]));
}

/** A row of a table: the fields given, the others empty. */
export function rowOf(
  table: string,
  keys: readonly string[],
  fields: Readonly<Record<string, string>>,
): string {
  const layout = layoutOf(2025).find((each) => each.table === table);
  return `${[...keys, ...(layout?.fields ?? []).map(({ name }) => fields[name] ?? '')].join(',')}\n`;
}

/** Everything a reading gave. */
export interface ReadAll {
  readonly rows: readonly Sen2Row[];
  readonly casework: readonly Sen2CaseworkRow[];
  readonly issues: readonly ReturnIssue[];
  readonly codes: readonly string[];
}

/** Reads files to their end. */
export async function readAll(
  paths: readonly string[],
  options: Partial<ReadSen2Options> = {},
): Promise<ReadAll> {
  const rows: Sen2Row[] = [];
  const casework: Sen2CaseworkRow[] = [];
  const issues: ReturnIssue[] = [];
  const onIssue = (issue: ReturnIssue) => void issues.push(issue);
  for await (const batch of readSen2(paths, { year: 2025, key, ...options, onIssue }))
    for (const row of batch) {
      if (isCasework(row)) casework.push(row);
      else rows.push(row);
    }
  return { rows, casework, issues, codes: issues.map(({ code }) => code) };
}
