import type { Period } from '@golden-thread/outcomes';
import type { NationalFigure } from '../national-figure.ts';
import type { OpenDataMapping } from '../open-data-mapping.ts';
import { openOpenData } from './open-open-data.ts';
import { TableUnreadable } from './table-unreadable.ts';

/**
 * Reads every figure a mapping takes from a DfE open-data table, in batches, under the codes of today. Figures whose year is no
 * period are left out. The table is read twice: a later row may tell that an authority has another code today.
 *
 * @throws TableUnreadable every issue of the table, before any figure is given.
 */
export async function* readOpenData(
  path: string,
  mapping: OpenDataMapping,
): AsyncGenerator<readonly NationalFigure[]> {
  const whole = await openOpenData(path, mapping);
  for await (const batch of whole.figures()) void batch;
  if (whole.issues.total() > 0) throw new TableUnreadable(whole.issues.kept());
  const [areas, periods] = [whole.areas(), whole.periods()];
  const again = await openOpenData(path, mapping);
  for await (const batch of again.figures())
    yield batch.flatMap(({ measure, area, period, value, symbol }): NationalFigure[] => {
      const areaCode = areas[area]?.code ?? null;
      const when: Period | null = periods[period]?.period ?? null;
      if (areaCode === null || when === null) return [];
      return [{ measureId: mapping.measures[measure]!.measureId, areaCode, period: when, value, symbol }];
    });
}
