import { dayLabel } from '@golden-thread/outcomes';
import type { MeasureAnswer } from '@golden-thread/outcomes/measures';
import type { CareAnswer } from './define-measure.ts';
import type { CareMeasureQuestion } from './measure.ts';
import { midYearBefore, populationFor } from './population.ts';

/** A count for every 10,000 children of the estimate that belongs to the last day of the period; null, and why, where there is none. */
export function rateOf(
  count: MeasureAnswer,
  { period, populations = [], asAt = '9999-12-31' }: CareMeasureQuestion,
): CareAnswer {
  const population = populationFor(populations, period.endDate, asAt);
  const numerator = Number(count.numerator);
  if (population === null || population.people === 0) {
    const known = asAt === '9999-12-31' ? '' : ` that was known on ${dayLabel(asAt)}`;
    const reason = `There is no estimate of the children of mid-${midYearBefore(period.endDate)}${known} to divide by.`;
    return { ...count, value: null, denominator: null, reason };
  }
  const { people } = population;
  return { ...count, value: (numerator / people) * 10_000, denominator: people, population };
}
