export type { CsvRow } from './csv-records.ts';
export type { Pseudonymise } from './pseudonymise.ts';
export type { ReadingAdvice } from './reading-advice.ts';
export { returnIssue } from './return-issue.ts';
export type { Finding, OnReturnIssue, ReturnIssue } from './return-issue.ts';
export { shapeOf } from './shape-of.ts';
