import type { RatingState } from '../app/words/ratings.ts';

/** Every shape of the graph; the compiler refuses one left out. */
const all: Readonly<Record<RatingState['shape'], true>> = {
  CIRCLE: true,
  SQUARE: true,
  TRIANGLE: true,
  DIAMOND: true,
  RING: true,
  QUESTION: true,
  TICK: true,
  CROSS: true,
  STAR: true,
  PAUSE: true,
};

export const shapes = Object.keys(all) as readonly RatingState['shape'][];
