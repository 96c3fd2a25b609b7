import { keysOf, shareOf } from '@golden-thread/outcomes/measures';
import { partsOf } from './breakdown.ts';
import { groupOf, groupsOf } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import { lookedAfterOn } from './looked-after-on.ts';
import { nobodyLookedAfter, UNKNOWN } from './part-shares.ts';

/**
 * Children looked after on a day under codes that tell of no registered home. Before 28 October 2023 supported accommodation was lawful
 * though nobody registered it; the code says nothing of that.
 *
 * @source Supported Accommodation (England) Regulations 2023, from 28 October 2023; codes as in the DfE’s SSDA903 return
 */
export const outsideRegistration = defineMeasure(
  {
    id: 'outside-registration',
    title: 'Placements that may be outside registration',
    unit: 'percent',
    counts: 'children looked after on the day under a code that does not stand for a registered home',
    denominator: 'children looked after on the day',
    parts: partsOf('registration').filter((part) => part !== UNKNOWN),
    from: ['episodes'],
    over: 'day',
    source:
      'Supported Accommodation (England) Regulations 2023, from 28 October 2023; codes as in the DfE’s SSDA903 return',
    notVerified:
      'What Z11 to Z14 stand for. Codes only hint: whether a home is registered stands in the register of homes.',
  },
  ({ care, period: { endDate } }) => {
    const { children, leftOut } = lookedAfterOn(care, endDate);
    const year = collectionYearOf(endDate);
    return groupsOf('registration').map(({ id }) => {
      const those = children.filter(({ episode }) => groupOf('registration', episode.placement, year) === id);
      return shareOf(id, those, keysOf(children), leftOut, nobodyLookedAfter);
    });
  },
);
