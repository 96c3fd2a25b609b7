import type { NeighbourEdition } from '@golden-thread/national-data';
import type { AggregationMethod, Benchmark } from '@golden-thread/outcomes';
import { migrate } from '@golden-thread/subgraph/database';
import { openArea } from '../area/open-area.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { nationalStore } from '../installation/national-store.ts';
import { withCluster } from '../installation/with-cluster.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/** What is asked for. */
export interface BenchmarksGiven {
  readonly area: string;
  readonly source: string;
  readonly neighbours: string;
  readonly method: string;
}

/**
 * Prints the benchmarks of every indicator that names a national measure, as entries for `benchmarks.json`: targets that are relative
 * to England, the region or neighbours are then rated by them. Nothing is written: what an area publishes is its people’s to decide.
 *
 * @throws WrongUse `UNKNOWN_SOURCE`, `UNKNOWN_EDITION`, `UNKNOWN_METHOD`, and those of `openArea`.
 */
export async function benchmarks(surroundings: Surroundings, given: BenchmarksGiven): Promise<Report> {
  const edition = oneOf<NeighbourEdition>(given.neighbours, ['2021', '2025'], {
    code: 'UNKNOWN_EDITION',
    message: 'There is no such edition of neighbours.',
    whatToDo: 'Give --neighbours one of them, or leave it out for the newest.',
  });
  const method = oneOf<AggregationMethod>(given.method, ['mean', 'median'], {
    code: 'UNKNOWN_METHOD',
    message: 'Neighbours are not taken together so.',
    whatToDo: 'Give --method one of them.',
  });
  const opened = await openArea(surroundings, given.area);
  if (!opened.ok) return opened.report;
  const { area } = opened;
  oneOf(
    given.source,
    area.sources.map(({ id }) => id),
    {
      code: 'UNKNOWN_SOURCE',
      message: 'The area has no such source.',
      whatToDo: 'Correct it, or list the source in area.json first.',
    },
  );
  const named = area.indicators.flatMap(({ id, nationalMeasureId }) =>
    nationalMeasureId === undefined ? [] : [{ id, nationalMeasureId }],
  );
  const store = await nationalStore(surroundings.workingDirectory);
  const found = await withCluster(surroundings, async (cluster, schemas) => {
    await migrate(cluster, schemas);
    const measureIds = [...new Set(named.map(({ nationalMeasureId }) => nationalMeasureId))];
    return store.benchmarks(cluster, { areaCode: area.code, measureIds, edition, method });
  });
  const entries = named.flatMap(({ id, nationalMeasureId }) =>
    found
      .filter(({ measureId }) => measureId === nationalMeasureId)
      .map(({ group, method: made, period, value, words }): Benchmark => ({
        indicatorId: id,
        group,
        method: made,
        period,
        value,
        source: { sourceId: given.source, place: `${nationalMeasureId}: ${words}` },
      })),
  );
  return {
    status: EXIT_STATUS.fine,
    text: JSON.stringify(entries, null, 2),
    json: { area: area.code, indicators: named.length, benchmarks: entries },
  };
}

function oneOf<Word extends string>(
  given: string,
  known: readonly Word[],
  otherwise: Pick<WrongUse['details'], 'code' | 'message' | 'whatToDo'>,
): Word {
  const found = known.find((word) => word === given);
  if (found !== undefined) return found;
  const { code, message, whatToDo } = otherwise;
  throw new WrongUse({
    code,
    message,
    found: JSON.stringify(given),
    expected: `one of: ${known.join(', ')}`,
    whatToDo,
  });
}
