import { readFile } from 'node:fs/promises';
import pg from 'pg';

const rowsAtOnce = 1_000;

/**
 * The import as a first script would do it: each table whole in memory, its lines parted at commas, then 1,000 rows to an INSERT, all in
 * one transaction, into tables of text, their first column the key where it is one. Nothing is checked, and every name and number is kept.
 */
export async function plainImport(
  files: readonly string[],
  login: pg.ClientConfig,
  key: 'first-column' | 'none',
): Promise<number> {
  const client = new pg.Client(login);
  await client.connect();
  try {
    await client.query('begin');
    let kept = 0;
    for (const [at, file] of files.entries()) kept += await plainTable(client, file, `plain_${at}`, key);
    await client.query('commit');
    return kept;
  } finally {
    await client.end();
  }
}

async function plainTable(
  client: pg.Client,
  file: string,
  table: string,
  key: 'first-column' | 'none',
): Promise<number> {
  const [header = '', ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const columns = header.split(',');
  await client.query(
    `drop table if exists ${table}; create table ${table} (${columns.map((column) => `${column} text`).join(', ')}${key === 'none' ? '' : `, primary key (${columns[0]})`})`,
  );
  // PostgreSQL takes 65,535 values to a statement.
  const atOnce = Math.min(rowsAtOnce, Math.floor(65_535 / columns.length));
  for (let at = 0; at < lines.length; at += atOnce) {
    const some = lines.slice(at, at + atOnce).map((line) => line.split(','));
    const places = some.map(
      (_, row) => `(${columns.map((_column, nth) => `$${row * columns.length + nth + 1}`).join(', ')})`,
    );
    await client.query(`insert into ${table} values ${places.join(', ')}`, some.flat());
  }
  return lines.length;
}
