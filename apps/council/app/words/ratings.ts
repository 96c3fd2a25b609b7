export const ratings = ['BLUE', 'GREEN', 'AMBER', 'RED', 'GREY', 'UNKNOWN'] as const;
export type Rating = (typeof ratings)[number];

export interface RatingWords {
  /** The state's name. */
  readonly name: string;
  /** What it means, in three words or so. A colour word alone means different things in different councils. */
  readonly meaning: string;
  readonly definition: string;
}

/** What each state is called and means. Unknown is no colour: nothing is recorded. */
export const ratingWords: Readonly<Record<Rating, RatingWords>> = {
  BLUE: {
    name: 'Blue',
    meaning: 'complete',
    definition: 'Complete, its impact measures achieved, and the board has approved closing it.',
  },
  GREEN: {
    name: 'Green',
    meaning: 'on track',
    definition: 'On track for both its impact measures and its timeline.',
  },
  AMBER: {
    name: 'Amber',
    meaning: 'at risk',
    definition: 'At risk on its impact measures, its timeline or both.',
  },
  RED: {
    name: 'Red',
    meaning: 'significant risk',
    definition: 'At significant risk on its impact measures and its timeline.',
  },
  GREY: { name: 'Grey', meaning: 'not started', definition: 'Recorded as waiting to start.' },
  UNKNOWN: {
    name: 'Unknown',
    meaning: 'nothing recorded',
    definition: 'No rating is recorded for that date.',
  },
};

export function isRating(text: string): text is Rating {
  return (ratings as readonly string[]).includes(text);
}
