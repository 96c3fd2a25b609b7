import { issuesReport } from '../disclosure/issues-report.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { countsOf } from '../interchange/counts-of.ts';
import { nothingIn } from '../interchange/nothing-in.ts';
import { readWith } from '../interchange/read-with.ts';
import { remarkCounts } from '../interchange/remark-lines.ts';
import type { InterchangeStandard, OwnOptions } from '../interchange/standard.ts';
import { writeNewFolder } from '../new-area/write-new-folder.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';

/** As given on the command line. */
export interface ImportDocumentGiven {
  readonly file: string;
  /** Id of the source that is cited for whatever names none of ours. */
  readonly source: string;
  readonly out: string | undefined;
  readonly own: OwnOptions;
}

/**
 * Turns a document of a standard into entries for the files of an area folder: printed as one object of files, or written into a new
 * folder. No area is changed: what an area publishes is its people's to decide.
 *
 * @throws WrongUse `FILE_NOT_FOUND`, `FOLDER_NOT_EMPTY`, `NOT_A_FOLDER`, `FOLDER_CANNOT_BE_MADE`, and for an option that makes no sense.
 */
export async function importDocument(
  surroundings: Surroundings,
  standard: InterchangeStandard,
  { file, source, out, own }: ImportDocumentGiven,
): Promise<Report> {
  const citation = { sourceId: source, place: standard.title };
  const read = await readWith(surroundings, standard, { file, citation, own });
  if (!read.ok) return issuesReport(read.issues, 'nothing was taken over');
  const { files, remarks } = read.value;
  const counts = countsOf(files);
  if (Object.keys(counts).length === 0) return nothingIn(standard);
  const left = 'this is left out or written otherwise';
  for (const line of remarkCounts(remarks, left)) surroundings.printError(line);
  const shared = { standard: standard.title, counts, remarks };
  if (out === undefined)
    return {
      status: EXIT_STATUS.fine,
      text: inJson(files),
      isTable: true,
      json: { ...shared, folder: null, files },
    };
  const texts = Object.entries(files).map(([name, entries]) => [name, `${inJson(entries)}\n`] as const);
  const folder = await writeNewFolder(surroundings, out, new Map(texts));
  return {
    status: EXIT_STATUS.fine,
    text: [
      `Written into ${folder}: move the entries into the files of the same name of the area's folder, list the source "${source}" in area.json, and validate it.`,
      ...Object.entries(counts).map(([name, count]) => `  ${name}: ${count}`),
    ].join('\n'),
    json: { ...shared, folder, files },
  };
}

function inJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
