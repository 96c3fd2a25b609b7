import { daysBetween } from '@golden-thread/outcomes';
import { leaveOut } from '@golden-thread/outcomes/measures';
import { groupsOf } from './code-groups.ts';
import { defineMeasure } from './define-measure.ts';
import { ceasedIn } from './flows.ts';
import { meanOf } from './mean-of.ts';
import { permanenceOf } from './permanence-of.ts';

/**
 * How long children who ceased to be looked after in a period for a permanent home had been looked after, in days, by route.
 *
 * @source Computed from episodes; the Department publishes adoption timeliness from entering care to placement, which is another figure
 */
export const daysToPermanence = defineMeasure(
  {
    id: 'days-to-permanence',
    title: 'Days in care before a permanent home',
    unit: 'days',
    counts:
      'the mean of the days in care, over the children who ceased in the period by the route and whose start is told',
    denominator: null,
    parts: groupsOf('permanence').map(({ id }) => id),
    from: ['episodes'],
    over: 'period',
    source:
      'Computed from episodes; the Department publishes adoption timeliness from entering care to placement, which is another figure',
    notVerified: null,
  },
  ({ care, period }) => {
    const { children, leftOut } = ceasedIn(care, period);
    return groupsOf('permanence').map(({ id }) => {
      const those = children.filter((each) => permanenceOf(each) === id);
      const untold = those.filter(({ spell }) => !spell.startTold);
      return meanOf(
        id,
        those.filter(({ spell }) => spell.startTold),
        ({ spell }) => daysBetween(spell.startDate, String(spell.endDate)),
        [...leaveOut(untold, 'child', 'children', 'of whom it is not told when care began'), ...leftOut],
        'Nobody whose start of care is told ceased to be looked after in this way in the period.',
      );
    });
  },
);
