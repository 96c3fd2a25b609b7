import { sameValue } from '../diff/same-value.ts';
import type { Issue } from '../issue.ts';
import { indicatorDefinitionFields, outcomeDefinitionFields, statementKey } from './definition.ts';
import type { FrameworkOverlay, SharedFramework } from './framework-overlay.ts';
import { overlayIssue } from './overlay-issue.ts';

/** Where an overlay says otherwise than the framework it shares. Saying the same again is no fault. */
export function definitionIssues(shared: SharedFramework, overlay: FrameworkOverlay): readonly Issue[] {
  const { outcomes, statements } = shared.framework;
  const shownStatement = new Map(statements.map((statement) => [statementKey(statement), statement]));
  return [
    ...changed('outcomes', overlay.outcomes ?? [], outcomes, outcomeDefinitionFields),
    ...changed('indicators', overlay.indicators, shared.indicators, indicatorDefinitionFields),
    ...overlay.statements.flatMap((statement, index) => {
      const stood = shownStatement.get(statementKey(statement));
      if (stood === undefined || stood.indicatorId === statement.indicatorId) return [];
      return [
        overlayIssue({
          code: 'SHARED_DEFINITION_CHANGED',
          path: `statements[${index}].indicatorId`,
          found: statement.indicatorId,
          expected: stood.indicatorId,
          whatToDo: `Give the statement a number of its own: number ${statement.number} of this outcome is shared.`,
        }),
      ];
    }),
  ];
}

function changed<Item extends { readonly id: string }>(
  list: string,
  own: readonly Item[],
  shared: readonly Item[],
  fields: readonly (keyof Item & string)[],
): readonly Issue[] {
  const byId = new Map(shared.map((item) => [item.id, item]));
  return own.flatMap((item, index) => {
    const stood = byId.get(item.id);
    if (stood === undefined) return [];
    return fields
      .filter((field) => !sameValue(item[field], stood[field]))
      .map((field) =>
        overlayIssue({
          code: 'SHARED_DEFINITION_CHANGED',
          path: `${list}[${index}].${field}`,
          found: item[field],
          expected: stood[field],
          whatToDo: `Leave the shared definition as it stands, or give yours an id of its own: "${item.id}" is shared.`,
        }),
      );
  });
}
