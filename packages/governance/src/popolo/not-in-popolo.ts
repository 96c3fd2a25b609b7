import type { Issue } from '@golden-thread/outcomes';
import type { Governance } from '../governance.ts';
import type { Proceedings } from '../proceedings.ts';

/** Everything of a governance and its proceedings that Popolo has no place for, one `NOT_IN_POPOLO` each. */
export function notInPopolo(
  { organisations, memberships, lines, decisionRights, rhythm }: Governance,
  proceedings: Proceedings | undefined,
): readonly Issue[] {
  const remarks: Issue[] = [];
  const remark = (path: string, found: string): void => {
    remarks.push({
      code: 'NOT_IN_POPOLO',
      path,
      found,
      expected: 'something that Popolo has a place for',
      whatToDo: 'Nothing in the document: keep it with the governance itself.',
    });
  };
  const all = (list: string, things: readonly unknown[], found: string): void =>
    things.forEach((_, index) => remark(`${list}[${index}]`, found));
  organisations.forEach(({ successorId }, index) => {
    if (successorId !== null) remark(`organisations[${index}].successorId`, `"${successorId}"`);
  });
  memberships.forEach(({ deputyFor }, index) => {
    if (deputyFor !== undefined) remark(`memberships[${index}].deputyFor`, `"${deputyFor.id}"`);
  });
  all('lines', lines, 'a line between two bodies');
  all('decisionRights', decisionRights, 'a decision right');
  all('rhythm', rhythm, 'a rule of rhythm');
  if (proceedings === undefined) return remarks;
  proceedings.meetings.forEach(({ items }, meeting) =>
    items.forEach(({ from, subjectId }, item) => {
      const path = `meetings[${meeting}].items[${item}]`;
      if (from !== null) remark(`${path}.from`, `"${from.id}"`);
      if (subjectId !== null) remark(`${path}.subjectId`, `"${subjectId}"`);
    }),
  );
  proceedings.resolutions.forEach(({ action }, index) => {
    if (action !== null) remark(`resolutions[${index}].action`, 'what somebody has to do, and by when');
  });
  all('resolutionRecords', proceedings.resolutionRecords, 'how far an action is');
  all('returns', proceedings.returns, 'a return');
  all('returnReceipts', proceedings.returnReceipts, 'that a return came in');
  return remarks;
}
