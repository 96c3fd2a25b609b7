import { addDays } from '@golden-thread/outcomes';
import { AGE_BANDS } from '../age-band.ts';
import type { Convention } from '../compatible/convention.ts';
import type { DemandEpisode } from '../demand-episode.ts';
import { demandHistory } from '../demand-history.ts';
import { DEMAND_SCHEME, type DemandScheme } from '../demand-scheme.ts';
import { PLACEMENT_TYPES } from '../placement-type.ts';
import { tidyEpisodes, type TidyEpisode } from '../tidy-episodes.ts';
import { staysByConvention, type CountedStay } from './counted-stay.ts';
import type { DifferenceCauseId } from './difference-cause.ts';

/** An episode as the other model takes it from the returns: every row of them, short breaks too. */
export interface ReturnedEpisode extends DemandEpisode {
  readonly shortBreak: boolean;
}

/** The same returns as the other model takes them and as ours does, and the last day they tell of. */
export interface BothReadings {
  readonly theirs: readonly ReturnedEpisode[];
  readonly ours: readonly DemandEpisode[];
  readonly lastDay: number;
}

/** A model on the way from theirs to ours, and the one thing in which it differs from the one before it. */
export interface ModelBetween {
  readonly cause: DifferenceCauseId | null;
  readonly stays: readonly CountedStay[];
}

/** Ours without its end at 18: the last band runs as far as theirs. */
const PAST_18: DemandScheme = {
  ...DEMAND_SCHEME,
  ageBands: AGE_BANDS.map((band, at) => (at + 1 === AGE_BANDS.length ? { ...band, untilAge: 30 } : band)),
};

const OUR_TYPES = PLACEMENT_TYPES.types.map(({ id, places }) => ({ name: id, places }));

/**
 * From the other model to ours in steps of one cause each: the first is theirs, the last is ours. What a count changes by from one to the
 * next is due to that cause alone, and the changes add up to the whole difference, so that nothing can remain unexplained.
 */
export function modelsBetween(
  { theirs, ours, lastDay }: BothReadings,
  convention: Convention,
): readonly ModelBetween[] {
  const births = new Map(ours.map(({ childId, born }) => [childId, born]));
  const inCare = theirs.filter(({ shortBreak }) => !shortBreak);
  const ofOurBirth = inCare.map((episode) => ({
    ...episode,
    born: births.get(episode.childId) ?? episode.born,
  }));
  const told = tidyEpisodes(withEnds(ours));
  const faults = new Set(
    demandHistory(ours, PAST_18).leftOut.map(({ childId, startDate }) => `${childId} ${startDate}`),
  );
  const faultless = tidyEpisodes(
    withEnds(ours).filter(({ childId, startDate }) => !faults.has(`${childId} ${startDate}`)),
  );
  const withNights = faultless.filter(({ startDay, endDay }) => startDay !== endDay);
  const apart: Convention = { ...convention, joinsLegalChanges: false };
  const typed: Convention = { ...apart, types: OUR_TYPES, otherType: 'other' };
  const by = (episodes: readonly TidyEpisode[], rules: Convention) =>
    staysByConvention(episodes, rules, lastDay);
  return [
    { cause: null, stays: by(tidyEpisodes(theirs), convention) },
    { cause: 'SHORT_BREAK', stays: by(tidyEpisodes(inCare), convention) },
    { cause: 'BIRTH_OF_ANOTHER_RETURN', stays: by(tidyEpisodes(ofOurBirth), convention) },
    { cause: 'ANOTHER_RETURN_COUNTS', stays: by(tidyEpisodes(ours), convention) },
    { cause: 'NOT_TOLD_OF_AGAIN', stays: by(told, convention) },
    { cause: 'IMPOSSIBLE_DATES', stays: by(faultless, convention) },
    { cause: 'SAME_DAY_EPISODE', stays: by(withNights, convention) },
    { cause: 'LEGAL_CHANGE_JOINED', stays: by(withNights, apart) },
    { cause: 'PLACEMENT_CODES', stays: by(withNights, typed) },
    { cause: 'BIRTHDAY_PASSED_OVER', stays: by(withNights, { ...typed, ageing: 'cut' }) },
    { cause: 'AGE_IN_MEAN_YEARS', stays: demandHistory(ours, PAST_18).stays },
    { cause: 'AGED_OUT_AT_18', stays: demandHistory(ours).stays },
  ];
}

/** Episodes that the newest return no longer tells of, ended with the last that did. */
function withEnds(episodes: readonly DemandEpisode[]): readonly DemandEpisode[] {
  const newest = episodes.reduce((last, { toldUntil = '' }) => (toldUntil > last ? toldUntil : last), '');
  return episodes.map((episode) => {
    const { endDate, toldUntil } = episode;
    if (endDate !== null || toldUntil === undefined || toldUntil === newest) return episode;
    return { ...episode, endDate: addDays(toldUntil, 1) };
  });
}
