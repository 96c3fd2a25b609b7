import type { Indicator } from '../indicator.ts';
import { isoDate } from '../iso-date.ts';
import { countingObservations } from '../observations-as-at.ts';
import { roundTo } from '../rounding.ts';
import { earlierFigure } from './earlier-figure.ts';
import { toldSentence, untoldSentence } from './travel-sentence.ts';
import type { DirectionOfTravel, ToldTravelWord, TravelInput } from './travel.ts';

/**
 * Which way a measure moves, as at a day. Figures are rounded as printed before they are compared, so a change nobody can see is
 * `unchanged`. Only periods of one kind are held against each other. Where periods between have no figure, the last figure before
 * them is used and the sentence says so. A newest record without a figure cannot be told: an older figure never stands in for it.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` when `asOf` is not a day.
 *
 * @example
 * const indicator = { id: 'waits', polarity: 'lower-is-better', unit: 'weeks', decimals: 1, frequency: 'month' };
 * directionOfTravel({ indicator, observations: [], asOf: '2022-08-31' }).word; // => 'cannot-be-told'
 */
export function directionOfTravel(input: TravelInput): DirectionOfTravel {
  const { indicator, basis = 'figure-before' } = input;
  const asOf = isoDate(input.asOf);
  const history = countingObservations(
    input.observations.filter(({ indicatorId }) => indicatorId === indicator.id),
    asOf,
  );
  const newest = history.at(-1);
  const earlier = newest === undefined ? null : earlierFigure(newest, history, basis, indicator.frequency);
  const period = newest?.period ?? null;
  if (newest === undefined || newest.value === null || earlier === null) {
    return {
      word: 'cannot-be-told',
      basis,
      period,
      against: null,
      change: null,
      acrossGap: null,
      sentence: untoldSentence(newest, basis, asOf),
    };
  }
  const { decimals, polarity } = indicator;
  const change = roundTo(roundTo(newest.value, decimals) - roundTo(earlier.value, decimals), decimals);
  const word = wordFor(change, polarity);
  return {
    word,
    basis,
    period,
    against: earlier.period,
    change,
    acrossGap: earlier.acrossGap,
    sentence: toldSentence(indicator, word, earlier, { period: newest.period, value: newest.value }),
  };
}

function wordFor(change: number, polarity: Indicator['polarity']): ToldTravelWord {
  if (change === 0) return 'unchanged';
  const up = change > 0;
  if (polarity === 'higher-is-better') return up ? 'improving' : 'worsening';
  if (polarity === 'lower-is-better') return up ? 'worsening' : 'improving';
  return up ? 'rising' : 'falling';
}
