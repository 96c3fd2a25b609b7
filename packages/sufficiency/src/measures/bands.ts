import bandData from './definitions/bands.json' with { type: 'json' };

/** Whole numbers counted together; both ends belong to it. */
export interface Band {
  readonly id: string;
  readonly from: number;
  readonly until: number;
}

const bands: {
  readonly sdqBands: readonly Band[];
  readonly sdqAges: Omit<Band, 'id'>;
  readonly ageGroups: readonly Band[];
  readonly careLeaverAges: readonly Band[];
} = bandData;

/**
 * The bands of the strengths and difficulties score, ages and age groups that measures use.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025: age groups; Strengths and Difficulties
 * Questionnaire, total difficulties 0–13, 14–16, 17–40; care leavers 17–18 and 19–21
 */
export const { sdqBands, sdqAges, ageGroups, careLeaverAges } = bands;

/**
 * The band a number lies in; null where it lies in none or is not known.
 *
 * @example
 * bandOf(sdqBands, 14); // => 'borderline'
 */
export function bandOf(among: readonly Band[], value: number | null): string | null {
  if (value === null) return null;
  return among.find(({ from, until }) => from <= value && value <= until)?.id ?? null;
}
