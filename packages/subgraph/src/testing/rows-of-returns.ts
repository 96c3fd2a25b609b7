import { sql } from 'kysely';
import { changeAsOwner } from '../database/change-as-owner.ts';
import type { Cluster } from '../database/cluster.ts';
import type { ReturnBook } from '../returns/return-book.ts';
import type { TestDatabase } from './test-database.ts';

/** How many rows every return of an area has in all tables together, also a return that is not there. */
export function rowsOfReturns(
  cluster: Cluster,
  { service, records }: ReturnBook,
  area: string,
): Promise<Readonly<Record<string, number>>> {
  return changeAsOwner<unknown, Readonly<Record<string, number>>>(
    cluster,
    service,
    { area, seesChildren: true },
    async (queries) => {
      const found: Record<string, number> = {};
      for (const { table } of Object.values(records)) {
        const { rows } = await sql<{ id: string; rows: number }>`
          select return_id as id, count(*)::int as rows from ${sql.table(table)} group by return_id`.execute(
          queries,
        );
        for (const { id, rows: count } of rows) found[id] = (found[id] ?? 0) + count;
      }
      return found;
    },
  );
}

/** How many rows each table of returns has, of whichever area, seen from outside the policy; tables without any left out. */
export function rowsKept(
  test: TestDatabase,
  { service, name, records }: ReturnBook,
): Promise<Readonly<Record<string, number>>> {
  return test.admin(async (client) => {
    const kept: Record<string, number> = {};
    const ofReturns = [`${name}_return`, `${name}_undone`, `${name}_erased`, 'area_secret'];
    for (const table of [...ofReturns, ...Object.values(records).map((each) => each.table)].toSorted()) {
      const { rows } = await client.query<{ rows: number }>(
        `select count(*)::int as rows from ${service}.${table}`,
      );
      if (rows[0]!.rows > 0) kept[table] = rows[0]!.rows;
    }
    return kept;
  });
}
