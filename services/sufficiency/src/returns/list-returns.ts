import type { ListedReturn, Ssda903Store } from '@golden-thread/ssda903';
import type { Cluster } from '@golden-thread/subgraph/database';
import { areaIsKnown, listedRow, returnScope, withReturns } from '@golden-thread/subgraph/returns';
import type { SufficiencyTables } from '../database/sufficiency-tables.ts';
import { keptReturn, readReturnRecords } from '../records/read-returns.ts';
import { returnsAsAt } from '../records/returns-as-at.ts';
import { ssda903Book } from './module-tables.ts';

/** Every return of an area, in the order imported, and whether it counts on a day; null where there is no such area. */
export const listReturns: Ssda903Store<Cluster>['list'] = (cluster, { areaCode, today }) =>
  withReturns<SufficiencyTables, readonly ListedReturn[] | null>(
    cluster,
    ssda903Book.service,
    async (database) => {
      if (!(await areaIsKnown(database, areaCode))) return null;
      const rows = await database.readArea(returnScope(areaCode), readReturnRecords);
      const counting = new Set(returnsAsAt(rows.map(keptReturn), today).map(({ id }) => id));
      return rows.map((row) => ({
        ...listedRow(row, counting.has(row.id)),
        year: row.year,
        madeUp: row.made_up === true,
        findings: row.findings,
      }));
    },
  );
