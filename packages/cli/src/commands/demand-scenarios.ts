import {
  DEMAND_SCHEME,
  demandHistory,
  PLACEMENT_TYPES_BY_PROVIDER,
  recentDemandRates,
} from '@golden-thread/sufficiency/demand';
import { compareScenarios } from '@golden-thread/sufficiency/scenarios';
import { describeData } from '../demand/describe-data.ts';
import { describeScenarios } from '../demand/describe-scenarios.ts';
import { givenDemand, type DemandGiven } from '../demand/given-demand.ts';
import { nothingToForecast } from '../demand/nothing-to-forecast.ts';
import { readReturns } from '../demand/read-returns.ts';
import { refuseWindow } from '../demand/refuse-window.ts';
import { returnsThere } from '../returns/returns-there.ts';
import { readScenarioFiles, type ScenarioFilesGiven } from '../demand/scenario-files.ts';
import { issuesReport } from '../disclosure/issues-report.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import { readProgress } from '../returns/read-progress.ts';
import type { Surroundings } from '../surroundings.ts';

/** As given on the command line. */
export type DemandScenariosGiven = Omit<DemandGiven, 'by' | 'compatible' | 'differences'> &
  ScenarioFilesGiven;

/**
 * Forecasts children looked after as in the past and by each scenario of a file, side by side, with in-house and bought placements apart. Nothing is
 * kept, and no child is printed.
 *
 * @throws WrongUse for options, files that are not there, and days outside the returns.
 */
export async function demandScenarios(
  surroundings: Surroundings,
  given: DemandScenariosGiven,
): Promise<Report> {
  const asked = givenDemand({ ...given, by: 'provider', differences: false });
  const files = await readScenarioFiles(surroundings, given);
  if (!files.ok) return issuesReport(files.issues, 'nothing was forecast');
  const paths = await returnsThere(surroundings.callerDirectory, given.files);
  const tell = readProgress(surroundings);
  const { read, issues } = await readReturns(paths, {
    key: null,
    authority: given.authority,
    onProgress: ({ bytes, bytesRead, rows }) => tell({ bytes, bytesRead, records: rows }),
  });
  if (read === null || issues.ending.length > 0) return nothingToForecast(issues, given.authority, paths);
  refuseWindow(asked, read);
  surroundings.progress('forecasting');
  const scheme = { ...DEMAND_SCHEME, placements: PLACEMENT_TYPES_BY_PROVIDER };
  const history = demandHistory(read.episodes, scheme);
  const rates = recentDemandRates(history, asked.referenceFromDate, asked.referenceToDate);
  const { scenarios, ...prices } = files.value;
  const compared = compareScenarios(
    { history, rates, fromDate: asked.fromDate, days: asked.days, ...prices },
    scenarios,
  );
  if (!compared.ok) {
    const ofFile = compared.issues.map((issue) => ({ ...issue, file: given.scenarios }));
    return issuesReport(ofFile, 'nothing was forecast');
  }
  return {
    status: EXIT_STATUS.fine,
    text: [...describeData(read, issues, given.authority), '', ...describeScenarios(compared.value)].join(
      '\n',
    ),
    json: compared.value,
  };
}
