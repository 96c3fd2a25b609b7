import type { ReadingAdvice } from '@golden-thread/return-files';

/** What to do where a file of an SSDA903 return cannot be read. */
export const readingAdvice: ReadingAdvice = {
  notText: 'Check that this is a CSV or XML file; a spreadsheet is not.',
  rowRefused: 'Correct the row: it was not read.',
  readNoFurther: 'Correct the row, or export the table again: nothing after it was read.',
};
