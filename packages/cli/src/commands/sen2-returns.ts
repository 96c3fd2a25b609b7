import type { ListedReturn } from '@golden-thread/sen2';
import { isMadeUp } from '@golden-thread/sen2';
import { ukDay } from '@golden-thread/subgraph';
import { migrate } from '@golden-thread/subgraph/database';
import { EXIT_STATUS } from '../exit-status.ts';
import { sen2Store } from '../installation/sen2-store.ts';
import { withCluster } from '../installation/with-cluster.ts';
import type { Report } from '../report.ts';
import { givenArea } from '../sen2/given-area.ts';
import type { Surroundings } from '../surroundings.ts';
import { textTable } from '../text-table.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * Lists every return of an area, those undone among them.
 *
 * @throws WrongUse `AREA_UNKNOWN`.
 */
export async function listSen2Returns(
  surroundings: Surroundings,
  given: { readonly area: string },
): Promise<Report> {
  const area = await givenArea(surroundings, given.area);
  if ('report' in area) return area.report;
  const store = await sen2Store(surroundings.workingDirectory);
  const returns = await withCluster(surroundings, async (cluster, schemas) => {
    await migrate(cluster, schemas);
    return store.list(cluster, { areaCode: area.code, today: ukDay(surroundings.now()) });
  });
  if (returns === null)
    throw new WrongUse({
      code: 'AREA_UNKNOWN',
      message: 'This installation has no such area.',
      found: given.area,
      expected: 'an area that is served here',
      whatToDo:
        'Check the code, and that DATA_DIR or DATABASE_URL is that of the product. Start it once with the area’s folder.',
    });
  return {
    status: EXIT_STATUS.fine,
    text:
      returns.length === 0
        ? 'No return has been imported.'
        : textTable(
            ['return', 'authority', 'tells of', 'counts from', 'plans', 'imported', 'by', 'state'],
            returns.map(line),
          ),
    json: { area: area.code, returns },
  };
}

function line(one: ListedReturn): readonly string[] {
  return [
    one.id,
    isMadeUp(one.authority) ? 'made up' : (one.authority ?? 'not said'),
    `${one.fromDate} to ${one.untilDate}`,
    one.knownDate,
    String(one.records['active-plans'] ?? 0),
    one.importedAt.slice(0, 19),
    one.importedBy,
    one.undone === null ? one.state : `${one.state}: ${one.undone.because}`,
  ];
}
