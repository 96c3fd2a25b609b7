import type { CellReader } from './area-mention.ts';
import type { PublishedShare } from './table-arithmetic.ts';

/**
 * Whether a share is made in a row.
 *
 * @example
 * const share = { id: 'a', title: 'A', column: 'pc', numerator: 'n', denominator: ['d'], decimals: 0, where: { sex: ['Total'] } };
 * isMadeIn(share, () => 'Female'); // => false
 */
export function isMadeIn({ where = {} }: PublishedShare, cell: CellReader): boolean {
  return Object.entries(where).every(([column, values]) => values.includes(cell(column) ?? ''));
}

/** Whether a row is one in which the denominators of a share stand. */
export function isWholeRow({ wholeRow }: PublishedShare, among: Readonly<Record<string, string>>): boolean {
  return (
    wholeRow !== undefined && Object.entries(wholeRow).every(([column, value]) => among[column] === value)
  );
}
