import type { RatingState } from '../app/words/ratings.ts';

/** A council's own words: three states and unknown, in an order of its own. */
export const ownWords: readonly RatingState[] = [
  {
    rating: 'RED',
    label: 'Stuck',
    inBrief: 'ask for help',
    meaning: 'It does not move without help.',
    shape: 'CROSS',
    comesOfClosing: false,
  },
  {
    rating: 'AMBER',
    label: 'Watch',
    inBrief: null,
    meaning: 'It may come late or change too little.',
    shape: 'PAUSE',
    comesOfClosing: false,
  },
  {
    rating: 'GREEN',
    label: 'On course',
    inBrief: null,
    meaning: 'It comes in time and changes what it should.',
    shape: 'STAR',
    comesOfClosing: false,
  },
  {
    rating: 'UNKNOWN',
    label: 'Not said',
    inBrief: null,
    meaning: 'Nobody has said how it stands.',
    shape: 'QUESTION',
    comesOfClosing: false,
  },
];
