import { addDays, endOfMonth, isIsoDate } from '@golden-thread/outcomes';
import { hundredthsOf, percentText, WHOLE } from './exact-share.ts';
import type { IssueAt } from './issue-at.ts';
import type { Contribution } from './pooled-fund.ts';

/**
 * What is wrong with the contributions of a fund over time: `SHARES_NOT_WHOLE` for every day from which the shares in force sum to
 * something else than 100 (a time without any is no issue: nothing is known of it), `SHARES_WITHIN_A_MONTH` for a share that starts or
 * ends within a month, which no monthly account could follow.
 */
export function contributionIssues(contributions: readonly Contribution[]): readonly IssueAt[] {
  const days = contributions.flatMap(({ startDate, endDate }) => [startDate ?? [], endDate ?? []].flat());
  // What is no day is told by itself, and nothing can be said of the order of such.
  if (!days.every(isIsoDate)) return [];
  const within = contributions.flatMap(({ startDate, endDate }, index): readonly IssueAt[] => {
    const issues: IssueAt[] = [];
    const issue = (field: string, expected: string) =>
      issues.push({
        code: 'SHARES_WITHIN_A_MONTH',
        path: ['contributions', index, field],
        expected,
        whatToDo: 'Let shares change from one month to the next: accounts are kept by month.',
      });
    if (startDate !== null && !startDate.endsWith('-01')) issue('startDate', 'the first day of a month');
    if (endDate !== null && endDate !== endOfMonth(endDate)) issue('endDate', 'the last day of a month');
    if (startDate !== null && endDate !== null && endDate < startDate)
      issue('endDate', `a day on or after ${startDate}`);
    return issues;
  });
  return within.length > 0 ? within : notWhole(contributions);
}

function notWhole(contributions: readonly Contribution[]): readonly IssueAt[] {
  // Sums change only where a share starts, or on the day after one ends; before all of them stands the open start.
  const days = new Set<string>(['']);
  for (const { startDate, endDate } of contributions) {
    if (startDate !== null) days.add(startDate);
    if (endDate !== null) days.add(addDays(endDate, 1));
  }
  return [...days].toSorted().flatMap((day): readonly IssueAt[] => {
    const inForce = contributions.filter(
      ({ startDate, endDate }) => (startDate ?? '') <= day && (endDate === null || day <= endDate),
    );
    const sum = inForce.reduce((all, { sharePercent }) => all + (hundredthsOf(sharePercent) ?? 0), 0);
    if (inForce.length === 0 || sum === WHOLE) return [];
    return [
      {
        code: 'SHARES_NOT_WHOLE',
        path: ['contributions'],
        expected: `shares that sum to exactly 100 %${day === '' ? '' : ` from ${day} on`}; they sum to ${percentText(sum)}`,
        whatToDo: 'Correct a share, or add the partner that is missing.',
      },
    ];
  });
}
