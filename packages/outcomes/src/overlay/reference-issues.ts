import type { IndicatorStatement } from '../framework.ts';
import type { Issue } from '../issue.ts';
import { statementKey } from './definition.ts';
import type { FrameworkOverlay, SharedFramework } from './framework-overlay.ts';
import { overlayIssue } from './overlay-issue.ts';

/** Statements and benchmarks of an overlay that name what neither it nor the shared framework has, and ids it uses twice. */
export function referenceIssues(shared: SharedFramework, overlay: FrameworkOverlay): readonly Issue[] {
  const outcomes = overlay.outcomes ?? [];
  const outcomeIds = new Set([...shared.framework.outcomes, ...outcomes].map(({ id }) => id));
  const indicatorIds = new Set([...shared.indicators, ...overlay.indicators].map(({ id }) => id));
  const unknownIndicator = (list: string) => (item: { readonly indicatorId: string }, index: number) =>
    indicatorIds.has(item.indicatorId)
      ? []
      : [unknown('UNKNOWN_INDICATOR', `${list}[${index}].indicatorId`, item.indicatorId, 'indicator')];
  return [
    ...twice('outcomes', outcomes),
    ...twice('indicators', overlay.indicators),
    ...statementsTwice(overlay.statements),
    ...overlay.benchmarks.flatMap(unknownIndicator('benchmarks')),
    ...overlay.statements.flatMap((statement, index) => [
      ...(outcomeIds.has(statement.outcomeId)
        ? []
        : [unknown('UNKNOWN_OUTCOME', `statements[${index}].outcomeId`, statement.outcomeId, 'outcome')]),
      ...unknownIndicator('statements')(statement, index),
    ]),
  ];
}

function statementsTwice(statements: readonly IndicatorStatement[]): readonly Issue[] {
  const keys = statements.map(statementKey);
  return statements.flatMap(({ number }, index) =>
    keys.indexOf(keys[index] as string) === index
      ? []
      : [
          overlayIssue({
            code: 'DUPLICATE_STATEMENT',
            path: `statements[${index}].number`,
            found: number,
            asks: 'a number no other statement of the outcome has',
            whatToDo: 'Give the statement a number of its own, or remove it if it is the same.',
          }),
        ],
  );
}

function unknown(code: string, path: string, found: string, what: string): Issue {
  return overlayIssue({
    code,
    path,
    found,
    asks: `the id of a shared ${what} or of one in \`${what}s\``,
    whatToDo: `Correct the id, or add the ${what} under \`${what}s\`.`,
  });
}

function twice(list: string, items: readonly { readonly id: string }[]): readonly Issue[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((item) => item.id === id) === index
      ? []
      : [
          overlayIssue({
            code: 'DUPLICATE_ID',
            path: `${list}[${index}].id`,
            found: id,
            asks: 'an id no other item of the list has',
            whatToDo: 'Give the item an id of its own, or remove it if it is the same thing.',
          }),
        ],
  );
}
