import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { identifier } from './identifier.ts';

/** A value that COPY can carry; objects and lists of objects go into `jsonb` columns as JSON. */
export type CopyValue = string | number | bigint | boolean | null | undefined | object;

/** What to add, and where. */
export interface CopyIn {
  readonly table: string;
  /** Column names in the order of the values. Leave `area` out: it is filled with the transaction's area. */
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>;
  /** `refuse` (default): a row that is already there fails the whole; `skip`: it is left as it is. */
  readonly onConflict?: 'refuse' | 'skip';
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const field = (value: CopyValue): string => {
  if (value === null || value === undefined) return '\\N';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.replace(/[\\\n\r\t]/g, (one) => escapes[one] as string);
};

const chunkSize = 64 * 1024;

async function* lines(rows: CopyIn['rows']): AsyncGenerator<Buffer> {
  let chunk = '';
  for await (const row of rows) {
    chunk += `${row.map(field).join('\t')}\n`;
    if (chunk.length >= chunkSize) {
      yield Buffer.from(chunk);
      chunk = '';
    }
  }
  if (chunk) yield Buffer.from(chunk);
}

let count = 0;

/**
 * Adds many rows in the open transaction: COPY into a temporary table, then INSERT … SELECT under the row policy, because
 * COPY straight into a table under a policy is refused. Memory does not grow with the number of rows.
 *
 * @returns how many rows were added
 */
export const copyIn = async (client: pg.ClientBase, schema: string, what: CopyIn): Promise<number> => {
  count += 1;
  const temporary = identifier(`copy_in_${count}`);
  const table = `${identifier(schema)}.${identifier(what.table)}`;
  const columns = what.columns.map(identifier).join(', ');
  const hasArea = what.columns.includes('area');
  await client.query(
    `create temporary table ${temporary} on commit drop as select ${columns} from ${table} with no data`,
  );
  const sink = client.query(copyFrom(`copy pg_temp.${temporary} (${columns}) from stdin`));
  await pipeline(Readable.from(lines(what.rows), { objectMode: true }), sink);
  const area = hasArea ? '' : 'area, ';
  const value = hasArea ? '' : `current_setting('golden_thread.area'), `;
  const { rowCount } = await client.query(
    `insert into ${table} (${area}${columns}) select ${value}${columns} from pg_temp.${temporary}` +
      (what.onConflict === 'skip' ? ' on conflict do nothing' : ''),
  );
  await client.query(`drop table pg_temp.${temporary}`);
  return rowCount ?? 0;
};
