import { knownBy } from '../event-date.ts';
import type { AnnualReviewCase } from '../clock-case.ts';
import type { ClockRule } from '../clock-rule.ts';
import { limitFrom } from '../limit-from.ts';
import { twelveMonthsStartingWith } from '../twelve-months-starting-with.ts';

/**
 * Review a plan in the 12 months that start with the day it was made, and then with the day of each review. A review is
 * complete when the family is told its decision.
 *
 * @source Children and Families Act 2014, section 44(1)
 */
export const annualReview: ClockRule<AnnualReviewCase> = {
  id: 'annual-review',
  title: 'Annual review',
  limit: '12 months',
  source: 'Children and Families Act 2014, section 44(1)',
  exceptions: [],
  exceptionsSource: null,
  means: 'at-most',
  from: null,
  until: 'reviewCompletedDate',
  order: [
    ['planMadeDate', 'lastReviewedDate'],
    ['planMadeDate', 'reviewCompletedDate'],
    ['lastReviewedDate', 'reviewCompletedDate'],
  ],
  face(given, asAt) {
    const reviewed = knownBy(given.lastReviewedDate, asAt);
    const begins =
      reviewed === 'not-yet'
        ? { name: 'Making of the plan', date: knownBy(given.planMadeDate, asAt) }
        : { name: 'Last review of the plan', date: reviewed };
    return {
      begins,
      limit: limitFrom(
        begins.date,
        'the end of the 12 months that start with that day',
        twelveMonthsStartingWith,
      ),
      ends: {
        name: 'Telling the family the decision of the review',
        date: knownBy(given.reviewCompletedDate, asAt),
      },
      remarks: [],
    };
  },
};
