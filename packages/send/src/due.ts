export type { ClockCaseOfRecord, ClockCases } from './due/clock-case-of-record.ts';
export { clockCases } from './due/clock-cases.ts';
export type { DueCell, DueCounts, DueList, DueQuestion, DueRow, DueWhen } from './due/due-cell.ts';
export { dueList } from './due/due-list.ts';
export { readDue } from './due/read-due.ts';
export type { DueCase } from './due/read-due.ts';
