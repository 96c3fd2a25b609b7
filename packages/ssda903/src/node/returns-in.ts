import type { ReturnEncoding } from '@golden-thread/return-files/node';
import type { ReturnYear } from './check-ssda903.ts';
import { returnsAt } from './returns-at.ts';

/**
 * The returns among files, by their years, without their rows: what may be imported one by one. A year is null where each row says its
 * own. What is wrong with the files is told when they are read.
 */
export async function returnsIn(
  paths: readonly string[],
  encoding: ReturnEncoding = 'utf-8',
): Promise<readonly ReturnYear[]> {
  const silent = (): void => undefined;
  const returns = await returnsAt(paths, { year: null, encoding, onIssue: silent, onPassedOver: silent });
  return returns.map(({ year, from, certain }) => ({ year, from, certain }));
}
