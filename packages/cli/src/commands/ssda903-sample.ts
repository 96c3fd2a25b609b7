import { relative, resolve } from 'node:path';
import { ssda903Years } from '@golden-thread/ssda903';
import { sampleSizes } from '@golden-thread/ssda903/sample';
import { writeSsda903Sample } from '@golden-thread/ssda903/node';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import { ssda903Kind as kind } from '../returns/kind-of-return.ts';
import { givenSeed, mustBeEmpty, wrongSample } from '../returns/sample-given.ts';
import type { Surroundings } from '../surroundings.ts';

/** As given on the command line. */
export interface SampleSsda903Given {
  readonly size: string;
  readonly seed: string;
  readonly years: string;
  readonly layout: string;
  readonly out: string;
  readonly zip?: boolean;
}

const mostChildren = 1_000_000;

/**
 * Makes up returns of nobody, one a year, and writes them into an empty folder: as a folder a year, or as one file a table with columns `LA`
 * and `YEAR`, or as an archive of either.
 *
 * @throws WrongUse `UNKNOWN_YEAR`, `UNKNOWN_SIZE`, `UNKNOWN_LAYOUT`, `NOT_A_WHOLE_NUMBER`, `FOLDER_NOT_EMPTY`, `NOT_A_FOLDER`.
 */
export async function sampleSsda903Returns(
  { callerDirectory }: Surroundings,
  { size, seed, years, layout, out, zip = false }: SampleSsda903Given,
): Promise<Report> {
  const [firstYear, lastYear] = givenYears(years);
  const children = givenChildren(size);
  if (layout !== 'years' && layout !== 'authorities')
    throw wrongSample(kind, 'UNKNOWN_LAYOUT', 'There is no such layout.', layout, 'years or authorities');
  const wholeSeed = givenSeed(kind, seed);
  const folder = resolve(callerDirectory, out);
  await mustBeEmpty(kind, folder, out);
  const made = await writeSsda903Sample(folder, {
    seed: wholeSeed,
    firstYear,
    lastYear,
    children,
    layout,
    zip,
  });
  const files = made.map((path) => relative(folder, path));
  return {
    status: EXIT_STATUS.fine,
    text: `Made-up returns of ${firstYear} to ${lastYear} with ${children} children looked after on a day, of nobody, in ${out}:\n${files.map((file) => `  ${file}`).join('\n')}`,
    json: { folder, years: { first: firstYear, last: lastYear }, children, seed: wholeSeed, layout, files },
  };
}

function givenYears(text: string) {
  const [first, last = first, ...more] = text.split('..');
  const [from, to] = [first, last].map((year) => ssda903Years.find((each) => String(each) === year));
  if (from === undefined || to === undefined || from > to || more.length > 0)
    throw wrongSample(
      kind,
      'UNKNOWN_YEAR',
      'Those are no collection years in their order.',
      text,
      `years from ${ssda903Years[0]} to ${ssda903Years.at(-1)}, such as 2021..2025`,
    );
  return [from, to] as const;
}

function givenChildren(size: string): number {
  const named = Object.entries(sampleSizes).find(([name]) => name === size)?.[1];
  if (named !== undefined) return named;
  if (/^\d{1,7}$/.test(size) && Number(size) <= mostChildren) return Number(size);
  const expected = `${Object.keys(sampleSizes).join(', ')}, or a number of children up to ${mostChildren}`;
  throw wrongSample(kind, 'UNKNOWN_SIZE', 'There is no sample of that size.', size, expected);
}
