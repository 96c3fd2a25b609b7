import { addDays, type Issue } from '@golden-thread/outcomes';
import type { Governance } from '../governance.ts';
import type { Organisation } from '../body.ts';

/**
 * What is wrong with how organisations follow one another: `SUCCESSION_CYCLE` when one comes to succeed itself,
 * `SUCCESSOR_WITHOUT_END` when one names a successor but no last day, `SUCCESSION_GAP` when the successor begins
 * after the day that follows the last one, so that a seat or share would belong to nobody in between.
 */
export function successionIssues(governance: Governance): readonly Issue[] {
  return governance.organisations.flatMap((organisation, index): readonly Issue[] => {
    const successor = governance.organisations.find(({ id }) => id === organisation.successorId);
    if (successor === undefined) return [];
    const path = `organisations[${index}]`;
    if (succeedsItself(governance, organisation)) {
      return [
        {
          code: 'SUCCESSION_CYCLE',
          path: `${path}.successorId`,
          found: `"${organisation.id}" comes round to itself`,
          expected: 'a successor that does not lead back',
          whatToDo: 'Correct the successor, or set it to null.',
        },
      ];
    }
    if (organisation.endDate === null) {
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
    if (successor.startDate === null || successor.startDate <= organisation.endDate) return [];
    if (successor.startDate === addDays(organisation.endDate, 1)) return [];
    return [
      {
        code: 'SUCCESSION_GAP',
        path: `${path}.endDate`,
        found: `${organisation.endDate}, and "${successor.id}" begins on ${successor.startDate}`,
        expected: 'a successor that takes over the next day at the latest',
        whatToDo: 'Correct the last day, or the first day of the successor.',
      },
    ];
  });
}

function succeedsItself(governance: Governance, organisation: Organisation): boolean {
  const passed = new Set<string>();
  let id = organisation.successorId;
  while (id !== null && id !== organisation.id && !passed.has(id)) {
    passed.add(id);
    const current: string = id;
    id = governance.organisations.find((candidate) => candidate.id === current)?.successorId ?? null;
  }
  return id === organisation.id;
}
