export { reportCsv } from './csv/report-csv.ts';
export { tableCsv } from './csv/table-csv.ts';
export { writeCsv } from './csv/write-csv.ts';
export type { CsvCell } from './csv/write-csv.ts';
