import { readFile } from 'node:fs/promises';
import { parquetReadObjects } from 'hyparquet';
import pg from 'pg';

const rowsAtOnce = 1_000;

/**
 * The import as a first script would do it: the whole file in memory, then 1,000 rows to an INSERT, in one transaction, into a
 * table of text with the same key. Nothing is checked.
 */
export async function plainImport(table: string, login: pg.ClientConfig): Promise<number> {
  const bytes = await readFile(table);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const rows = await parquetReadObjects({ file });
  const client = new pg.Client(login);
  await client.connect();
  try {
    await client.query('begin; drop table if exists plain_figure');
    await client.query(
      'create table plain_figure (measure text, year text, number text, value text, primary key (measure, year, number))',
    );
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      const some = rows.slice(at, at + rowsAtOnce);
      const places = some.map(
        (_, nth) => `($${4 * nth + 1}, $${4 * nth + 2}, $${4 * nth + 3}, $${4 * nth + 4})`,
      );
      await client.query(
        `insert into plain_figure values ${places.join(', ')}`,
        some.flatMap((row) => [row['Short Desc'], row['Years'], row['LA Number'], row['Values']]),
      );
    }
    await client.query('commit');
    const { rows: counted } = await client.query<{ count: string }>('select count(*) from plain_figure');
    return Number(counted[0]?.count);
  } finally {
    await client.end();
  }
}
