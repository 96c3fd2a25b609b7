import { addDays, type Issue } from '@golden-thread/outcomes';
import type { Governance } from '../governance.ts';
import type { Successive } from '../successive.ts';

/**
 * What is wrong with how organisations follow one another: `SUCCESSION_CYCLE` when one comes to succeed itself,
 * `SUCCESSOR_WITHOUT_END` when one names a successor but no last day, `SUCCESSION_GAP` when the successor begins
 * after the day that follows the last one, so that a seat or share would belong to nobody in between.
 */
export function successionIssues(governance: Governance): readonly Issue[] {
  return successionIssuesOf(governance.organisations, 'organisations');
}

/** The same of anything that is succeeded; `list` is how its place is called in the paths. */
export function successionIssuesOf(all: readonly Successive[], list: string): readonly Issue[] {
  return all.flatMap((one, index): readonly Issue[] => {
    const successor = all.find(({ id }) => id === one.successorId);
    if (successor === undefined) return [];
    const path = `${list}[${index}]`;
    if (succeedsItself(all, one)) {
      return [
        {
          code: 'SUCCESSION_CYCLE',
          path: `${path}.successorId`,
          found: `"${one.id}" comes round to itself`,
          expected: 'a successor that does not lead back',
          whatToDo: 'Correct the successor, or set it to null.',
        },
      ];
    }
    if (one.endDate === null) {
      return [
        {
          code: 'SUCCESSOR_WITHOUT_END',
          path: `${path}.endDate`,
          found: `null, although "${successor.id}" succeeds it`,
          expected: 'the last day before the successor took over',
          whatToDo: 'Give the last day, or set the successor to null.',
        },
      ];
    }
    if (successor.startDate === null || successor.startDate <= one.endDate) return [];
    if (successor.startDate === addDays(one.endDate, 1)) return [];
    return [
      {
        code: 'SUCCESSION_GAP',
        path: `${path}.endDate`,
        found: `${one.endDate}, and "${successor.id}" begins on ${successor.startDate}`,
        expected: 'a successor that takes over the next day at the latest',
        whatToDo: 'Correct the last day, or the first day of the successor.',
      },
    ];
  });
}

function succeedsItself(all: readonly Successive[], one: Successive): boolean {
  const passed = new Set<string>();
  let id = one.successorId;
  while (id !== null && id !== one.id && !passed.has(id)) {
    passed.add(id);
    const current: string = id;
    id = all.find((candidate) => candidate.id === current)?.successorId ?? null;
  }
  return id === one.id;
}
