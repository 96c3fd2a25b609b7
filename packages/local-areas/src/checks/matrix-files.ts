import { matrixIssues, type MatrixLine } from '@golden-thread/commissioning/cycle';
import { findAction } from '@golden-thread/send';
import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

const file = 'priority-matrices.json';

/**
 * What `matrixIssues` finds, and lines that stand for a strategy, a priority of one or an action of a plan that is not there
 * (`UNKNOWN_REFERENCE`). Priorities and actions wait while a strategy or a plan is broken.
 */
export function matrixFiles(parts: AreaParts): readonly AreaIssue[] {
  return parts.lists[file].entries.flatMap(({ index, value: matrix }) => [
    ...matrixIssues(matrix).map((issue) => inFile(file, { ...issue, path: `[${index}].${issue.path}` })),
    ...(['rows', 'columns'] as const).flatMap((list) =>
      matrix[list].flatMap((line, place) =>
        lineIssues(parts, line, `[${index}].${list}[${place}].standsFor`),
      ),
    ),
  ]);
}

function lineIssues({ lists }: AreaParts, { standsFor }: MatrixLine, at: string): readonly AreaIssue[] {
  if (standsFor === null) return [];
  const unknown = (field: string, id: string, what: string) => [
    inFile(file, {
      code: 'UNKNOWN_REFERENCE',
      path: `${at}.${field}`,
      found: JSON.stringify(id),
      expected: what,
      whatToDo: 'Correct it, or write null where the line stands for nothing elsewhere in the area.',
    }),
  ];
  if (standsFor.kind === 'strategy-priority') {
    const { strategyId, priorityId } = standsFor;
    const strategies = lists['strategies.json'];
    if (!strategies.ids.has(strategyId))
      return unknown('strategyId', strategyId, 'the id of a strategy of this area');
    const strategy = strategies.entries.find(({ value }) => value.id === strategyId)?.value;
    if (strategy === undefined || strategy.priorities.some(({ id }) => id === priorityId)) return [];
    return unknown('priorityId', priorityId, `the id of a priority of "${strategyId}"`);
  }
  const { planId, actionRef } = standsFor;
  const plans = lists['improvement-plans.json'];
  if (!plans.ids.has(planId)) return unknown('planId', planId, 'the id of a plan of this area');
  const plan = plans.entries.find(({ value }) => value.id === planId)?.value;
  if (plan === undefined || findAction(plan, actionRef) !== null) return [];
  return unknown('actionRef', actionRef, `the reference of an action of "${planId}"`);
}
