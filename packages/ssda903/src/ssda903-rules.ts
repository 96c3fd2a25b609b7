import { birthDiffers } from './rules/birth-differs.ts';
import { birthOutOfRange } from './rules/birth-out-of-range.ts';
import { childNotInHeader } from './rules/child-not-in-header.ts';
import { childTwice } from './rules/child-twice.ts';
import { continuationMissing } from './rules/continuation-missing.ts';
import { continuedWithoutSaying } from './rules/continued-without-saying.ts';
import { endBeforeStart } from './rules/end-before-start.ts';
import { endHalfTold } from './rules/end-half-told.ts';
import { endedAfterYear } from './rules/ended-after-year.ts';
import { episodeNotEnded } from './rules/episode-not-ended.ts';
import { episodeTwice } from './rules/episode-twice.ts';
import { episodesOverlap } from './rules/episodes-overlap.ts';
import { gapInCare } from './rules/gap-in-care.ts';
import { lessThanADay } from './rules/less-than-a-day.ts';
import { notStartedAgain } from './rules/not-started-again.ts';
import { startMissing } from './rules/start-missing.ts';
import { startedAfterYear } from './rules/started-after-year.ts';
import { startedAtEighteen } from './rules/started-at-eighteen.ts';
import { startedBeforeBirth } from './rules/started-before-birth.ts';
import { startedTooEarly } from './rules/started-too-early.ts';
import { startedWithoutBreak } from './rules/started-without-break.ts';
import { tooYoungForPlacement } from './rules/too-young-for-placement.ts';
import type { EpisodeRule, RowRule } from './ssda903-rule.ts';

/** What must hold of a child's episodes in one return, in the order it is told. */
export const episodeRules: readonly EpisodeRule[] = [
  startMissing,
  endBeforeStart,
  lessThanADay,
  endHalfTold,
  startedTooEarly,
  startedAfterYear,
  endedAfterYear,
  startedBeforeBirth,
  startedAtEighteen,
  tooYoungForPlacement,
  episodeTwice,
  episodeNotEnded,
  episodesOverlap,
  gapInCare,
  notStartedAgain,
  startedWithoutBreak,
  continuedWithoutSaying,
  continuationMissing,
];

/** What must hold of a row beside the table of children. */
export const rowRules: readonly RowRule[] = [childNotInHeader, childTwice, birthDiffers, birthOutOfRange];
