import type { BenchmarkRequest, NationalBenchmark } from '@golden-thread/national-data';
import { openServiceDatabase, type Cluster } from '@golden-thread/subgraph/database';
import { comparisonView } from './comparison-view.ts';
import type { ComparisonView } from './comparison-view.ts';
import { createNationalFigures } from './national-figures.ts';
import type { NationalTables } from './national-tables.ts';

/**
 * What an area compares with, by each measure: England's and its region's figure as published, and its neighbours' in the way
 * asked for. Symbols give nothing; neither do measures or areas that have not been imported.
 */
export async function areaBenchmarks(
  cluster: Cluster,
  { areaCode, measureIds, edition, method }: BenchmarkRequest,
): Promise<readonly NationalBenchmark[]> {
  const database = openServiceDatabase<NationalTables>({ cluster, service: 'commissioning', connections: 1 });
  try {
    const national = createNationalFigures({ database, monotonic: () => 0 });
    const { areas, measures } = await national.catalogue();
    const area = areas.get(areaCode);
    const benchmarks: NationalBenchmark[] = [];
    for (const measureId of measureIds) {
      const measure = measures.get(measureId);
      if (area === undefined || measure === undefined) continue;
      const neighbours = await national.neighboursOf(edition, area);
      const asked = { edition, method, byDate: null };
      const view = comparisonView(await national.figuresOf(measure), area, neighbours, asked);
      if (view !== null) benchmarks.push(...benchmarksOf(view));
    }
    return benchmarks;
  } finally {
    await database.close();
  }
}

function benchmarksOf(view: ComparisonView): readonly NationalBenchmark[] {
  const { kind, startDate, endDate } = view.period;
  const entry = (
    group: NationalBenchmark['group'],
    method: NationalBenchmark['method'],
    value: number | null,
    words: string,
  ): readonly NationalBenchmark[] => {
    const { measureId } = view.measure;
    return value === null
      ? []
      : [{ measureId, group, method, period: { kind, startDate, endDate }, value, words }];
  };
  const { neighbours } = view;
  return [
    ...entry('england', 'published', view.england.value, 'England'),
    ...entry('region', 'published', view.region.value, view.regionName ?? 'the region'),
    ...(neighbours === null
      ? []
      : entry(
          'statistical-neighbours',
          neighbours.method,
          neighbours.value,
          `statistical neighbours of ${neighbours.edition}, ${neighbours.words}`,
        )),
  ];
}
