import { basename, resolve } from 'node:path';
import { sampleSizes } from '@golden-thread/sen2/sample';
import { writeSample } from '@golden-thread/sen2/node';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import { sen2Kind as kind } from '../returns/kind-of-return.ts';
import { givenSeed, mustBeEmpty, wrongSample } from '../returns/sample-given.ts';
import { givenYear } from '../sen2/given-year.ts';
import type { Surroundings } from '../surroundings.ts';

/** As given on the command line. */
export interface SampleSen2Given {
  readonly size: string;
  readonly seed: string;
  readonly year: string;
  readonly out: string;
  readonly casework?: boolean;
}

/**
 * Makes up a return of nobody and writes it into an empty folder, as tables and as XML; where asked for, with tables of casework beside it.
 *
 * @throws WrongUse `UNKNOWN_YEAR`, `UNKNOWN_SIZE`, `NOT_A_WHOLE_NUMBER`, `FOLDER_NOT_EMPTY`, `NOT_A_FOLDER`.
 */
export async function sampleSen2Return(
  { callerDirectory }: Surroundings,
  { size, seed, year, out, casework = false }: SampleSen2Given,
): Promise<Report> {
  const sampleYear = givenYear(year);
  const plans = Object.entries(sampleSizes).find(([name]) => name === size)?.[1];
  if (plans === undefined)
    throw wrongSample(
      kind,
      'UNKNOWN_SIZE',
      'There is no sample of that size.',
      size,
      Object.keys(sampleSizes).join(', '),
    );
  const wholeSeed = givenSeed(kind, seed);
  const folder = resolve(callerDirectory, out);
  await mustBeEmpty(kind, folder, out);
  const made = await writeSample(folder, { seed: wholeSeed, year: sampleYear, plans, casework });
  const files = [...made.csv, made.xml, ...made.casework].map((path) => basename(path));
  return {
    status: EXIT_STATUS.fine,
    text: `A made-up SEN2 return of ${year} with ${plans} active plans, of nobody, in ${out}:\n${files.map((file) => `  ${file}`).join('\n')}`,
    json: { folder, year: sampleYear, size, seed: wholeSeed, plans, files },
  };
}
