import { openGovernmentLicence, type Dataset, type OpenDataMapping } from '@golden-thread/national-data';
import { openOpenData, shippedMappings } from '@golden-thread/national-data/node';
import { backTestAggregates, forecastAggregates } from '@golden-thread/sufficiency/aggregates';
import {
  describeBackTest,
  describeForecasts,
  type NamedForecast,
} from '../aggregates/describe-aggregates.ts';
import { AT_31_MARCH, mappingOfNumbers, mappingOfParts, NUMBERS } from '../aggregates/looked-after-tables.ts';
import { readAggregates, type PublishedAuthorities } from '../aggregates/read-aggregates.ts';
import { filesThere } from '../command-line/files-there.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { sortFiles } from '../national/sort-files.ts';
import { authoritiesAsked, isNumberAsked } from '../projection/authorities-asked.ts';
import { readWhole } from '../projection/read-whole.ts';
import { refuseAll } from '../projection/refuse-all.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/** As given on the command line. */
export interface DemandAggregatesGiven {
  readonly files: readonly string[];
  readonly area?: string | undefined;
  readonly years: string;
  readonly backTest: boolean;
  readonly authorities?: string | undefined;
}

/**
 * Children to expect in care by what is published of every authority, or how such forecasts did.
 *
 * @throws WrongUse `FILE_NOT_FOUND`, `NO_NUMBERS`, `AREA_NOT_IN_TABLES`, and for options that cannot be read.
 */
export async function demandAggregates(
  surroundings: Surroundings,
  given: DemandAggregatesGiven,
): Promise<Report> {
  const years = readWhole(given.years, '--years', { from: 1, to: 3 });
  const authorities = authoritiesAsked(given.authorities);
  const wrong = [...years.issues, ...authorities.issues];
  if (wrong.length > 0) refuseAll(wrong, 'This cannot be forecast as asked.');
  const paths = await filesThere(surroundings.callerDirectory, given.files);
  const sorted = await sortFiles(paths, surroundings.callerDirectory, await shippedMappings());
  const published = await readAggregates(await opened(surroundings, sorted.openData));
  const issues = [...sorted.issues, ...published.issues];
  if (issues.length > 0) {
    const text = issues.map(
      ({ file, row, code, found, expected }) =>
        `${file}${row === null ? '' : `, row ${row}`}  ${code}: found ${found}, expected ${expected}`,
    );
    return { status: EXIT_STATUS.problemsFound, text: text.join('\n'), json: { issues } };
  }
  const asked = published.authorities.filter(({ number, aggregates }) => {
    const isArea = given.area === undefined || aggregates.areaCode === given.area;
    return isArea && isNumberAsked(authorities.value, number);
  });
  if (given.area !== undefined && asked.length === 0) throw notInTables(given.area, published);
  if (given.backTest) {
    const rows = backTestAggregates(asked.map(({ aggregates }) => aggregates));
    return {
      status: EXIT_STATUS.fine,
      text: describeBackTest(rows, published, asked.length),
      json: {
        firstYear: published.firstYear,
        lastYear: published.lastYear,
        authorities: asked.length,
        rows,
        ...openGovernmentLicence,
      },
    };
  }
  const ahead = years.value as 1 | 2 | 3;
  const told = asked.map(({ name, aggregates }) => ({
    name,
    forecast: forecastAggregates(aggregates, ahead),
  }));
  const forecasts = told.flatMap(({ name, forecast }): NamedForecast[] =>
    forecast === null ? [] : [{ name, ...forecast }],
  );
  const past = backTestAggregates(published.authorities.map(({ aggregates }) => aggregates)).filter(
    ({ series, yearsAhead }) => series === 'total' && yearsAhead <= ahead,
  );
  const leftOut = {
    dissolved: published.dissolved,
    withoutNumbers: told.filter(({ forecast }) => forecast === null).map(({ name }) => name),
  };
  return {
    status: EXIT_STATUS.fine,
    text: describeForecasts(forecasts, leftOut, past),
    json: { forecasts, leftOut, backTest: past, ...openGovernmentLicence },
  };
}

async function opened(
  surroundings: Surroundings,
  tables: readonly { readonly path: string; readonly mapping: OpenDataMapping }[],
): Promise<readonly Dataset[]> {
  const of = (dataset: string) => tables.filter(({ mapping }) => mapping.dataset === dataset);
  if (of(NUMBERS).length === 0) {
    throw new WrongUse({
      code: 'NO_NUMBERS',
      message: 'The numbers of children are missing.',
      found: 'no table of the number and rate of children looked after',
      expected:
        'cla_number_and_rate_per_10k_children.csv of DfE’s release, and beside it cla_at_31_march.csv for types and ages',
      whatToDo: 'Name it among the files; gzip or plain.',
    });
  }
  const wanted = [
    ...of(NUMBERS).map(({ path, mapping }) => ({ path, mapping: mappingOfNumbers(mapping) })),
    ...of(AT_31_MARCH).map(({ path, mapping }) => ({ path, mapping: mappingOfParts(mapping) })),
  ];
  return Promise.all(
    wanted.map(({ path, mapping }) => {
      surroundings.progress(`reading ${path}`);
      return openOpenData(path, mapping);
    }),
  );
}

function notInTables(area: string, { authorities }: PublishedAuthorities): WrongUse {
  return new WrongUse({
    code: 'AREA_NOT_IN_TABLES',
    message: 'The tables have no such authority.',
    found: JSON.stringify(area),
    expected: `the ONS code of one of the ${authorities.length} local authorities in the tables`,
    whatToDo: 'Give a code such as E08000018; regions and England are not forecast.',
  });
}
