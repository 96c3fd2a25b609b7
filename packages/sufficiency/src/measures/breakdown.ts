import { groupOf, groupsOf } from './code-groups.ts';
import type { CodeSet } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';
import type { CareAnswer } from './define-measure.ts';
import { lookedAfterOn } from './looked-after-on.ts';
import type { ChildOnDay } from './looked-after-on.ts';
import type { CareMeasureQuestion } from './measure.ts';
import { nobodyLookedAfter, partShares, UNKNOWN } from './part-shares.ts';

/** The ids of the groups of a set, then `unknown`. */
export function partsOf(set: CodeSet): readonly string[] {
  return [...groupsOf(set).map(({ id }) => id), UNKNOWN];
}

/** The children looked after on the last day of a period by what their record says. */
export function breakdownBy(
  { care, period: { endDate } }: CareMeasureQuestion,
  parts: readonly string[],
  partOf: (each: ChildOnDay) => string | null,
): readonly CareAnswer[] {
  const { children, leftOut } = lookedAfterOn(care, endDate);
  return partShares(children, parts, partOf, leftOut, nobodyLookedAfter);
}

/** The children looked after on the last day of a period by the group of a code. */
export function breakdownByCode(
  question: CareMeasureQuestion,
  set: CodeSet,
  codeOf: (each: ChildOnDay) => string | null,
): readonly CareAnswer[] {
  const year = collectionYearOf(question.period.endDate);
  const parts = groupsOf(set).map(({ id }) => id);
  return breakdownBy(question, parts, (each) => groupOf(set, codeOf(each), year));
}
