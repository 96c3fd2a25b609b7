import type { TestDatabase } from '@golden-thread/subgraph/testing';
import { council } from '../figures/sufficiency-house.ts';

/** Gives the council a secret whose every byte is the same, so that a test draws the same every time. */
export async function fixSecret(database: TestDatabase, byte: number): Promise<void> {
  await database.admin(async (client) => {
    await client.query('update sufficiency.area_secret set rounding_key = $1 where area = $2', [
      Buffer.alloc(32, byte),
      council,
    ]);
  });
}

/** Takes one child out of every table of every return, as if it had never been in any. */
export async function takeOutChild(database: TestDatabase, pseudonym: string): Promise<void> {
  await database.admin(async (client) => {
    const tables = await client.query<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'sufficiency' and column_name = 'pseudonym'`,
    );
    for (const { name } of tables.rows)
      await client.query(`delete from sufficiency.${name} where area = $1 and pseudonym = $2`, [
        council,
        pseudonym,
      ]);
  });
}

/** A child with episodes of care, the nth in the order of pseudonyms. */
export async function childInCare(database: TestDatabase, nth: number): Promise<string> {
  return found(
    database,
    'select distinct pseudonym from sufficiency.ssda903_episodes where area = $1 order by pseudonym offset $2',
    nth,
  );
}

/** A young person told of as a care leaver only. */
export async function careLeaverOnly(database: TestDatabase): Promise<string> {
  return found(
    database,
    `select pseudonym from sufficiency.ssda903_oc3 as leaver where area = $1 and not exists
       (select from sufficiency.ssda903_episodes as one where one.area = leaver.area and one.pseudonym = leaver.pseudonym)
     group by pseudonym order by count(*), pseudonym offset $2`,
    0,
  );
}

async function found(database: TestDatabase, query: string, nth: number): Promise<string> {
  const rows = await database.admin(
    async (client) => (await client.query<{ pseudonym: string }>(`${query} limit 1`, [council, nth])).rows,
  );
  if (rows[0] === undefined) throw new Error('The sample has no such child.');
  return rows[0].pseudonym;
}
