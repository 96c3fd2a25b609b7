import { openArea } from '../area/open-area.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { remarkCounts } from '../interchange/remark-lines.ts';
import type { InterchangeStandard, OwnOptions } from '../interchange/standard.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';

/** As given on the command line. */
export interface ExportGiven {
  readonly area: string;
  readonly own: OwnOptions;
}

/**
 * Prints what an area publishes as a document of a standard, ready to be kept in a file. What the standard has no place for is said on
 * standard error, and in `--json` one by one.
 *
 * @throws WrongUse of `openArea`, and for an option that makes no sense.
 */
export async function exportDocument(
  surroundings: Surroundings,
  standard: InterchangeStandard,
  { area: argument, own }: ExportGiven,
): Promise<Report> {
  const opened = await openArea(surroundings, argument);
  if (!opened.ok) return opened.report;
  const { code, name } = opened.area;
  const { document, remarks } = standard.write(opened.area, own);
  const left = `what ${standard.title} has no place for is not in the document`;
  for (const line of remarkCounts(remarks, left)) surroundings.printError(line);
  return {
    status: EXIT_STATUS.fine,
    text: JSON.stringify(document, null, 2),
    isTable: true,
    json: { area: { code, name }, standard: standard.title, document, remarks },
  };
}
