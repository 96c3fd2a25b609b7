/** The parts of the return. `plan-details` belong to named plans, as placements and needs belong to active plans. */
export type Sen2Module =
  | 'persons'
  | 'requests'
  | 'assessments'
  | 'named-plans'
  | 'plan-details'
  | 'active-plans'
  | 'placements'
  | 'needs';

/** The collection years whose definitions are known. A return of 2025 tells of the calendar year 2024. */
export type Sen2Year = 2024 | 2025;

/** Every collection year that is known, oldest first. */
export const sen2Years: readonly [2024, 2025] = [2024, 2025];

/** The newest of them: a later year has every field and code an earlier one has. */
export const newestYear: Sen2Year = 2025;

/** The parts of the return, a parent always before its children. */
export const sen2Modules: readonly Sen2Module[] = [
  'persons',
  'requests',
  'assessments',
  'named-plans',
  'plan-details',
  'active-plans',
  'placements',
  'needs',
];
