import { issuesReport } from '../disclosure/issues-report.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { countsOf } from '../interchange/counts-of.ts';
import { nothingIn } from '../interchange/nothing-in.ts';
import { readWith } from '../interchange/read-with.ts';
import { remarkLines } from '../interchange/remark-lines.ts';
import type { InterchangeStandard, OwnOptions } from '../interchange/standard.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';

/** As given on the command line. */
export interface CheckGiven {
  readonly file: string;
  readonly own: OwnOptions;
}

/**
 * Reads a document of a standard to its end and says what was understood, what would be left out, or everything that is wrong with it.
 *
 * @throws WrongUse `FILE_NOT_FOUND`, and for an option that makes no sense.
 */
export async function checkDocument(
  surroundings: Surroundings,
  standard: InterchangeStandard,
  { file, own }: CheckGiven,
): Promise<Report> {
  const citation = { sourceId: 'document', place: 'the document' };
  const read = await readWith(surroundings, standard, { file, citation, own });
  if (!read.ok) return issuesReport(read.issues, 'nothing of the document can be taken over');
  const { files, remarks } = read.value;
  const counts = countsOf(files);
  if (Object.keys(counts).length === 0) return nothingIn(standard);
  return {
    status: EXIT_STATUS.fine,
    text: [
      `The document can be taken over; it is read as ${standard.title}.`,
      ...Object.entries(counts).map(([name, count]) => `  ${name}: ${count}`),
      ...remarkLines(remarks, 'this is left out or written otherwise'),
    ].join('\n'),
    json: { valid: true, standard: standard.title, counts, issues: [], remarks },
  };
}
