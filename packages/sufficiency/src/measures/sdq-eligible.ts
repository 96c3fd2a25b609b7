import { leaveOut } from '@golden-thread/outcomes/measures';
import type { LeftOut } from '@golden-thread/outcomes/measures';
import { sdqAges } from './bands.ts';
import { collectionYearOf } from './collection-year.ts';
import { lookedAfterFor } from './looked-after-for.ts';
import { lookedAfterOn } from './looked-after-on.ts';
import type { ChildOnDay } from './looked-after-on.ts';
import type { CareMeasureQuestion } from './measure.ts';
import { rowsOfYear } from './newest-rows.ts';

/** A child with a score. */
interface ScoredChild extends ChildOnDay {
  readonly score: number;
}

/** The children the strengths and difficulties questionnaire is asked for, and those with a score. */
export interface SdqEligible {
  readonly eligible: readonly ChildOnDay[];
  readonly scored: readonly ScoredChild[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Who is eligible: looked after on 31 March, without a break for twelve months, aged 5 to 16 on that day. A score outside 0 to 40 is none.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025: ages 5 to 16 years with SDQ score
 */
export function sdqEligible({ care, period: { endDate } }: CareMeasureQuestion): SdqEligible {
  const there = lookedAfterOn(care, endDate);
  const rows = rowsOfYear(care.records.health, collectionYearOf(endDate));
  const ofAge = there.children.filter(
    ({ age }) => age !== null && sdqAges.from <= age && age <= sdqAges.until,
  );
  const eligible = ofAge.filter(({ spell }) => lookedAfterFor(spell, 12, endDate) === 'yes');
  const untold = ofAge.filter(({ spell }) => lookedAfterFor(spell, 12, endDate) === 'untold');
  const scored = eligible.flatMap((child): readonly ScoredChild[] => {
    const score = rows.get(child.key)?.values.SDQ_SCORE ?? null;
    return score === null || score < 0 || score > 40 ? [] : [{ ...child, score }];
  });
  return {
    eligible,
    scored,
    leftOut: [
      ...leaveOut(
        untold,
        'child',
        'children',
        'of whom it is not told whether they were looked after for a year',
      ),
      ...there.leftOut,
    ],
  };
}
