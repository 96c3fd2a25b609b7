import type { MeasureRecords } from '../src/measures/index.ts';

/** Records of no return: no table is held. */
export const emptyRecords: MeasureRecords = {
  years: [],
  episodes: [],
  children: null,
  unaccompanied: null,
  health: null,
  careLeavers: null,
  adoptions: null,
  placedForAdoption: null,
  previousPermanence: null,
  missing: null,
  reviews: null,
};
