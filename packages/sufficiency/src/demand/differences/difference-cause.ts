/** Why a count of ours and one of another model differ. The list is closed. */
export type DifferenceCauseId =
  | 'SHORT_BREAK'
  | 'BIRTH_OF_ANOTHER_RETURN'
  | 'ANOTHER_RETURN_COUNTS'
  | 'NOT_TOLD_OF_AGAIN'
  | 'IMPOSSIBLE_DATES'
  | 'SAME_DAY_EPISODE'
  | 'LEGAL_CHANGE_JOINED'
  | 'PLACEMENT_CODES'
  | 'BIRTHDAY_PASSED_OVER'
  | 'AGE_IN_MEAN_YEARS'
  | 'AGED_OUT_AT_18';

/** A cause in words: what the other model does, and what ours does. */
export interface DifferenceCause {
  readonly id: DifferenceCauseId;
  readonly theirs: string;
  readonly ours: string;
}

/** Every cause there can be, in the order in which differences are looked for. */
export const DIFFERENCE_CAUSES: readonly DifferenceCause[] = [
  {
    id: 'SHORT_BREAK',
    theirs: 'counts a short break (legal status V3 or V4) as time in care',
    ours: 'leaves it out, as every count of children looked after does',
  },
  {
    id: 'BIRTH_OF_ANOTHER_RETURN',
    theirs: 'takes the day of birth of another of the returns',
    ours: 'takes that of the newest return',
  },
  {
    id: 'ANOTHER_RETURN_COUNTS',
    theirs:
      'of episodes of a child that begin or end on one day, keeps the one that ends last, or the longest',
    ours: 'keeps what the newest return says',
  },
  {
    id: 'NOT_TOLD_OF_AGAIN',
    theirs: 'keeps an open episode open for ever, though later returns no longer tell of the child',
    ours: 'ends it with the last return that tells of it',
  },
  {
    id: 'IMPOSSIBLE_DATES',
    theirs: 'counts an episode that begins before birth, or ends before it begins',
    ours: 'leaves it out, and says so',
  },
  {
    id: 'SAME_DAY_EPISODE',
    theirs: 'counts moves and entries of an episode without a single night',
    ours: 'passes it over',
  },
  {
    id: 'LEGAL_CHANGE_JOINED',
    theirs:
      'joins an episode to the one before it where the reason for it is a change of legal status, whatever else changes',
    ours: 'keeps both, so that a change of placement on that day counts',
  },
  {
    id: 'PLACEMENT_CODES',
    theirs: 'counts a placement code under another type',
    ours: 'goes by the types of its scheme',
  },
  {
    id: 'BIRTHDAY_PASSED_OVER',
    theirs: 'leaves a child in the age band in which the episode began until the next one begins',
    ours: 'moves the child on at the birthday',
  },
  {
    id: 'AGE_IN_MEAN_YEARS',
    theirs: 'takes ages as days by 365.24, which is a day out around some birthdays',
    ours: 'goes by the calendar',
  },
  {
    id: 'AGED_OUT_AT_18',
    theirs: 'keeps a child in care past the 18th birthday while an episode goes on',
    ours: 'ends it there: nobody is looked after from 18 on',
  },
];
