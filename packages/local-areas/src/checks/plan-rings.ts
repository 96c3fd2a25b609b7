import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

/** `PLANS_IN_A_RING`: plans that each come after the next of them, so that none is the first; told once, where it first stands. */
export function planRings({ lists }: AreaParts): readonly AreaIssue[] {
  const plans = lists['improvement-plans.json'].entries;
  const before = new Map(plans.map(({ value }) => [value.id, value.predecessorPlanId]));
  const told = new Set<string>();
  return plans.flatMap(({ index, value: { id } }) => {
    if (told.has(id)) return [];
    const ring = ringFrom(id, before);
    for (const each of ring) told.add(each);
    // A plan that names itself is told of by its own.
    if (ring.length < 2) return [];
    return [
      inFile('improvement-plans.json', {
        code: 'PLANS_IN_A_RING',
        path: `[${index}].predecessorPlanId`,
        found: [...ring, id].map((each) => `"${each}"`).join(' after '),
        expected: 'plans of which one is the first',
        whatToDo: 'Correct which plan came before which; the first names null.',
      }),
    ];
  });
}

/** The plans that lead from one back to it; empty when they do not. */
function ringFrom(id: string, before: ReadonlyMap<string, string | null>): readonly string[] {
  const passed = [id];
  let next = before.get(id) ?? null;
  while (next !== null && !passed.includes(next)) {
    passed.push(next);
    next = before.get(next) ?? null;
  }
  return next === id ? passed : [];
}
