import type { ReadingAdvice } from '@golden-thread/return-files';

/** What to do where a file of a SEN2 return cannot be read. Records hang on each other: one that is not read takes others with it. */
export const readingAdvice: ReadingAdvice = {
  notText: 'Check that this is a CSV or XML file; a spreadsheet or an archive is not.',
  rowRefused: 'Correct the row; what hangs on it is not told of for that.',
  readNoFurther:
    'Correct the row, or export the table again: nothing after it was read, and what hangs on what was not read is not told of.',
};
