import type { KeyEntry } from './report-document.ts';

/**
 * The signs for figures that are not there, explained: always all three, so that two quarters of one report have one key.
 *
 * @source Government Analysis Function, "Symbols in tables: definitions and help"
 * @example
 * markKey.length; // => 3
 */
export const markKey: readonly Extract<KeyEntry, { readonly kind: 'mark' }>[] = [
  { kind: 'mark', mark: 'c', meaning: 'Withheld, so that no child can be identified.' },
  { kind: 'mark', mark: 'x', meaning: 'Not available: nothing is recorded.' },
  {
    kind: 'mark',
    mark: 'z',
    meaning: 'Not applicable: the question does not arise here, or its time has not come.',
  },
];
