import type { PlanRecord } from './measure-record.ts';
import { noneInForce } from './active-plans.ts';
import type { ActivePlans } from './active-plans.ts';
import { keysOf, shareOf } from './measure-result.ts';
import type { MeasureAnswer } from './measure-result.ts';

/**
 * Plans in force on a day by part, in the order of the words for the parts. A plan of which no part is known
 * is in the part `unknown`, and in the denominator of every part.
 *
 * @param partsOf - the parts a plan is in, at least one.
 */
export function planShares(
  { active, leftOut }: ActivePlans,
  partsOf: (plan: PlanRecord) => readonly string[],
): readonly MeasureAnswer[] {
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
