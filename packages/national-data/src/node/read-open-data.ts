import type { Period } from '@golden-thread/outcomes';
import type { NationalFigure } from '../national-figure.ts';
import type { OpenDataMapping } from '../open-data-mapping.ts';
import { openOpenData } from './open-open-data.ts';
import { TableUnreadable } from './table-unreadable.ts';

/**
 * Reads every figure a mapping takes from a DfE open-data table, in batches, under the codes of today. Figures whose year is no
 * period are left out.
 *
 * @throws TableUnreadable every issue of the rows read so far, before anything of a faulty batch is given.
 */
export async function* readOpenData(
  path: string,
  mapping: OpenDataMapping,
): AsyncGenerator<readonly NationalFigure[]> {
  const dataset = await openOpenData(path, mapping);
  for await (const batch of dataset.figures()) {
    if (dataset.issues.total() > 0) throw new TableUnreadable(dataset.issues.kept());
    const areas = dataset.areas();
    const periods = dataset.periods();
    yield batch.flatMap(({ measure, area, period, value, symbol }): NationalFigure[] => {
      const areaCode = areas[area]?.code ?? null;
      const when: Period | null = periods[period]?.period ?? null;
      if (areaCode === null || when === null) return [];
      return [{ measureId: mapping.measures[measure]!.measureId, areaCode, period: when, value, symbol }];
    });
  }
  if (dataset.issues.total() > 0) throw new TableUnreadable(dataset.issues.kept());
}
