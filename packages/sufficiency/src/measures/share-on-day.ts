import { keysOf, shareOf } from '@golden-thread/outcomes/measures';
import type { CareAnswer } from './define-measure.ts';
import { lookedAfterOn } from './looked-after-on.ts';
import type { ChildOnDay } from './looked-after-on.ts';
import type { CareMeasureQuestion } from './measure.ts';
import { nobodyLookedAfter } from './part-shares.ts';

/** The share of the children looked after on the last day of a period of whom something holds. */
export function shareOnDay(
  { care, period: { endDate } }: CareMeasureQuestion,
  holds: (each: ChildOnDay) => boolean,
): readonly CareAnswer[] {
  const { children, leftOut } = lookedAfterOn(care, endDate);
  return [shareOf(null, children.filter(holds), keysOf(children), leftOut, nobodyLookedAfter)];
}
