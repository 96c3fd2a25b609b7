import { isIsoDate, type Issue } from '@golden-thread/outcomes';
import type { Governance } from '../governance.ts';

/**
 * `RHYTHM_CANNOT_RUN`: a rule that can yield no item or no end of them: a rota with no group, with one group
 * twice, or with a month that is none; something that recurs every 0 months.
 */
export function rhythmThatCannotRun(governance: Governance): readonly Issue[] {
  return governance.rhythm.flatMap((rule, index): readonly Issue[] => {
    const path = `rhythm[${index}]`;
    if (rule.kind === 'dated') return [];
    if (rule.kind === 'recurring') {
      return Number.isInteger(rule.everyMonths) && rule.everyMonths >= 1
        ? []
        : [issue(`${path}.everyMonths`, String(rule.everyMonths), 'a whole number of months, 1 or more')];
    }
    const issues: Issue[] = [];
    if (rule.groupIds.length === 0) issues.push(issue(`${path}.groupIds`, 'no group', 'one group or more'));
    rule.groupIds.forEach((id, group) => {
      if (rule.groupIds.indexOf(id) !== group) {
        issues.push(issue(`${path}.groupIds[${group}]`, `"${id}" again`, 'each group once'));
      }
    });
    for (const end of ['firstMonth', 'lastMonth'] as const) {
      const month = rule[end];
      if (month !== null && !isIsoDate(`${month}-01`)) {
        issues.push(issue(`${path}.${end}`, `"${month}"`, 'a month written YYYY-MM'));
      }
    }
    return issues;
  });
}

function issue(path: string, found: string, expected: string): Issue {
  return { code: 'RHYTHM_CANNOT_RUN', path, found, expected, whatToDo: `Write ${expected}.` };
}
