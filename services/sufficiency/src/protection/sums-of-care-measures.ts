import { cellsOf, countSum, pairSums, shareSums, type SumOfCells } from '@golden-thread/subgraph/protection';
import { groupsOfParts, partsOfMeasure } from './care-cell-tables.ts';

const split = (table: string, measure = table): readonly SumOfCells[] =>
  shareSums(table, partsOfMeasure(measure));

/** A share of some cells of a table, among all of it. */
const some = (
  part: string | null,
  table: string,
  counted: readonly string[],
  all: readonly string[],
): SumOfCells => ({
  part,
  counted: cellsOf(table, counted),
  of: cellsOf(table, all),
});

const fostered = ['foster with relatives or friends', 'foster with others'];
const placed = [...fostered, ...partsOfMeasure('placements').filter((part) => part !== 'foster')];
const placement = (part: string | null, counted: readonly string[], of = placed) =>
  some(part, 'placements', counted, of);

const ages = [...partsOfMeasure('ages'), 'rest'];
const providers = [...partsOfMeasure('providers'), 'rest'];
const provider = (part: string, counted: readonly string[]) => some(part, 'providers', counted, providers);
const distances = [...partsOfMeasure('distance-and-locality'), 'rest'];
const far = (counted: readonly string[]) => [some(null, 'distances', counted, distances)];
const reasons = [...partsOfMeasure('ceased-by-reason'), 'rest'];
const ended = (part: string, counted: readonly string[]) => some(part, 'ceased-by-reason', counted, reasons);
const bands = partsOfMeasure('sdq-by-band');

/** Parts of a group that is a whole of its own, in a table with a cell for each. */
const grouped = (table: string, measure: string): readonly SumOfCells[] =>
  [...groupsOfParts(measure).values()].flatMap((parts) =>
    parts.map((part) => some(part, table, [part], parts)),
  );

/**
 * Every measure as sums of cells. A measure that is not here is told to nobody who may not see children: means of days and of scores are
 * no counts, reviews count a child more than once, and placements under codes that hint at an unregistered home are of children who have
 * a cell elsewhere already.
 */
export const sumsOfCareMeasures: ReadonlyMap<string, readonly SumOfCells[]> = new Map([
  ['looked-after', countSum('ages', ages)],
  ['looked-after-rate', countSum('ages', ages)],
  ['ages', split('ages')],
  ['sexes', split('sexes')],
  ['ethnicities', split('ethnicities')],
  ['needs', split('needs')],
  ['legal-statuses', split('legal-statuses')],
  ['unaccompanied', pairSums('unaccompanied')],
  ['started', countSum('started', ['all'])],
  ['starting-rate', countSum('started', ['all'])],
  ['started-by-age', split('started-by-age')],
  ['started-by-need', split('started-by-need')],
  ['started-by-legal-status', split('started-by-legal-status')],
  ['previous-permanence', split('previous-permanence')],
  ['ceased', countSum('ceased', ['all'])],
  ['ceasing-rate', countSum('ceased', ['all'])],
  ['ceased-by-reason', split('ceased-by-reason')],
  [
    'permanence',
    [
      ended('adoption', ['adopted']),
      ended('special-guardianship', ['special-guardianship']),
      ended('child-arrangements', ['child-arrangements']),
      ended('returned-home', ['returned-home-planned', 'returned-home-unplanned']),
    ],
  ],
  ['decisions-for-adoption', pairSums('decisions-for-adoption')],
  [
    'placements',
    partsOfMeasure('placements').map((part) => placement(part, part === 'foster' ? fostered : [part])),
  ],
  ['providers', split('providers')],
  [
    'provision',
    [
      provider('in-house', ['own']),
      provider('independent', ['private', 'voluntary']),
      provider('other', ['other-authority', 'other-public', 'parents']),
      provider('unknown', ['unknown']),
    ],
  ],
  ['in-house-by-kind', grouped('homes-by-provision', 'in-house-by-kind')],
  [
    'foster-carers',
    [
      placement('relative-or-friend', fostered.slice(0, 1), fostered),
      placement('other-carer', fostered.slice(1), fostered),
    ],
  ],
  ['family-based', [placement(null, [...fostered, 'adoption', 'parents'])]],
  ['over-20-miles', far(['inside, over 20 miles', 'outside, over 20 miles'])],
  ['over-20-miles-outside', far(['outside, over 20 miles'])],
  ['distance-and-locality', split('distances', 'distance-and-locality')],
  ['three-or-more-placements', pairSums('three-or-more-placements')],
  ['same-carer-two-years', pairSums('same-carer-two-years')],
  [
    'missing',
    [
      some('missing', 'missing', ['missing'], ['missing', 'not missing']),
      { ...some('away', 'missing', [], ['missing', 'not missing']), counted: cellsOf('away', ['away']) },
    ],
  ],
  ['sdq-received', [some(null, 'scores', bands, [...bands, 'none received'])]],
  ['sdq-by-band', bands.map((part) => some(part, 'scores', [part], bands))],
  ['care-leavers-accommodation', grouped('care-leavers-accommodation', 'care-leavers-accommodation')],
  ['care-leavers-in-touch', grouped('care-leavers-in-touch', 'care-leavers-in-touch')],
  ['care-leavers-activity', grouped('care-leavers-activity', 'care-leavers-activity')],
]);
