import type { IsoDate, Period } from '@golden-thread/outcomes';
import { careMeasures, type CareMeasure } from '@golden-thread/sufficiency/measures';
import { periodsAsked, unknownId, yearTo, type PeriodsQuestion } from '@golden-thread/subgraph';
import type { KeptReturn } from '../records/care-records.ts';

const byId = new Map(careMeasures.map((measure) => [measure.id, measure]));

/**
 * The measures of some ids, each once, in their order; every one where none is named.
 *
 * @throws Fault `UNKNOWN_ID`
 */
export function careMeasuresOf(ids: readonly string[] | null): readonly CareMeasure[] {
  if (ids === null) return careMeasures;
  return [...new Set(ids)].map(
    (id) =>
      byId.get(id) ??
      unknownId('measure', id, 'the id of a measure, as lookedAfterMeasureDefinitions lists them'),
  );
}

/**
 * The whole periods that a question asks about, in order. Unless it says more, every year that a return tells of, or the 12 months to the
 * last day one does.
 *
 * @throws Fault `BAD_USER_INPUT`, when there are too many, or the end lies before the beginning.
 */
export function carePeriodsOf(
  question: PeriodsQuestion,
  returns: readonly Pick<KeptReturn, 'fromDate' | 'untilDate'>[],
): readonly Period[] {
  return periodsAsked(question, returns, (endDate) =>
    question.by === 'financial-year' ? firstDay(endDate, returns) : yearTo(endDate),
  );
}

/** The first day that a return tells of, where that is not after the last day asked about. */
function firstDay(endDate: IsoDate, returns: readonly Pick<KeptReturn, 'fromDate'>[]): IsoDate {
  const first = returns.map(({ fromDate }) => fromDate).toSorted()[0];
  return first === undefined || first > endDate ? yearTo(endDate) : first;
}
