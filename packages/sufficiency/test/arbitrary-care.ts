import fc from 'fast-check';
import { addDays } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import type { CareEpisode } from '../src/index.ts';
import type { MeasureRecords } from '../src/measures/index.ts';
import { emptyRecords } from './measure-records.ts';

const orNull = <T>(...values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(...values, null);
const step = fc.record({
  days: fc.integer({ min: 1, max: 500 }),
  /** Days out of care before it; mostly none. */
  gap: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 90 }) },
  ),
  startReason: orNull('S', 'L', 'P', 'T', 'B', 'U'),
  endReason: orNull('E11', 'E46', 'E41', 'E4A', 'E4B', 'E5', 'E8', 'X1'),
  legalStatus: orNull('C1', 'C2', 'V2', 'J1'),
  need: orNull('N1', 'N5', 'N8'),
  placement: orNull('U1', 'U4', 'K2', 'H5', 'P1', 'A6', 'T1', 'Z1', 'R1'),
  provider: orNull('PR0', 'PR1', 'PR4', 'PR5'),
  placementLocation: orNull('IN', 'OUT'),
  distance: orNull(0, 12.5, 20, 20.5, 90),
});
const child = fc.record({
  birthMonth: orNull('2001-02', '2005-11', '2010-03', '2016-07', '2018-01'),
  sex: fc.constantFrom('male' as const, 'female' as const, 'unknown' as const),
  first: fc.integer({ min: 0, max: 1600 }),
  steps: fc.array(step, { minLength: 1, maxLength: 5 }),
  goesOn: fc.boolean(),
  score: orNull(-1, 0, 13, 14, 17, 40),
  duc: orNull<IsoDate>('2019-08-01', '2022-01-01'),
  accommodation: orNull('B1', 'U2', '0'),
});

function episodesOf(
  key: string,
  { first, steps, goesOn, birthMonth, sex }: MadeChild,
): readonly CareEpisode[] {
  let startDate = addDays('2017-04-01', first);
  return steps.map(({ days, gap, ...facts }, at) => {
    startDate = addDays(startDate, gap);
    const endDate = addDays(startDate, days);
    const isLast = at === steps.length - 1;
    const made = {
      pseudonym: key,
      birthMonth,
      sex,
      startDate,
      endDate: isLast && goesOn ? null : endDate,
      toldUntil: '2022-03-31',
      placementAuthority: null,
      urn: null,
      placementChange: null,
      ...facts,
    };
    startDate = endDate;
    return made;
  });
}
type MadeChild = typeof child extends fc.Arbitrary<infer Made> ? Made : never;

/** Records of the collection years 2017/18 to 2021/22, with every table. */
export const careRecords: fc.Arbitrary<MeasureRecords> = fc.array(child, { maxLength: 8 }).map((made) => {
  const keyed = made.map((each, at) => ({ ...each, key: `child ${at}` }));
  const rows = <Values>(valuesOf: (each: (typeof keyed)[number]) => Values) =>
    keyed.map((each, at) => ({
      year: 2017 + (at % 5),
      row: at + 1,
      pseudonym: at === 6 ? null : each.key,
      birthMonth: each.birthMonth,
      values: valuesOf(each),
    }));
  return {
    ...emptyRecords,
    years: [2017, 2018, 2019, 2020, 2021],
    episodes: keyed.flatMap((each) => episodesOf(each.key, each)),
    children: rows(() => ({ ETHNIC: 'WBRI', MOTHER: null })),
    unaccompanied: rows(({ duc }) => ({ DUC: duc })),
    health: rows(({ score }) => ({ SDQ_SCORE: score, SDQ_REASON: null })),
    careLeavers: rows(({ accommodation }) => ({ IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: accommodation })),
    placedForAdoption: rows(({ duc }) => ({ DATE_PLACED: duc, DATE_PLACED_CEASED: null })),
    previousPermanence: rows(() => ({ PREV_PERM: 'P1', DATE_PERM: null })),
    adoptions: rows(({ duc }) => ({ DATE_INT: '2019-08-01', DATE_MATCH: duc })),
    reviews: rows(({ duc }) => ({ REVIEW: duc, REVIEW_CODE: 'PN1' })),
    missing: rows(({ duc }) => ({ MISSING: 'M', MIS_START: duc, MIS_END: null })),
  };
});
