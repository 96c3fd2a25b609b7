import type { TestDatabase } from '@golden-thread/subgraph/testing';
import { council } from '../figures/figures-house.ts';

/** Each table of a return with the table its records hang on. */
const hangsOn = [
  ['sen2_request', 'sen2_person'],
  ['casework_exclusion', 'sen2_person'],
  ['sen2_assessment', 'sen2_request'],
  ['sen2_active_plan', 'sen2_request'],
  ['casework_team', 'sen2_request'],
  ['casework_advice', 'sen2_request'],
  ['sen2_named_plan', 'sen2_assessment'],
  ['sen2_placement', 'sen2_active_plan'],
  ['sen2_need', 'sen2_active_plan'],
  ['sen2_plan_detail', 'sen2_named_plan'],
  ['casework_audit', 'sen2_named_plan'],
] as const;

/** Takes one child out of a database, with all that hangs on it, as if the return had never told of it. */
export async function takeOutChild(test: TestDatabase, child: number): Promise<void> {
  await test.admin(async (client) => {
    await client.query(`delete from send.sen2_person where area = $1 and row = $2`, [council, child]);
    for (const [table, parent] of hangsOn)
      await client.query(
        `delete from send.${table} as one where area = $1 and parent is not null and not exists
           (select from send.${parent} as other where other.area = one.area and other.return_id = one.return_id and other.row = one.parent)`,
        [council],
      );
  });
}

/** A child of whom there is a request received in 2024 and nothing that came of it. */
export async function childWithARequestOnly(test: TestDatabase): Promise<number> {
  const [found] = await test.admin(
    async (client) =>
      (
        await client.query<{ parent: number }>(
          `select parent from send.sen2_request as one where area = $1 and received_date >= '2024-01-01'
             and not exists (select from send.sen2_assessment where area = one.area and parent = one.row)
             and not exists (select from send.sen2_active_plan where area = one.area and parent = one.row)
           order by row limit 1`,
          [council],
        )
      ).rows,
  );
  if (found === undefined) throw new Error('The sample has no request without an assessment.');
  return found.parent;
}

/** Gives one database the draws of another. */
export async function shareSecret(from: TestDatabase, to: TestDatabase): Promise<void> {
  const [secret] = await from.admin(
    async (client) =>
      (await client.query<{ rounding_key: Buffer }>('select rounding_key from send.area_secret')).rows,
  );
  await to.admin((client) =>
    client.query('update send.area_secret set rounding_key = $1', [secret?.rounding_key]),
  );
}

/** The same draws in every run: what is asserted about chance would otherwise fail by chance. */
export async function fixSecret(test: TestDatabase, byte: number): Promise<void> {
  await test.admin((client) =>
    client.query('update send.area_secret set rounding_key = $1', [Buffer.alloc(32, byte)]),
  );
}
