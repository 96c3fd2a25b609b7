/** The tables of the return. */
export type Ssda903Module =
  | 'header'
  | 'episodes'
  | 'reviews'
  | 'uasc'
  | 'oc2'
  | 'oc3'
  | 'ad1'
  | 'placed-for-adoption'
  | 'previous-permanence'
  | 'missing'
  | 'social-workers'
  | 'deprivation-of-liberty';

/** The tables of the return, that of the children first. */
export const ssda903Modules: readonly Ssda903Module[] = [
  'header',
  'episodes',
  'reviews',
  'uasc',
  'oc2',
  'oc3',
  'ad1',
  'placed-for-adoption',
  'previous-permanence',
  'missing',
  'social-workers',
  'deprivation-of-liberty',
];
