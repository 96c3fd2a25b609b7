import { daysBetween } from '@golden-thread/outcomes';
import { leaveOut } from '@golden-thread/outcomes/measures';
import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import { meanOf } from './mean-of.ts';
import type { AdoptionRow } from './measure-records.ts';
import { rowsOfYear } from './newest-rows.ts';

/**
 * How long children adopted in a year had waited for their adopters: from the decision that they should be placed to the match, in days.
 *
 * @source DfE, SSDA903 guide: adoption (DATE_INT, DATE_MATCH)
 */
export const daysToMatch = defineMeasure(
  {
    id: 'days-to-match',
    title: 'Days from the decision to place for adoption to the match',
    unit: 'days',
    counts: 'the mean of the days, over the children adopted in the year of whom both days are told',
    denominator: null,
    parts: null,
    from: ['adoptions'],
    over: 'collection-year',
    source: 'DfE, SSDA903 guide: adoption (DATE_INT, DATE_MATCH)',
    notVerified:
      'The Department’s measure of the wait for a match begins with the authority of the court, which the return does not tell.',
  },
  ({ care, period: { endDate } }) => {
    const rows = rowsOfYear(care.records.adoptions, collectionYearOf(endDate));
    const adopted = [...rows].map(([key, { values }]) => ({ key, days: daysOf(values) }));
    const timed = adopted.filter(({ days }) => days !== null);
    return [
      meanOf(
        null,
        timed,
        ({ days }) => Number(days),
        leaveOut(
          adopted.filter(({ days }) => days === null),
          'child',
          'children',
          'without both days',
        ),
        'No child was adopted in the year of whom both days are told.',
      ),
    ];
  },
);

function daysOf({ DATE_INT, DATE_MATCH }: AdoptionRow['values']): number | null {
  return DATE_INT === null || DATE_MATCH === null || DATE_MATCH < DATE_INT
    ? null
    : daysBetween(DATE_INT, DATE_MATCH);
}
