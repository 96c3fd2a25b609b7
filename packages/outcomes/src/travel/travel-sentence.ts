import { dayLabel } from '../day-label.ts';
import { formatQuantity } from '../format-quantity.ts';
import type { IsoDate } from '../iso-date.ts';
import { samePeriodLastYear } from '../neighbouring-period.ts';
import type { Observation } from '../observation.ts';
import { periodLabel } from '../period-label.ts';
import type { Period } from '../period.ts';
import type { EarlierFigure } from './earlier-figure.ts';
import type { ToldTravelWord, TravelBasis, TravelInput } from './travel.ts';

const openings: Readonly<Record<ToldTravelWord, string>> = {
  improving: 'Improving',
  worsening: 'Worsening',
  rising: 'Rising, which is not judged',
  falling: 'Falling, which is not judged',
  unchanged: 'Unchanged',
};

/** The direction of travel as a sentence that names both periods, and the gap between them where there is one. */
export function toldSentence(
  { unit, decimals }: TravelInput['indicator'],
  word: ToldTravelWord,
  earlier: EarlierFigure,
  newest: { readonly period: Period; readonly value: number },
): string {
  const printed = (value: number): string => formatQuantity({ value, unit }, decimals);
  const figures = [earlier, newest].map(
    ({ value, period }) => `${printed(value)} for ${periodLabel(period)}`,
  );
  return `${openings[word]}: ${figures.join(', ')}.${gapWords(earlier.acrossGap)}`;
}

/** Why the direction cannot be told: no record, no figure in the newest one, or nothing to hold it against. */
export function untoldSentence(newest: Observation | undefined, basis: TravelBasis, asOf: IsoDate): string {
  if (newest === undefined) return `It cannot be told: no figure is recorded by ${dayLabel(asOf)}.`;
  const label = periodLabel(newest.period);
  if (newest.value === null) return `It cannot be told: there is no figure for ${label}.`;
  return basis === 'figure-before'
    ? `It cannot be told: no figure of the same kind is known from before ${label}.`
    : `It cannot be told: no figure is known for ${periodLabel(samePeriodLastYear(newest.period))} to hold ${label} against.`;
}

function gapWords(acrossGap: boolean | null): string {
  if (acrossGap === null)
    return ' It is not said how often it is counted, so a gap between them would not show.';
  return acrossGap ? ' There is a gap between the two: no figure is known from in between.' : '';
}
