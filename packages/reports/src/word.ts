export { reportWord } from './word/report-word.ts';
export type { WordOptions } from './word/report-word.ts';
