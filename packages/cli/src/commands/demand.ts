import { randomBytes } from 'node:crypto';
import {
  compatibleAnswer,
  DATA_TO_INSIGHT,
  demandAnswer,
  DEMAND_SCHEME,
  PLACEMENT_TYPES_BY_PROVIDER,
  SOCIAL_FINANCE,
  type Convention,
  type ReturnedEpisode,
} from '@golden-thread/sufficiency/demand';
import { compatibleJson } from '../demand/compatible-json.ts';
import { demandJson } from '../demand/demand-json.ts';
import { describeCompatible } from '../demand/describe-compatible.ts';
import { describeData } from '../demand/describe-data.ts';
import { describeDemand, METHOD_IN_WORDS } from '../demand/describe-demand.ts';
import { differencesReport } from '../demand/differences-report.ts';
import { givenDemand, type DemandAsked, type DemandGiven } from '../demand/given-demand.ts';
import { nothingToForecast } from '../demand/nothing-to-forecast.ts';
import { readReturned } from '../demand/read-returned.ts';
import { readReturns, type ReturnsRead } from '../demand/read-returns.ts';
import { returnsThere } from '../returns/returns-there.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import { readProgress } from '../returns/read-progress.ts';
import type { Surroundings } from '../surroundings.ts';
import { refuseWindow } from '../demand/refuse-window.ts';

/**
 * Forecasts children looked after by age band and placement from the returns given. Nothing is kept, and no child is printed.
 *
 * @throws WrongUse for options, files that are not there, and days outside the returns.
 */
export async function demand(surroundings: Surroundings, given: DemandGiven): Promise<Report> {
  const asked = givenDemand(given);
  const paths = await returnsThere(surroundings.callerDirectory, given.files);
  const tell = readProgress(surroundings);
  const { authority } = given;
  const key = randomBytes(32);
  const { read, issues } = await readReturns(paths, {
    key: given.differences ? key : null,
    authority,
    onProgress: ({ bytes, bytesRead, rows }) => tell({ bytes, bytesRead, records: rows }),
  });
  if (read === null || issues.ending.length > 0) return nothingToForecast(issues, given.authority, paths);
  refuseWindow(asked, read);
  const data = {
    fromDate: read.dataFromDate,
    toDate: read.dataToDate,
    years: read.years,
    rows: read.rows,
    episodes: read.episodes.length,
    endedUntold: read.endedUntold,
    tables: read.tables,
    issues: { total: issues.total, counts: issues.counts, first: issues.first },
  };
  const about = describeData(read, issues, given.authority);
  surroundings.progress('forecasting');
  if (given.differences)
    return differencesReport(read, await readReturned(paths, { key, authority }), asked, about, data);
  const convention = conventionFor(asked, read);
  const answered =
    convention === null
      ? ours(read, asked)
      : theirs(read, (await readReturned(paths, { key, authority }))(convention), asked, convention);
  const remarks = remarksOn(asked, read);
  return {
    status: EXIT_STATUS.fine,
    text: [...about, '', ...answered.text, ...remarks].join('\n'),
    json: {
      model: convention?.id ?? 'golden-thread',
      asked: { ...asked, compatible: convention?.id ?? null, authority: given.authority ?? null },
      data,
      ...answered.json,
      method: convention === null ? METHOD_IN_WORDS : [],
      remarks,
    },
  };
}

function ours(read: ReturnsRead, asked: DemandAsked) {
  const scheme =
    asked.by === 'provider' ? { ...DEMAND_SCHEME, placements: PLACEMENT_TYPES_BY_PROVIDER } : DEMAND_SCHEME;
  const answer = demandAnswer(read.episodes, { ...read, ...asked, scheme });
  return { text: describeDemand(answer, asked), json: demandJson(answer) };
}

function theirs(
  read: ReturnsRead,
  returned: readonly ReturnedEpisode[],
  asked: DemandAsked,
  convention: Convention,
) {
  const answer = compatibleAnswer(returned, { ...read, ...asked, convention });
  return { text: describeCompatible(answer, convention, asked), json: compatibleJson(answer) };
}

/** Where no model was named, the one that reads files of this layout. */
function conventionFor({ compatible }: DemandAsked, { yearsInRows }: ReturnsRead): Convention | null {
  if (compatible !== 'either') return compatible;
  return yearsInRows ? SOCIAL_FINANCE : DATA_TO_INSIGHT;
}

function remarksOn({ fromDate }: DemandAsked, { dataToDate }: ReturnsRead): readonly string[] {
  return fromDate < dataToDate
    ? [`The returns go on to ${dataToDate}: --from ${dataToDate} forecasts from there.`]
    : [];
}
