export { readCsv } from './read-csv.ts';
export type { CsvOptions, CsvRow } from './read-csv.ts';
export { readDataDictionary } from './read-data-dictionary.ts';
export type { DictionaryOptions } from './read-data-dictionary.ts';
export { readLongTable } from './read-long-table.ts';
export type { LongTableOptions } from './read-long-table.ts';
export { TableUnreadable } from './table-unreadable.ts';
