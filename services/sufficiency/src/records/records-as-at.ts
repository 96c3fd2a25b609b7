import type { IsoDate } from '@golden-thread/outcomes';
import { episodesOf, type Ssda903Module, type Ssda903Row } from '@golden-thread/ssda903';
import type { AreaScope, ServiceDatabase } from '@golden-thread/subgraph/database';
import type { CareEpisode } from '@golden-thread/sufficiency';
import type { SufficiencyTables } from '../database/sufficiency-tables.ts';
import type { CareRecords, KeptReturn, RowsOf } from './care-records.ts';
import { nextTurn } from './next-turn.ts';
import { readModuleRows } from './read-module-rows.ts';
import { readReturns } from './read-returns.ts';
import { returnsAsAt } from './returns-as-at.ts';

/**
 * The records of an area as at a day, exact: whoever calls it has asked the policy. Under a scope that sees no rows about children there
 * are no returns.
 */
export async function careRecords(
  database: ServiceDatabase<SufficiencyTables>,
  scope: AreaScope,
  asOf: IsoDate,
  signal: AbortSignal | null = null,
): Promise<CareRecords> {
  return recordsAsAt(database, scope, await database.readArea(scope, readReturns), asOf, signal);
}

/**
 * The same for whoever asks for more than one day and has read the returns once. What nobody waits for any more is not read.
 *
 * @param all - every return of the area.
 * @param signal - says that nobody waits any more.
 */
export function recordsAsAt(
  database: ServiceDatabase<SufficiencyTables>,
  scope: AreaScope,
  all: readonly KeptReturn[],
  asOf: IsoDate,
  signal: AbortSignal | null = null,
): CareRecords {
  const returns = returnsAsAt(all, asOf);
  const read = new Map<Ssda903Module, Promise<readonly Ssda903Row[] | null>>();
  let episodes: Promise<readonly CareEpisode[]> | null = null;

  const readAll = async (module: Ssda903Module): Promise<readonly Ssda903Row[] | null> => {
    const having = returns.filter(({ records }) => module in records);
    if (having.length === 0) return null;
    await nextTurn(signal);
    return database.readArea(scope, async (queries) => {
      const rows: Ssda903Row[] = [];
      for (const each of having)
        for (const row of await readModuleRows(queries, scope.area, each, module)) rows.push(row);
      return rows;
    });
  };
  const rows = <Module extends Ssda903Module>(module: Module): Promise<RowsOf<Module> | null> => {
    const found = read.get(module) ?? readAll(module);
    read.set(module, found);
    return found as Promise<RowsOf<Module> | null>;
  };
  return {
    asOf,
    returns,
    rows,
    episodes() {
      episodes ??= Promise.all([rows('header'), rows('episodes')]).then(async ([header, told]) => {
        await nextTurn(signal);
        return episodesOf([...(header ?? []), ...(told ?? [])]);
      });
      return episodes;
    },
  };
}
