import { keysOf, shareOf } from '@golden-thread/outcomes/measures';
import { groupsOf } from './code-groups.ts';
import { defineMeasure } from './define-measure.ts';
import { ceasedIn } from './flows.ts';
import { permanenceOf } from './permanence-of.ts';

/**
 * Children who ceased to be looked after in a period for a permanent home, by route. They are shares of everybody who ceased.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, children ceasing: reason episode ceased
 */
export const permanence = defineMeasure(
  {
    id: 'permanence',
    title: 'Children who ceased to be looked after for a permanent home',
    unit: 'percent',
    counts:
      'children who ceased in the period by adoption, special guardianship, a child arrangements order or going home',
    denominator: 'children who ceased in the period',
    parts: groupsOf('permanence').map(({ id }) => id),
    from: ['episodes'],
    over: 'period',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, children ceasing: reason episode ceased',
    notVerified:
      'Going home is counted beside the three orders; the Department’s measures of permanence leave it out.',
  },
  ({ care, period }) => {
    const { children, leftOut } = ceasedIn(care, period);
    return groupsOf('permanence').map(({ id }) =>
      shareOf(
        id,
        children.filter((each) => permanenceOf(each) === id),
        keysOf(children),
        leftOut,
        'Nobody ceased to be looked after in the period.',
      ),
    );
  },
);
