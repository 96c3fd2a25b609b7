import { addDays, daysBetween } from '@golden-thread/outcomes';
import {
  compareOnBackTest,
  DATA_TO_INSIGHT,
  demandDifferences,
  DIFFERENCE_CAUSES,
  SOCIAL_FINANCE,
  yearEnds,
  type BackTestComparison,
  type Convention,
  type DemandDifferences,
  type ReturnedEpisode,
} from '@golden-thread/sufficiency/demand';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import { textTable } from '../text-table.ts';
import type { DemandAsked } from './given-demand.ts';
import type { ReturnsRead } from './read-returns.ts';

/** Every count on which ours and the open-source models differ, with its cause; and how far off each forecast of past years was. */
export function differencesReport(
  read: ReturnsRead,
  returned: (convention: Convention) => readonly ReturnedEpisode[],
  asked: DemandAsked,
  about: readonly string[],
  data: object,
): Report {
  const found = [DATA_TO_INSIGHT, SOCIAL_FINANCE].map((convention) => ({
    model: convention.id,
    ...demandDifferences({
      theirs: returned(convention),
      ours: read.episodes,
      convention,
      dataFromDate: read.dataFromDate,
      dataToDate: read.dataToDate,
    }),
  }));
  const backTest = compared(read, asked);
  return {
    status: EXIT_STATUS.fine,
    text: [...about, ...found.flatMap((each) => ['', ...inWords(each)]), '', ...errorsInWords(backTest)].join(
      '\n',
    ),
    json: { data, causes: DIFFERENCE_CAUSES, models: found, backTest },
  };
}

/** Forecasts by every method on the same past year ends, a year or more ahead where so many days were asked for. */
function compared(
  read: ReturnsRead,
  { referenceFromDate, referenceToDate, days }: DemandAsked,
): BackTestComparison {
  const { dataFromDate, dataToDate } = read;
  const years = Math.floor(days / 365);
  const windowDays = daysBetween(referenceFromDate, referenceToDate) + 1;
  return compareOnBackTest(read.episodes, {
    origins: yearEnds(dataFromDate, dataToDate).filter((end) => addDays(end, 1 - windowDays) >= dataFromDate),
    windowDays,
    daysAhead: years === 0 ? [days] : Array.from({ length: years }, (_, at) => 365 * (at + 1)),
    dataFromDate,
    knownUntilDate: dataToDate,
  });
}

function errorsInWords({ cases, methods, leftOut }: BackTestComparison): readonly string[] {
  const written = (value: number | null): string => (value === null ? '-' : value.toFixed(1));
  const left = leftOut.map(({ originDate, because }) => `${originDate} (${because})`).join(', ');
  return [
    cases === 0
      ? 'No past year end has a whole reference window before it and a day foretold after it.'
      : `Forecasts of ${cases} past days, from the same windows: children off on average`,
    ...(cases === 0
      ? []
      : [
          '',
          textTable(
            ['method', 'in care', 'in a band and placement'],
            methods.map(({ method, meanError, meanErrorOfStates }) => [
              method,
              written(meanError),
              written(meanErrorOfStates),
            ]),
          ),
        ]),
    ...(left === '' ? [] : [`Left out for all: ${left}.`]),
  ];
}

function inWords({
  model,
  counts,
  differences,
}: DemandDifferences & { readonly model: string }): readonly string[] {
  const same = counts.filter(({ theirs, ours }) => theirs === ours).length;
  return [
    `${model}: ${same} of ${counts.length} counts are the same`,
    '',
    textTable(
      ['count', 'on or from', 'of', 'only theirs', 'only ours', 'cause'],
      differences.map(({ kind, period, what, onlyTheirs, onlyOurs, cause }) => [
        kind,
        period,
        what,
        String(onlyTheirs),
        String(onlyOurs),
        cause,
      ]),
    ),
  ];
}
