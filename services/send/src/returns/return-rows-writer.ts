import type { CaseworkTable, Sen2CaseworkRow, Sen2Module, Sen2Row } from '@golden-thread/sen2';
import { isCasework } from '@golden-thread/sen2';
import { sql, type Kysely } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import type { OfReturn } from '../records/row-filters.ts';
import { addCasework, type CaseworkLinks } from './add-casework.ts';
import { makeCaseworkKeys } from './casework-keys.ts';
import { columnArrays, type Cell, type ColumnArrays } from './column-arrays.ts';
import { caseworkTables, moduleTables, type ModuleTable } from './module-tables.ts';

/** Adds the rows of one return in one transaction. */
export interface ReturnRowsWriter {
  /** Rows of casework come after all others. Waits while the database is more than one statement behind. */
  readonly add: (rows: readonly (Sen2Row | Sen2CaseworkRow)[]) => Promise<void>;
  /** Resolves once everything is in the tables. */
  readonly end: () => Promise<void>;
}

/** How many rows go into a statement. */
const rowsOfStatement = 8_192;

interface Waiting {
  readonly module: Sen2Module | CaseworkTable;
  readonly table: ModuleTable;
  readonly arrays: ColumnArrays;
}

/**
 * Adds rows as they come: while one statement is under way the next is gathered, so that reading and keeping each have a core.
 *
 * @param modules - rows of other modules are passed over.
 * @param onLinks - told which rows of casework hang on nothing in the return, and which on more than one thing.
 */
export function returnRowsWriter(
  queries: Kysely<SendTables>,
  of: OfReturn,
  modules: ReadonlySet<Sen2Module | CaseworkTable>,
  onLinks: (table: CaseworkTable, links: CaseworkLinks) => void,
): ReturnRowsWriter {
  const waiting = new Map<Sen2Module | CaseworkTable, Waiting>();
  let underWay: Promise<void> = Promise.resolve();
  let caseworkBegun = false;

  const waitingFor = (module: Sen2Module | CaseworkTable, keys: number): Waiting => {
    const found = waiting.get(module);
    if (found !== undefined) return found;
    const table =
      module in moduleTables ? moduleTables[module as Sen2Module] : caseworkTables[module as CaseworkTable];
    const made = { module, table, arrays: columnArrays(keys + table.columns.length) };
    waiting.set(module, made);
    return made;
  };
  const send = async ({ module, table, arrays }: Waiting): Promise<void> => {
    if (arrays.size() === 0) return;
    await underWay;
    const columns = arrays.take();
    underWay =
      module in moduleTables
        ? addRows(queries, of, table, columns)
        : addCasework(queries, of, module as CaseworkTable, columns).then((links) =>
            onLinks(module as CaseworkTable, links),
          );
    // Told where it is awaited next.
    underWay.catch(() => undefined);
  };
  const sendAll = async (): Promise<void> => {
    for (const each of waiting.values()) await send(each);
    await underWay;
  };

  return {
    async add(rows) {
      for (const row of rows) {
        if (!modules.has(row.module)) continue;
        const values = row.values as unknown as Readonly<Record<string, Cell>>;
        const casework = isCasework(row);
        if (casework && !caseworkBegun) {
          caseworkBegun = true;
          await sendAll();
          await makeCaseworkKeys(queries, of);
        }
        const keys = casework ? [row.row, row.pseudonym, row.requestReceivedDate] : [row.row, row.parent];
        const each = waitingFor(row.module, keys.length);
        each.arrays.add([...keys, ...each.table.columns.map(({ field }) => values[field] ?? null)]);
        if (each.arrays.size() >= rowsOfStatement) await send(each);
      }
    },
    end: sendAll,
  };
}

async function addRows(
  queries: Kysely<SendTables>,
  { area, returnId }: OfReturn,
  { table, columns }: ModuleTable,
  arrays: readonly string[],
): Promise<void> {
  const [rows, parents, ...values] = arrays;
  const names = sql.join(columns.map(({ column }) => sql.ref(column)));
  const given = sql.join(values.map((array, at) => sql`${array}::${sql.raw(columns[at]!.type)}[]`));
  await sql`
    insert into ${sql.table(table)} (area, return_id, row, parent, ${names})
    select ${area}, ${returnId}, * from unnest(${rows}::integer[], ${parents}::integer[], ${given})`.execute(
    queries,
  );
}
