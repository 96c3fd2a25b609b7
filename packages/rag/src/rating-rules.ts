import type { RatingRule } from './rule.ts';
import { atRisk } from './rules/at-risk.ts';
import { awaitingStart } from './rules/awaiting-start.ts';
import { closed } from './rules/closed.ts';
import { closedWithoutBlue } from './rules/closed-without-blue.ts';
import { nothingRecorded } from './rules/nothing-recorded.ts';
import { onTrack } from './rules/on-track.ts';
import { significantRisk } from './rules/significant-risk.ts';

/**
 * The rules in the order they are asked; the first with grounds decides. Nothing recorded comes first so that no
 * data never gets a colour; closed comes before the risks because they no longer matter then; Red before Amber
 * because every Red would also be Amber. Where none has grounds, `cannotBeTold` answers.
 */
export const ratingRules: readonly RatingRule[] = [
  nothingRecorded,
  awaitingStart,
  closed,
  closedWithoutBlue,
  significantRisk,
  atRisk,
  onTrack,
];
