import type { ChangeKind, ChangeSize } from './framework-change.ts';

/** How large each kind of change is: what a reader of the older version relied on decides. */
export const sizeOf: Readonly<Record<ChangeKind, ChangeSize>> = {
  added: 'minor',
  removed: 'major',
  renamed: 'major',
  // To a reader the id now tells of something else, whatever its author meant.
  retitled: 'major',
  reworded: 'patch',
  corrected: 'patch',
  redefined: 'major',
};

const sizes: readonly ChangeSize[] = ['major', 'minor', 'patch'];

/** The largest of some sizes; null of none. */
export function largestSize(given: readonly ChangeSize[]): ChangeSize | null {
  return sizes.find((size) => given.includes(size)) ?? null;
}
