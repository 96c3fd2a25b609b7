import type { Issue } from '@golden-thread/outcomes';
import type { ActionLink } from '../action-link.ts';
import type { ImprovementPlan } from '../improvement-plan.ts';

interface PlacedLink {
  readonly path: string;
  /** The action it stands under, and the one it leads to, each as plan and number. */
  readonly from: string;
  readonly to: string;
  readonly link: ActionLink;
}

/**
 * What is wrong with how the actions of an area hang together, across its plans: `UNKNOWN_PLAN` and `UNKNOWN_ACTION` where a link
 * leads nowhere, `ACTION_LINKS_TO_ITSELF`, `DUPLICATE_LINK`, and `DEPENDENCY_CYCLE` where actions wait for one another in a circle, so
 * that none could be first; told once, where it first stands. Paths start in the list of plans.
 */
export function actionLinkIssues(plans: readonly ImprovementPlan[]): readonly Issue[] {
  const links = placedLinks(plans);
  const known = new Set(
    plans.flatMap(({ id, priorities }) =>
      priorities.flatMap(({ headings }) =>
        headings.flatMap(({ actions }) => actions.map(({ ref }) => nameOf(id, ref))),
      ),
    ),
  );
  const planIds = new Set(plans.map(({ id }) => id));
  const seen = new Set<string>();
  const own = links.flatMap(({ from, link, path, to }): readonly Issue[] => {
    if (link.planId !== null && !planIds.has(link.planId)) {
      return [
        {
          code: 'UNKNOWN_PLAN',
          path: `${path}.planId`,
          found: `"${link.planId}"`,
          expected: 'the id of a plan in this area, or null for the plan itself',
          whatToDo: 'Correct the id, or add the plan.',
        },
      ];
    }
    if (!known.has(to)) {
      return [
        {
          code: 'UNKNOWN_ACTION',
          path: `${path}.ref`,
          found: `"${link.ref}"`,
          expected: `the reference of an action of ${link.planId === null ? 'this plan' : `"${link.planId}"`}`,
          whatToDo: 'Correct the reference.',
        },
      ];
    }
    if (from === to) {
      return [
        {
          code: 'ACTION_LINKS_TO_ITSELF',
          path: `${path}.ref`,
          found: `"${link.ref}", the action itself`,
          expected: 'another action',
          whatToDo: 'Name the other action, or remove the link.',
        },
      ];
    }
    const key = JSON.stringify([from, to]);
    if (seen.has(key)) {
      return [
        {
          code: 'DUPLICATE_LINK',
          path: `${path}.ref`,
          found: `"${link.ref}", linked twice`,
          expected: 'each other action at most once',
          whatToDo: 'Keep the one that says more: an action it depends on is linked to it too.',
        },
      ];
    }
    seen.add(key);
    return [];
  });
  return [...own, ...cycles(links)];
}

function placedLinks(plans: readonly ImprovementPlan[]): readonly PlacedLink[] {
  return plans.flatMap((plan, index) =>
    plan.priorities.flatMap(({ headings }, p) =>
      headings.flatMap(({ actions }, h) =>
        actions.flatMap(({ links, ref }, a) =>
          (links ?? []).map((link, l) => ({
            path: `[${index}].priorities[${p}].headings[${h}].actions[${a}].links[${l}]`,
            from: nameOf(plan.id, ref),
            to: nameOf(link.planId ?? plan.id, link.ref),
            link,
          })),
        ),
      ),
    ),
  );
}

function nameOf(planId: string, ref: string): string {
  return `${planId} ${ref}`;
}

function cycles(links: readonly PlacedLink[]): readonly Issue[] {
  const depends = links.filter(({ from, link, to }) => link.kind === 'depends-on' && from !== to);
  const next = new Map<string, PlacedLink[]>();
  for (const link of depends) {
    const steps = next.get(link.from);
    if (steps === undefined) next.set(link.from, [link]);
    else steps.push(link);
  }
  const done = new Set<string>();
  const issues: Issue[] = [];
  const walk = (from: string, way: readonly PlacedLink[]): void => {
    for (const step of next.get(from) ?? []) {
      const start = way.findIndex((earlier) => earlier.from === step.to);
      if (start !== -1) issues.push(cycle([...way.slice(start), step]));
      else if (!done.has(step.to)) walk(step.to, [...way, step]);
    }
    done.add(from);
  };
  for (const from of next.keys()) walk(from, []);
  return issues;
}

function cycle(ring: readonly PlacedLink[]): Issue {
  return {
    code: 'DEPENDENCY_CYCLE',
    path: `${ring[0]!.path}.ref`,
    found: [...ring.map(({ from }) => from), ring[0]!.from]
      .map((name) => name.slice(name.indexOf(' ') + 1))
      .join(' waits for '),
    expected: 'actions of which one waits for none of the others',
    whatToDo: 'Take away the link that is wrong, or make it one that only says the two belong together.',
  };
}
