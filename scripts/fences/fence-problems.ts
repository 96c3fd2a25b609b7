import type { ICruiseResult } from 'dependency-cruiser';
import { workspaceArrows } from './workspace-arrows.ts';

/**
 * Everything wrong with the fences, as sentences: broken rules, source files the tool did not see (a tool that
 * sees nothing complains about nothing), imports between members it did not resolve, and code among the data.
 */
export function fenceProblems(
  cruised: ICruiseResult,
  expectedFiles: readonly string[],
  dataFiles: readonly string[],
): readonly string[] {
  const broken = cruised.summary.violations.map(({ rule, from, to }) =>
    `${rule.name}: ${from} imports ${to}. ${reasonOf(cruised, rule.name)}`.trimEnd(),
  );
  const seen = new Set(cruised.modules.map(({ source }) => source));
  const unseen = expectedFiles
    .filter((file) => !seen.has(file))
    .map((file) => `not-seen: dependency-cruiser did not read ${file}; no rule was checked for it.`);
  const joined =
    workspaceArrows(cruised).length > 0
      ? []
      : [
          'nothing-joined: no import between workspace members was resolved; the rules had nothing to bite on.',
        ];
  const code = dataFiles
    .filter((name) => !/[.](json|csv|md)$/.test(name))
    .map(
      (name) =>
        `data-holds-no-code: ${name} among the local areas' data; data folders hold JSON, CSV and Markdown only.`,
    );
  return [...broken, ...unseen, ...joined, ...code];
}

function reasonOf(cruised: ICruiseResult, ruleName: string): string {
  return cruised.summary.ruleSetUsed?.forbidden?.find(({ name }) => name === ruleName)?.comment ?? '';
}
