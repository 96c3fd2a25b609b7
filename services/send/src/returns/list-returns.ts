import type { ListedReturn, Sen2Store } from '@golden-thread/sen2';
import type { Cluster } from '@golden-thread/subgraph/database';
import { areaIsKnown, listedRow, returnScope, withReturns } from '@golden-thread/subgraph/returns';
import type { SendTables } from '../database/send-tables.ts';
import { keptReturn, readReturnRecords } from '../records/read-returns.ts';
import { returnsAsAt } from '../records/returns-as-at.ts';
import { sen2Book } from './module-tables.ts';

/** Every return of an area, in the order imported, and whether it counts on a day; null where there is no such area. */
export const listReturns: Sen2Store<Cluster>['list'] = (cluster, { areaCode, today }) =>
  withReturns<SendTables, readonly ListedReturn[] | null>(cluster, sen2Book.service, async (database) => {
    if (!(await areaIsKnown(database, areaCode))) return null;
    const rows = await database.readArea(returnScope(areaCode), readReturnRecords);
    const counting = new Set(returnsAsAt(rows.map(keptReturn), today).map(({ id }) => id));
    return rows.map((row): ListedReturn => {
      const { layoutYear, fromDate, untilDate, censusDate } = keptReturn(row);
      return { ...listedRow(row, counting.has(row.id)), layoutYear, fromDate, untilDate, censusDate };
    });
  });
