/**
 * Ages that are counted together. `fromAge` is the first age in whole years, `untilAge` the first that is no longer in it: a child
 * moves on at the birthday, not some share of the band each day.
 */
export interface AgeBand {
  readonly id: string;
  readonly label: string;
  readonly fromAge: number;
  readonly untilAge: number;
}

/**
 * The bands of the looked-after return, in order of age. The last ends at 18, when everyone leaves; a band that runs on keeps children
 * in care for years.
 *
 * @source Department for Education, children looked after in England: age groups of the yearly tables
 */
export const AGE_BANDS: readonly AgeBand[] = [
  { id: 'under-1', label: 'Under 1', fromAge: 0, untilAge: 1 },
  { id: '1-to-4', label: '1 to 4', fromAge: 1, untilAge: 5 },
  { id: '5-to-9', label: '5 to 9', fromAge: 5, untilAge: 10 },
  { id: '10-to-15', label: '10 to 15', fromAge: 10, untilAge: 16 },
  { id: '16-to-17', label: '16 to 17', fromAge: 16, untilAge: 18 },
];
