import { leaveOut } from '@golden-thread/outcomes/measures';
import { bandOf, careLeaverAges } from './bands.ts';
import { partsOf } from './breakdown.ts';
import { groupOf, groupsOf } from './code-groups.ts';
import type { CodeSet } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';
import type { CareAnswer } from './define-measure.ts';
import type { CareMeasureQuestion } from './measure.ts';
import type { CareLeaverRow } from './measure-records.ts';
import { rowsOfYear } from './newest-rows.ts';
import { partShares } from './part-shares.ts';

/** The parts of a breakdown of care leavers: each age group with each group of the set. */
export function careLeaverParts(set: CodeSet): readonly string[] {
  return careLeaverAges.flatMap((age) => partsOf(set).map((part) => `${age.id}: ${part}`));
}

/**
 * Care leavers of a collection year by age group and by the group of a code. Those who died or went home are left out, and told.
 *
 * @source DfE, SSDA903 guide: care leavers, around each birthday from the seventeenth
 */
export function careLeaversBy(
  { care, period: { endDate } }: CareMeasureQuestion,
  set: CodeSet,
  codeOf: (row: CareLeaverRow) => string | null,
): readonly CareAnswer[] {
  const year = collectionYearOf(endDate);
  const leavers = [...rowsOfYear(care.records.careLeavers, year)].map(([key, row]) => ({
    key,
    row,
    age: bandOf(careLeaverAges, birthdayIn(year, row.birthMonth)),
    gone: groupOf('no-longer-a-leaver', row.values.IN_TOUCH, year) !== null,
  }));
  const leftOut = [
    ...leaveOut(
      leavers.filter(({ gone }) => gone),
      'care leaver',
      'care leavers',
      'who died or went home',
    ),
    ...leaveOut(
      leavers.filter(({ gone, age }) => !gone && age === null),
      'care leaver',
      'care leavers',
      'who cannot be put in an age group',
    ),
  ];
  const parts = groupsOf(set).map(({ id }) => id);
  return careLeaverAges.flatMap(({ id }) =>
    partShares(
      leavers.filter(({ gone, age }) => !gone && age === id),
      parts,
      ({ row }) => groupOf(set, codeOf(row), year),
      leftOut,
      'No care leaver of the age is in the return.',
    ).map((answer) => ({ ...answer, part: `${id}: ${String(answer.part)}` })),
  );
}

/** Which birthday someone has in a collection year; null where the month of birth is not known. */
function birthdayIn(year: number, birthMonth: string | null): number | null {
  if (birthMonth === null) return null;
  const inNext = birthMonth.slice(5, 7) < '04' ? 1 : 0;
  return year + inNext - Number(birthMonth.slice(0, 4));
}
