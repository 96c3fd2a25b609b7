import { addDays } from '@golden-thread/outcomes';
import type { Period } from '@golden-thread/outcomes';
import { leaveOut } from '@golden-thread/outcomes/measures';
import type { LeftOut } from '@golden-thread/outcomes/measures';
import type { CareChild, CareHistory, CareSpell } from './care-history.ts';

/** A child and the spell of care that began or ended. */
export interface ChildOfFlow {
  readonly key: string;
  readonly child: CareChild;
  readonly spell: CareSpell;
}

/** Children who began or ceased to be looked after in a time, and those of whom it is not told. */
export interface CareFlow {
  readonly children: readonly ChildOfFlow[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Children who started to be looked after in a time, each once, on the first occasion.
 *
 * @source DfE, Children looked after in England: only the first occasion on which a child started in the year is counted
 */
export function startedIn({ children }: CareHistory, { startDate, endDate }: Period): CareFlow {
  const began = children.flatMap((child): readonly ChildOfFlow[] => {
    const spell = child.spells.find((each) => startDate <= each.startDate && each.startDate <= endDate);
    return spell === undefined ? [] : [{ key: child.key, child, spell }];
  });
  const untold = began.filter(({ spell }) => !spell.startTold);
  return {
    children: began.filter(({ spell }) => spell.startTold),
    leftOut: leaveOut(untold, 'child', 'children', 'whose first episode does not say that care started'),
  };
}

/**
 * Children who ceased to be looked after in a time, each once, on the last occasion. A child whom a later return no longer tells of has
 * left, but not on a day that is told.
 *
 * @source DfE, Children looked after in England: only the last occasion on which a child ceased in the year is counted
 */
export function ceasedIn({ children }: CareHistory, { startDate, endDate }: Period): CareFlow {
  const ceased: ChildOfFlow[] = [];
  const vanished: CareChild[] = [];
  const before = addDays(startDate, -1);
  for (const child of children) {
    const spell = child.spells.findLast(
      (each) => each.endDate !== null && startDate <= each.endDate && each.endDate <= endDate,
    );
    const last = child.spells.at(-1) as CareSpell;
    if (spell !== undefined) ceased.push({ key: child.key, child, spell });
    else if (last.endDate === null && before <= last.toldUntil && last.toldUntil < endDate)
      vanished.push(child);
  }
  return {
    children: ceased,
    leftOut: leaveOut(vanished, 'child', 'children', 'whose end of care no return tells'),
  };
}
