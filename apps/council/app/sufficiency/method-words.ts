import { formatDay } from '../words/dates.ts';
import { formatQuantity } from '../words/quantities.ts';
import type { Projection } from './sufficiency-answer.ts';

/** A method of continuing a yearly series, as a sentence goes on with it. */
export const methodWords: Readonly<Record<Projection['method'], string>> = {
  NO_CHANGE: 'no change from the newest number',
  AVERAGE_PERCENTAGE_CHANGE: 'the mean of the last yearly percentage changes',
  LEAST_SQUARES: 'a straight line through the last numbers',
  EXPONENTIAL_SMOOTHING: 'a level that newer numbers shape more',
  HOLT_LINEAR: 'a trend that goes on',
  DAMPED_TREND: 'a trend that wears off',
};

/** How a projection was made and how far off its method was before, in sentences. */
export function projectionWords({ method, chosenByBackTest, window, backTest }: Projection): string {
  const from =
    window.values === 1
      ? `the number of ${formatDay(window.endDate)}`
      : `${window.values} numbers, ${formatDay(window.startDate)} to ${formatDay(window.endDate)}`;
  const chosen = chosenByBackTest ? ', which did best on the years already known' : '';
  const error = backTest.meanAbsolutePercentageError;
  const tried =
    error === null
      ? 'The series is too short to try it on years already known.'
      : `Tried on ${backTest.heldOut} of the numbers already known, up to ${backTest.horizonYears} ${backTest.horizonYears === 1 ? 'year' : 'years'} ahead, it was ${formatQuantity(error, 'PERCENT', 1)} off on average.`;
  return `Method: ${methodWords[method]}${chosen}. Made from ${from}. ${tried}`;
}

/** The newest number and the last one expected, in sentences as of the day they are read. */
export function glanceWords({ known, points }: Projection, day: string): string {
  const newest = known.findLast(({ value }) => value !== null);
  const last = points.at(-1);
  if (newest === undefined || newest.value === null || last === undefined) return '';
  const whole = (value: number) => formatQuantity(value, 'COUNT', 0);
  const between =
    last.lower === null || last.upper === null
      ? ''
      : `, with 80 in 100 chances between ${whole(last.lower)} and ${whole(last.upper)}`;
  const ahead =
    last.date > day
      ? `On ${formatDay(last.date)} about ${whole(last.value)} are expected${between}.`
      : `From there about ${whole(last.value)} were to be expected on ${formatDay(last.date)}${between}. That day is past, and no newer number is published.`;
  return `${whole(newest.value)} children were looked after on ${formatDay(newest.date)}. ${ahead}`;
}
