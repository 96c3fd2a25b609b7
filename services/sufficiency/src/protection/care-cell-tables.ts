import { careMeasures } from '@golden-thread/sufficiency/measures';
import { countTable, pairTable, splitTable, type CellTable } from '@golden-thread/subgraph/protection';

/** The parts of a measure, as its definition lists them. */
export function partsOfMeasure(id: string): readonly string[] {
  return careMeasures.find((measure) => measure.id === id)?.parts ?? [];
}

/** Groups that a measure of care leavers is told by, each a whole of its own. */
export const groupsOfParts = (id: string): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const part of partsOfMeasure(id)) {
    const group = part.slice(0, part.indexOf(': '));
    groups.set(group, [...(groups.get(group) ?? []), part]);
  }
  return groups;
};

/** Parts that are each counted in one cell; nobody of the whole is outside them. */
function listTable(id: string, over: CellTable['over'], measure: string): CellTable {
  return {
    id,
    over,
    from: [measure],
    count: (exact) =>
      Object.fromEntries(partsOfMeasure(measure).map((part) => [part, exact(measure, part).counted])),
  };
}

const split = (id: string, over: CellTable['over'], measure: string): CellTable =>
  splitTable(id, over, measure, partsOfMeasure(measure));

/**
 * The children looked after on a day by placement, those in foster placements by who cares for them: who is in two tables as one count
 * would have two draws.
 */
const placements: CellTable = {
  id: 'placements',
  over: 'day',
  from: ['placements', 'foster-carers'],
  count: (exact) => {
    const fostered = exact('placements', 'foster').counted;
    const relatives = exact('foster-carers', 'relative-or-friend').counted;
    const others = partsOfMeasure('placements').filter((part) => part !== 'foster');
    return {
      'foster with relatives or friends': relatives,
      'foster with others': Math.max(0, fostered - relatives),
      ...Object.fromEntries(others.map((part) => [part, exact('placements', part).counted])),
    };
  },
};

/** The children of whom a score is asked for: by band, and those of whom none came. */
const scores: CellTable = {
  id: 'scores',
  over: 'collection-year',
  from: ['sdq-received', 'sdq-by-band'],
  count: (exact) => {
    const { counted, of } = exact('sdq-received');
    const bands = partsOfMeasure('sdq-by-band').map((part) => [part, exact('sdq-by-band', part).counted]);
    return { ...Object.fromEntries(bands), 'none received': Math.max(0, of - counted) };
  },
};

/** Children missing in a year, and the others; those away are a share of the same children, for one may be both. */
const missing: CellTable = {
  id: 'missing',
  over: 'collection-year',
  from: ['missing'],
  count: (exact) => {
    const { counted, of } = exact('missing', 'missing');
    return { missing: counted, 'not missing': of - counted };
  },
};
const away: CellTable = {
  id: 'away',
  over: 'collection-year',
  from: ['missing'],
  count: (exact) => ({ away: exact('missing', 'away').counted }),
};

/**
 * Every table of cells that is rounded for those who may not see looked-after children. Children coming and going have one cell a month,
 * and stand by age, need, status or reason in cells of a year.
 */
export const careCellTables: readonly CellTable[] = [
  split('ages', 'day', 'ages'),
  split('sexes', 'day', 'sexes'),
  split('ethnicities', 'day', 'ethnicities'),
  split('needs', 'day', 'needs'),
  split('legal-statuses', 'day', 'legal-statuses'),
  pairTable('unaccompanied', 'day', 'unaccompanied'),
  countTable('started', 'period', 'started'),
  split('started-by-age', 'collection-year', 'started-by-age'),
  split('started-by-need', 'collection-year', 'started-by-need'),
  split('started-by-legal-status', 'collection-year', 'started-by-legal-status'),
  split('previous-permanence', 'collection-year', 'previous-permanence'),
  countTable('ceased', 'period', 'ceased'),
  split('ceased-by-reason', 'collection-year', 'ceased-by-reason'),
  pairTable('decisions-for-adoption', 'day', 'decisions-for-adoption'),
  placements,
  split('providers', 'day', 'providers'),
  listTable('homes-by-provision', 'day', 'in-house-by-kind'),
  split('distances', 'day', 'distance-and-locality'),
  pairTable('three-or-more-placements', 'collection-year', 'three-or-more-placements'),
  pairTable('same-carer-two-years', 'day', 'same-carer-two-years'),
  missing,
  away,
  scores,
  listTable('care-leavers-accommodation', 'collection-year', 'care-leavers-accommodation'),
  listTable('care-leavers-in-touch', 'collection-year', 'care-leavers-in-touch'),
  listTable('care-leavers-activity', 'collection-year', 'care-leavers-activity'),
];
