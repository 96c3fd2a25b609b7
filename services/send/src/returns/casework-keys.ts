import type { OfReturn } from '@golden-thread/subgraph/returns';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';

/** Tables that last as long as the transaction: their columns, what they are looked up by, and their rows. */
const keys: Readonly<
  Record<string, { columns: string; by: string; rows: (of: OfReturn) => RawBuilder<unknown> }>
> = {
  key_of_request: {
    columns: 'pseudonym text, day date, row integer, found bigint',
    by: 'pseudonym, day',
    rows: ({ area, returnId }) => sql`
      select person.pseudonym, request.received_date, min(request.row), count(*)
      from sen2_request as request
      join sen2_person as person
        on person.area = ${area} and person.return_id = ${returnId} and person.row = request.parent
      where request.area = ${area} and request.return_id = ${returnId}
      group by person.pseudonym, request.received_date`,
  },
  key_of_person: {
    columns: 'pseudonym text, row integer, found bigint',
    by: 'pseudonym',
    rows: ({ area, returnId }) => sql`
      select pseudonym, min(row), count(*)
      from sen2_person where area = ${area} and return_id = ${returnId} group by pseudonym`,
  },
  key_of_plan: {
    columns: 'pseudonym text, day date, row integer, start_date date',
    by: 'pseudonym, day',
    rows: ({ area, returnId }) => sql`
      select about.pseudonym, about.day, plan.row, plan.start_date
      from key_of_request as about
      join sen2_assessment as assessment
        on assessment.area = ${area} and assessment.return_id = ${returnId} and assessment.parent = about.row
      join sen2_named_plan as plan
        on plan.area = ${area} and plan.return_id = ${returnId} and plan.parent = assessment.row`,
  },
};

/**
 * Finds once what rows of casework may hang on, by child and day, and counts it: to join a return's requests and children anew for
 * every few thousand rows takes longer than all the rest of a return of all England.
 */
export async function makeCaseworkKeys(queries: Kysely<SendTables>, of: OfReturn): Promise<void> {
  for (const [name, { columns, by, rows }] of Object.entries(keys)) {
    const table = sql.id(name);
    await sql`create temporary table ${table} (${sql.raw(columns)}) on commit drop`.execute(queries);
    await sql`insert into ${table} ${rows(of)}`.execute(queries);
    await sql`create index on ${table} (${sql.raw(by)})`.execute(queries);
    await sql`analyze ${table}`.execute(queries);
  }
  // From here on everything is looked up by an index, in tables the planner knows the size of.
  await sql`set local enable_nestloop = on`.execute(queries);
}
