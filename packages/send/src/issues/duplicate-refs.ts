import type { Issue } from '@golden-thread/outcomes';
import type { ImprovementPlan } from '../improvement-plan.ts';

interface PlacedRef {
  readonly path: string;
  readonly ref: string;
}

/**
 * `DUPLICATE_REF`: two priorities, two headings or two actions of one plan with the same reference, so that a
 * record could be about either. A heading and an action may share one, as in plans with a single action.
 */
export function duplicateRefs(plan: ImprovementPlan): readonly Issue[] {
  const priorities: PlacedRef[] = [];
  const headings: PlacedRef[] = [];
  const actions: PlacedRef[] = [];
  plan.priorities.forEach((priority, p) => {
    priorities.push({ path: `priorities[${p}].ref`, ref: priority.ref });
    priority.headings.forEach((heading, h) => {
      const at = `priorities[${p}].headings[${h}]`;
      headings.push({ path: `${at}.ref`, ref: heading.ref });
      heading.actions.forEach(({ ref }, a) => actions.push({ path: `${at}.actions[${a}].ref`, ref }));
    });
  });
  return [priorities, headings, actions].flatMap(repeated);
}

function repeated(placed: readonly PlacedRef[]): readonly Issue[] {
  const first = new Map<string, string>();
  return placed.flatMap(({ path, ref }): readonly Issue[] => {
    const earlier = first.get(ref);
    if (earlier === undefined) {
      first.set(ref, path);
      return [];
    }
    return [
      {
        code: 'DUPLICATE_REF',
        path,
        found: `"${ref}", already at ${earlier}`,
        expected: 'a reference used once in the plan',
        whatToDo: 'Number one of the two as the document does, or remove the one that repeats.',
      },
    ];
  });
}
