import type { RatingShape, RatingTone } from '../report-cell.ts';

/** The mark of each shape as a sign of its own, for before the word. */
export const shapeSigns: Readonly<Record<RatingShape, string>> = {
  CIRCLE: '●',
  SQUARE: '■',
  TRIANGLE: '▲',
  DIAMOND: '◆',
  RING: '○',
  QUESTION: '?',
  TICK: '✓',
  CROSS: '✕',
  STAR: '★',
  PAUSE: '❚❚',
};

/** Ground and letters of each rating, at a contrast of at least 4.5 to 1; null where there is no colour. */
export const toneColours: Readonly<
  Record<RatingTone, { readonly ground: string; readonly letters: string } | null>
> = {
  BLUE: { ground: '0B3F86', letters: 'FFFFFF' },
  GREEN: { ground: 'CFE9D6', letters: '0B4A22' },
  AMBER: { ground: 'FFE3A8', letters: '5C3700' },
  RED: { ground: 'A3160F', letters: 'FFFFFF' },
  GREY: { ground: 'DFE2E6', letters: '33383F' },
  UNKNOWN: null,
};
