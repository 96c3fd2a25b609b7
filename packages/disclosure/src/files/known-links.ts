/** A category of a classification. */
export type Category = readonly [classification: string, category: string];

/** A sum across classifications of one table, or across tables, that holds for every place and time. */
export interface KnownLink {
  readonly total: Category;
  readonly parts: readonly Category[];
}

const DISTANCE = 'Distance between home and placement';
const BOTH = 'Distance between home and placement and locality of placement';
const LOCALITY = 'Locality of placement';
const SCORE = 'Ages 5 to 16 years with SDQ score';
const crossed = {
  insideNear: [BOTH, '1. Placed inside the LA boundary, 20 miles or less from home'],
  outsideNear: [BOTH, '2. Placed outside the LA boundary, 20 miles or less from home'],
  insideFar: [BOTH, '3. Placed inside the LA boundary, more than 20 miles from home'],
  outsideFar: [BOTH, '4. Placed outside the LA boundary, more than 20 miles from home'],
  insideUnknown: [BOTH, '5. Placed inside the LA boundary, distance not known or not recorded'],
  outsideUnknown: [BOTH, '6. Placed outside the LA boundary, distance not known or not recorded'],
} as const satisfies Record<string, Category>;

/**
 * Filters of the looked-after tables that overlap: the distance and the locality tables are margins of the table that
 * crosses them, a child placed with its parents stands under the placement and under the provider, and a difficulties
 * score that was received is normal, borderline or a cause for concern.
 *
 * @source DfE, Children looked after in England including adoption, 2025: data guidance, placements
 */
export const KNOWN_LINKS: readonly KnownLink[] = [
  {
    total: [DISTANCE, 'Placed 20 miles or less from home'],
    parts: [crossed.insideNear, crossed.outsideNear],
  },
  {
    total: [DISTANCE, 'Placed more than 20 miles from home'],
    parts: [crossed.insideFar, crossed.outsideFar],
  },
  {
    total: [DISTANCE, 'Distance not known or not recorded'],
    parts: [crossed.insideUnknown, crossed.outsideUnknown],
  },
  {
    total: [LOCALITY, 'Placed inside the local authority boundary'],
    parts: [crossed.insideNear, crossed.insideFar, crossed.insideUnknown],
  },
  {
    total: [LOCALITY, 'Placed outside the local authority boundary'],
    parts: [crossed.outsideNear, crossed.outsideFar, crossed.outsideUnknown],
  },
  {
    total: ['LA of placement', '1. Own LA children placed internally within the local authority boundary'],
    parts: [[LOCALITY, 'Placed inside the local authority boundary']],
  },
  {
    total: ['Placement', 'Placed with parents or other person with parental responsibility'],
    parts: [['Place providers', 'Parents or other person with parental responsibility']],
  },
  {
    total: [SCORE, 'SDQ score was received'],
    parts: [
      [SCORE, 'SDQ score is normal'],
      [SCORE, 'SDQ score is borderline'],
      [SCORE, 'SDQ score is a cause for concern'],
    ],
  },
];

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['N4. Family acute stress', 'N4. Family in acute stress'],
  ['Unaccompanied asylum-seeking children', 'UASC'],
  ['Children excluding unaccompanied asylum-seeking children', 'Non-UASC'],
]);

/** The spelling a category goes by in every table of the release. */
export function categoryName(category: string): string {
  return SPELLINGS.get(category) ?? category;
}
