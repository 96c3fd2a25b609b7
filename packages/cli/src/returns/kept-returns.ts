import type { ListedReturn, ReturnStore } from '@golden-thread/return-files';
import { ukDay } from '@golden-thread/subgraph';
import { migrate, type Cluster } from '@golden-thread/subgraph/database';
import { EXIT_STATUS } from '../exit-status.ts';
import { returnStore } from '../installation/return-store.ts';
import { withCluster } from '../installation/with-cluster.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { textTable } from '../text-table.ts';
import { WrongUse } from '../wrong-use.ts';
import { givenArea } from './given-area.ts';
import type { KindOfReturn } from './kind-of-return.ts';

/** How returns of one kind are printed: what only they tell, between their id and the day from which they count. */
export interface Columns<Listed> {
  readonly names: readonly string[];
  readonly cells: (listed: Listed) => readonly string[];
}

/**
 * Lists every return of an area, those undone among them.
 *
 * @throws WrongUse `AREA_UNKNOWN`.
 */
export async function listKeptReturns<Listed extends ListedReturn>(
  surroundings: Surroundings,
  kind: KindOfReturn,
  given: string,
  columns: Columns<Listed>,
): Promise<Report> {
  const area = await givenArea(surroundings, given);
  if ('report' in area) return area.report;
  const store = await returnStore<ReturnStore<Cluster, Listed>>(surroundings.workingDirectory, kind);
  const returns = await withCluster(surroundings, async (cluster, schemas) => {
    await migrate(cluster, schemas);
    return store.list(cluster, { areaCode: area.code, today: ukDay(surroundings.now()) });
  });
  if (returns === null)
    throw new WrongUse({
      code: 'AREA_UNKNOWN',
      message: 'This installation has no such area.',
      found: given,
      expected: 'an area that is served here',
      whatToDo:
        'Check the code, and that DATA_DIR or DATABASE_URL is that of the product. Start it once with the area’s folder.',
    });
  const line = (one: Listed): readonly string[] => [
    one.id,
    ...columns.cells(one),
    one.importedAt.slice(0, 19),
    one.importedBy,
    one.undone === null ? one.state : `${one.state}: ${one.undone.because}`,
  ];
  return {
    status: EXIT_STATUS.fine,
    text:
      returns.length === 0
        ? 'No return has been imported.'
        : textTable(['return', ...columns.names, 'imported', 'by', 'state'], returns.map(line)),
    json: { area: area.code, returns },
  };
}
