import type { PlanRecord } from './measure-record.ts';
import { activePlans, noneInForce } from './active-plans.ts';
import { keysOf, shareOf } from './measure-result.ts';
import type { MeasureAnswer } from './measure-result.ts';
import type { MeasureQuestion } from './measure.ts';

/**
 * The plans in force on the last day of a period by part, in the order of the words for the parts. A plan of which no part is known
 * is in the part `unknown`, and in the denominator of every part.
 *
 * @param partsOf - the parts a plan is in, at least one.
 */
export function planShares(
  plans: readonly PlanRecord[],
  { period }: MeasureQuestion,
  partsOf: (plan: PlanRecord) => readonly string[],
): readonly MeasureAnswer[] {
  const { active, leftOut } = activePlans(plans, period.endDate);
  const of = keysOf(active);
  const byPart = new Map<string, PlanRecord[]>([['unknown', []]]);
  for (const plan of active) {
    for (const part of new Set(partsOf(plan))) {
      const others = byPart.get(part);
      if (others === undefined) byPart.set(part, [plan]);
      else others.push(plan);
    }
  }
  return [...byPart]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([part, those]) => shareOf(part, those, of, leftOut, noneInForce));
}
