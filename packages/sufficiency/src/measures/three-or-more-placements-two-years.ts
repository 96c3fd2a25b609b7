import { addDays, addMonths } from '@golden-thread/outcomes';
import { keysOf, leaveOut, shareOf } from '@golden-thread/outcomes/measures';
import { defineMeasure } from './define-measure.ts';
import { lookedAfterFor } from './looked-after-for.ts';
import { lookedAfterOn } from './looked-after-on.ts';
import { placementsWithin } from './placements-within.ts';

/**
 * The share of the children looked after for two years on a day who had three or more placements in those two years. Who moved often over
 * a longer time does not fall out of it on 1 April.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, placement stability: CLA 2 years on 31
 * March with 3 or more placements during the previous 2 years
 */
export const threeOrMorePlacementsTwoYears = defineMeasure(
  {
    id: 'three-or-more-placements-two-years',
    title: 'Three or more placements in two years',
    unit: 'percent',
    counts: 'of those, children who had three or more placements in the two years that end with the day',
    denominator: 'children who had been looked after without a break for at least two years on the day',
    parts: null,
    from: ['episodes'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, placement stability: CLA 2 years on 31 March with 3 or more placements during the previous 2 years',
    notVerified:
      'That the two years are without a break, and what is not verified of three or more placements in the year.',
  },
  ({ care, period: { endDate } }) => {
    const there = lookedAfterOn(care, endDate);
    const long = there.children.filter(({ spell }) => lookedAfterFor(spell, 24, endDate) === 'yes');
    const untold = there.children.filter(({ spell }) => lookedAfterFor(spell, 24, endDate) === 'untold');
    const from = addMonths(addDays(endDate, 1), -24);
    return [
      shareOf(
        null,
        long.filter(({ child }) => placementsWithin(child, from, endDate) >= 3),
        keysOf(long),
        [...leaveOut(untold, 'child', 'children', 'whose time in care is not told'), ...there.leftOut],
        'Nobody had been looked after for two years.',
      ),
    ];
  },
);
