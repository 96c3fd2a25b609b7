import { hundredthsOf, percentText, WHOLE } from './exact-share.ts';
import type { IssueAt } from './issue-at.ts';
import type { FundBudget, PooledFund } from './pooled-fund.ts';

/**
 * What is wrong with the budgets of a fund: `DUPLICATE_ID` of a year or line, `UNKNOWN_LINE`, `BUDGET_NOT_ITS_LINES` where every line
 * has an amount and they sum to something else than the whole, `PROFILE_NOT_WHOLE`.
 */
export function budgetIssues({ budgets, lines }: Pick<PooledFund, 'budgets' | 'lines'>): readonly IssueAt[] {
  const known = new Set(lines.map(({ id }) => id));
  return budgets.flatMap((budget, index): readonly IssueAt[] => [
    ...(budgets.findIndex(({ startYear }) => startYear === budget.startYear) === index
      ? []
      : [
          {
            code: 'DUPLICATE_ID',
            path: ['budgets', index, 'startYear'],
            expected: 'a year that has no budget yet',
            whatToDo: 'Keep the one that is right.',
          },
        ]),
    ...lineIssues(budget, known).map((issue) => ({ ...issue, path: ['budgets', index, ...issue.path] })),
    ...[...wholeIssues(budget, known), ...profileIssues(budget)].map((issue) => ({
      ...issue,
      path: ['budgets', index, ...issue.path],
    })),
  ]);
}

function lineIssues({ byLine }: FundBudget, known: ReadonlySet<string>): readonly IssueAt[] {
  return byLine.flatMap(({ lineId }, at): readonly IssueAt[] => {
    const path = ['byLine', at, 'lineId'];
    if (!known.has(lineId)) {
      const expected = `the id of a line of this fund: ${[...known].join(', ') || 'it has none'}`;
      return [{ code: 'UNKNOWN_LINE', path, expected, whatToDo: 'Correct the id, or add the line.' }];
    }
    if (byLine.findIndex((line) => line.lineId === lineId) === at) return [];
    const expected = 'a line that has no budget yet in this year';
    return [{ code: 'DUPLICATE_ID', path, expected, whatToDo: 'Keep the one that is right.' }];
  });
}

function wholeIssues({ amountPence, byLine }: FundBudget, known: ReadonlySet<string>): readonly IssueAt[] {
  const amounts = byLine.flatMap(({ amountPence: amount }) => (amount === null ? [] : [amount]));
  if (amountPence === null || amounts.length === 0) return [];
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  const everyLine = amounts.length === known.size;
  if (everyLine ? sum === amountPence : sum <= amountPence) return [];
  return [
    {
      code: 'BUDGET_NOT_ITS_LINES',
      path: ['amountPence'],
      expected: everyLine
        ? `${sum}, the sum of its lines`
        : `at least ${sum}, the sum of the lines that are known`,
      whatToDo: 'Correct the amount or a line.',
    },
  ];
}

function profileIssues({ profile }: FundBudget): readonly IssueAt[] {
  if (profile === null) return [];
  const sum = profile.reduce((all, share) => all + (hundredthsOf(share) ?? 0), 0);
  if (sum === WHOLE) return [];
  return [
    {
      code: 'PROFILE_NOT_WHOLE',
      path: ['profile'],
      expected: `twelve percentages that sum to exactly 100 %; they sum to ${percentText(sum)}`,
      whatToDo: 'Correct a month.',
    },
  ];
}
