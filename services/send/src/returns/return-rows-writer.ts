import type { CaseworkTable, Sen2CaseworkRow, Sen2Module, Sen2Row } from '@golden-thread/sen2';
import { isCasework } from '@golden-thread/sen2';
import {
  addRows,
  rowsWriter,
  type Cell,
  type KeyColumn,
  type OfReturn,
} from '@golden-thread/subgraph/returns';
import type { Kysely } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import { addCasework, type CaseworkLinks } from './add-casework.ts';
import { makeCaseworkKeys } from './casework-keys.ts';
import { caseworkTables, moduleTables } from './module-tables.ts';

/** Adds the rows of one return in one transaction. */
export interface ReturnRowsWriter {
  /** Rows of casework come after all others. Waits while the database is more than one statement behind. */
  readonly add: (rows: readonly (Sen2Row | Sen2CaseworkRow)[]) => Promise<void>;
  /** Resolves once everything is in the tables. */
  readonly end: () => Promise<void>;
}

type Module = Sen2Module | CaseworkTable;

const keyColumns: readonly KeyColumn[] = [
  { column: 'row', type: 'integer' },
  { column: 'parent', type: 'integer' },
];

/**
 * Adds rows as they come, those of casework once all that they may hang on is there.
 *
 * @param modules - rows of other modules are passed over.
 * @param onLinks - told which rows of casework hang on nothing in the return, and which on more than one thing.
 */
export function returnRowsWriter(
  queries: Kysely<SendTables>,
  of: OfReturn,
  modules: ReadonlySet<Module>,
  onLinks: (table: CaseworkTable, links: CaseworkLinks) => void,
): ReturnRowsWriter {
  let caseworkBegun = false;
  const writer = rowsWriter<Module>(async (module, columns) => {
    if (module in moduleTables)
      await addRows(queries, of, moduleTables[module as Sen2Module], keyColumns, columns);
    else onLinks(module as CaseworkTable, await addCasework(queries, of, module as CaseworkTable, columns));
  });
  return {
    async add(rows) {
      for (const row of rows) {
        if (!modules.has(row.module)) continue;
        const values = row.values as unknown as Readonly<Record<string, Cell>>;
        const casework = isCasework(row);
        if (casework && !caseworkBegun) {
          caseworkBegun = true;
          await writer.flush();
          await makeCaseworkKeys(queries, of);
        }
        const keys = casework ? [row.row, row.pseudonym, row.requestReceivedDate] : [row.row, row.parent];
        const { columns } = casework ? caseworkTables[row.module] : moduleTables[row.module];
        await writer.add(row.module, [...keys, ...columns.map(({ field }) => values[field] ?? null)]);
      }
    },
    end: writer.flush,
  };
}
