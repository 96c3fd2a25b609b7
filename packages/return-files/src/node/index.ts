export { bytesOf } from './bytes-of.ts';
export { firstRows } from './first-rows.ts';
export { pseudonymiser } from './pseudonymiser.ts';
export { ReturnUnreadable } from './return-unreadable.ts';
export { tableRows } from './table-rows.ts';
export type { NumberedRow, TableRows } from './table-rows.ts';
export { textOfReturn } from './text-of-return.ts';
export type { ReturnEncoding, TextSource } from './text-of-return.ts';
