import { dayPeriod, financialYear } from '@golden-thread/outcomes';
import type { Period } from '@golden-thread/outcomes';
import type { CareMeasure, CareMeasureQuestion, CareMeasureResult } from './measure.ts';

/** A measure of one period of a series. */
export interface CareMeasureOfPeriod {
  readonly period: Period;
  readonly results: readonly CareMeasureResult[];
}

/**
 * A measure for every collection year whose return is there, in order: at 31 March where it is of a day, over the year that ends then
 * where it is of a time.
 */
export function measureSeries(
  measure: CareMeasure,
  question: Omit<CareMeasureQuestion, 'period'>,
): readonly CareMeasureOfPeriod[] {
  return question.care.records.years.map((year) => {
    const whole = financialYear(year);
    const period = measure.over === 'day' ? dayPeriod(whole.endDate) : whole;
    return { period, results: measure.compute({ ...question, period }) };
  });
}
