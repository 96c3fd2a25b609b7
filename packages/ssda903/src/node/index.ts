export type { ReturnEncoding } from '@golden-thread/return-files/node';
export { checkSsda903 } from './check-ssda903.ts';
export type { ReturnYear, Ssda903Report, TableReport } from './check-ssda903.ts';
export type { OpenReturn } from './open-returns.ts';
export type { OpenTable } from './open-tables.ts';
export { pseudonymiser } from './pseudonymiser.ts';
export { readSsda903 } from './read-ssda903.ts';
export type { ReadSsda903Options, Ssda903Progress } from './read-ssda903.ts';
export type { TableColumns } from './table-columns.ts';
