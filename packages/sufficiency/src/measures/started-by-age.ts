import { ageOn } from './age-on.ts';
import { ageGroups, bandOf } from './bands.ts';
import { defineMeasure } from './define-measure.ts';
import { startedIn } from './flows.ts';
import { partShares, UNKNOWN } from './part-shares.ts';

/**
 * Children who started to be looked after in a period by age on the day care started.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, children starting: age on starting
 */
export const startedByAge = defineMeasure(
  {
    id: 'started-by-age',
    title: 'Children who started to be looked after, by age',
    unit: 'percent',
    counts: 'children who started in the period at that age',
    denominator: 'children who started in the period',
    parts: [...ageGroups.map(({ id }) => id), UNKNOWN],
    from: ['episodes'],
    over: 'period',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, children starting: age on starting',
    notVerified:
      'The return tells days of birth; here the month is kept, and within the month of a birthday the 15th is taken.',
  },
  ({ care, period }) => {
    const { children, leftOut } = startedIn(care, period);
    return partShares(
      children,
      ageGroups.map(({ id }) => id),
      ({ child, spell }) => bandOf(ageGroups, ageOn(child.birthMonth, spell.startDate)),
      leftOut,
      'Nobody started to be looked after in the period.',
    );
  },
);
