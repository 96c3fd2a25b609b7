import type { NationalFigure } from '../national-figure.ts';
import { readOpenData } from './read-open-data.ts';
import { shippedMappings } from './shipped-mappings.ts';

/** The measure of the population of children. */
export const populationMeasureId = 'population-0-to-17';

/**
 * Reads the mid-year estimates of children aged 0 to 17. One file is one vintage: estimates are rebased, so figures of two
 * files are not to be mixed in one series.
 *
 * @source Office for National Statistics, mid-year population estimates, as republished by the Department for Education.
 *
 * @throws TableUnreadable as `readOpenData` does.
 */
export async function* readPopulations(path: string): AsyncGenerator<readonly NationalFigure[]> {
  const mapping = (await shippedMappings()).find(({ dataset }) => dataset === populationMeasureId);
  if (mapping === undefined) throw new Error(`No mapping of ${populationMeasureId} came with this package.`);
  yield* readOpenData(path, mapping);
}
