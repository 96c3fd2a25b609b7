import { randomBytes } from 'node:crypto';
import { checkSsda903 } from '@golden-thread/ssda903/node';
import type { Ssda903Report } from '@golden-thread/ssda903/node';
import { returnsThere } from '../returns/returns-there.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import { givenEncoding } from '../returns/given-encoding.ts';
import { readProgress } from '../returns/read-progress.ts';
import { givenYear } from '../ssda903/given-year.ts';
import { issuesTold } from '../ssda903/issues-told.ts';
import { yearInWords } from '../ssda903/year-in-words.ts';
import type { Surroundings } from '../surroundings.ts';
import { textTable } from '../text-table.ts';

/** As given on the command line. */
export interface CheckSsda903Given {
  readonly files: readonly string[];
  readonly encoding: string;
  readonly year?: string;
  readonly authority?: string;
}

/**
 * Reads returns to their end under a key that is thrown away, and says what is wrong with them. No cell of them is printed.
 *
 * @throws WrongUse `UNKNOWN_YEAR`, `UNKNOWN_ENCODING`, `FILE_NOT_FOUND`.
 */
export async function checkSsda903Returns(
  surroundings: Surroundings,
  given: CheckSsda903Given,
): Promise<Report> {
  const year = givenYear(given.year);
  const encoding = givenEncoding(given.encoding);
  const paths = await returnsThere(surroundings.callerDirectory, given.files);
  const tell = readProgress(surroundings);
  const report = await checkSsda903(paths, {
    year,
    encoding,
    key: randomBytes(32),
    ...(given.authority === undefined ? {} : { authority: given.authority }),
    onProgress: ({ bytes, bytesRead, rows }) => tell({ bytes, bytesRead, records: rows }),
  });
  const fine = report.issueTotal === 0;
  return {
    status: fine ? EXIT_STATUS.fine : EXIT_STATUS.problemsFound,
    text: [...described(report), '', ...(fine ? ['No issues.'] : issuesTold(report))].join('\n'),
    json: { fine, ...report },
  };
}

function described({ returns, tables, rows, passedOver }: Ssda903Report): readonly string[] {
  const years = returns.map(
    (each) =>
      `${each.year === null ? 'as each row says' : yearInWords(each.year)}${each.certain ? '' : ' (by its days, not certain)'}`,
  );
  const formats = [
    ...new Set(tables.map(({ dates }) => `${dates.format}${dates.certain ? '' : ' (taken, not certain)'}`)),
  ];
  const given = Object.entries(rows).filter(
    ([module, count]) => count > 0 || tables.some((each) => each.module === module),
  );
  return [
    `Years: ${years.length === 0 ? 'none' : years.join(', ')}`,
    `Days are written: ${formats.length === 0 ? 'nowhere' : formats.join(', ')}`,
    ...(tables.some(({ madeUp }) => madeUp) ? ['The children are made up, of nobody'] : []),
    ...(passedOver.length === 0
      ? []
      : [`Not read: ${passedOver.length} files that are no tables, or of another year`]),
    '',
    textTable(
      ['table', 'rows'],
      given.map(([module, count]) => [module.replaceAll('-', ' '), String(count)]),
    ),
  ];
}
