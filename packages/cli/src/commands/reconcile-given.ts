import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';
import { reconcileTables } from './reconcile-tables.ts';
import { reconcile } from './reconcile.ts';

const table = /\.csv(?:\.gz)?$/iu;

/**
 * One area, or tables: which, is told from the names.
 *
 * @throws WrongUse `AREA_OR_TABLES`, and those of `reconcile`.
 */
export async function reconcileGiven(
  surroundings: Surroundings,
  { given, mapping }: { readonly given: readonly string[]; readonly mapping?: string | undefined },
): Promise<Report> {
  const tables = given.filter((name) => table.test(name));
  if (tables.length === given.length) return reconcileTables(surroundings, { tables, mapping });
  const [area, ...others] = given;
  if (area !== undefined && others.length === 0 && mapping === undefined)
    return reconcile(surroundings, { area });
  throw new WrongUse({
    code: 'AREA_OR_TABLES',
    message: 'These cannot be reconciled together.',
    found: `${given.map((one) => JSON.stringify(one)).join(', ')}${mapping === undefined ? '' : ' with --mapping'}`,
    expected: 'one area; or tables, whose names end in .csv or .csv.gz, and --mapping for them',
    whatToDo: 'Ask for one area at a time, and for tables without an area.',
  });
}
