import {
  formatQuantity,
  periodLabel,
  roundTo,
  type Indicator,
  type Observation,
  type TravelWord,
} from '@golden-thread/outcomes';

/** Which way a measure has moved since the baseline of its plan. */
export interface SinceBaseline {
  readonly word: TravelWord;
  /** Newest less baseline, both rounded first; null when it cannot be told. */
  readonly change: number | null;
  readonly sentence: string;
}

const openings: Readonly<Record<Exclude<TravelWord, 'cannot-be-told'>, string>> = {
  improving: 'Better than the baseline',
  worsening: 'Worse than the baseline',
  rising: 'Above the baseline, which is not judged',
  falling: 'Below the baseline, which is not judged',
  unchanged: 'The same as the baseline',
};

/**
 * How the newest figure of a measure stands against the baseline as it was first published. A later figure for the day of the baseline
 * never takes its place.
 */
export function sinceBaseline(indicator: Indicator, newest: Observation | null): SinceBaseline {
  const { baseline, decimals, polarity, unit } = indicator;
  const untold = (why: string): SinceBaseline => ({
    word: 'cannot-be-told',
    change: null,
    sentence: `It cannot be told: ${why}`,
  });
  if (baseline === null || baseline.value === null) return untold('no baseline figure is recorded.');
  if (newest === null) return untold('no figure is recorded since.');
  if (newest.value === null) return untold(`there is no figure for ${periodLabel(newest.period)}.`);
  if (baseline.date !== null && newest.period.endDate <= baseline.date)
    return untold('no figure is recorded of a day after the baseline.');
  const change = roundTo(roundTo(newest.value, decimals) - roundTo(baseline.value, decimals), decimals);
  const up = change > 0;
  const word =
    change === 0
      ? 'unchanged'
      : polarity === 'higher-is-better'
        ? up
          ? 'improving'
          : 'worsening'
        : polarity === 'lower-is-better'
          ? up
            ? 'worsening'
            : 'improving'
          : up
            ? 'rising'
            : 'falling';
  const printed = formatQuantity({ value: newest.value, unit }, decimals);
  return {
    word,
    change,
    sentence: `${openings[word]}: ${baseline.label}, then ${printed} for ${periodLabel(newest.period)}.`,
  };
}
