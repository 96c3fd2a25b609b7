import { mean, roundTo } from '@golden-thread/outcomes';
import type { CareEpisode } from '@golden-thread/sufficiency';
import {
  AGE_BANDS,
  demandEpisodesOf,
  demandHistory,
  pastYears,
  PLACEMENT_TYPES_BY_PROVIDER,
  recentDemandRates,
  type PastForecasts,
} from '@golden-thread/sufficiency/demand';
import { compareScenarios, type ScenarioComparison } from '@golden-thread/sufficiency/scenarios';
import { Fault } from '@golden-thread/subgraph/server';
import { setImmediate } from 'node:timers/promises';
import type { ComparedDemand, DemandAsked, DemandBackTest, DemandForecast } from './demand-forecast.ts';
import type { DemandWindow } from './demand-window.ts';
import { demandYears, type AgainstWhat } from './demand-years.ts';

const scheme = { ageBands: AGE_BANDS, placements: PLACEMENT_TYPES_BY_PROVIDER };

const METHOD = [
  'Each child in care is followed day by day by the chances of leaving and of moving that the reference window shows, by age and by type of placement, at the level at which they stand at its end; children turn ages on their birthdays and leave at 18.',
  'As many come as at that level. The interval holds chance, how surely the levels are known, and how they drift.',
];

/**
 * The forecast from the episodes themselves, for who may read them. Others get their turn between its parts: the plain forecast, each
 * scenario, and the past years it is tried on.
 */
export async function exactDemand(
  episodes: readonly CareEpisode[],
  window: DemandWindow,
  asked: DemandAsked,
  against: AgainstWhat,
): Promise<Omit<DemandForecast, 'asAt' | 'protection'>> {
  const { firstDate, lastDate, reference, days } = window;
  const history = demandHistory(demandEpisodesOf(episodes), scheme);
  await setImmediate();
  const rates = recentDemandRates(history, reference.startDate, reference.endDate);
  await setImmediate();
  const { inflation, unitCosts } = asked;
  const request = { history, rates, fromDate: lastDate, days, unitCosts, inflation };
  const { base } = compared(request, []);
  const scenarios: ComparedDemand[] = [];
  for (const scenario of asked.scenarios) {
    await setImmediate();
    const { id, title, adjustments } = scenario;
    const [own] = compared(request, [{ id, title, adjustments }]).scenarios;
    if (own !== undefined)
      scenarios.push({ scenario, years: demandYears(own, against), differences: own.differences });
  }
  await setImmediate();
  const past = pastYears(history, {
    dataFromDate: firstDate,
    dataToDate: lastDate,
    referenceFromDate: reference.startDate,
    referenceToDate: reference.endDate,
    days,
  });
  const untold = history.leftOut.length;
  return {
    fromDate: lastDate,
    reference,
    years: demandYears(base, against),
    scenarios,
    method: METHOD,
    backTest: past.flatMap(backTestOf),
    remarks:
      untold === 0
        ? []
        : [`${untold} ${untold === 1 ? 'episode is' : 'episodes are'} left out: their days cannot be right.`],
  };
}

function compared(
  request: Parameters<typeof compareScenarios>[0],
  scenarios: Parameters<typeof compareScenarios>[1],
): ScenarioComparison {
  const comparison = compareScenarios(request, scenarios);
  if (comparison.ok) return comparison.value;
  const [issue] = comparison.issues;
  throw new Fault('BAD_USER_INPUT', 'A scenario cannot be worked out.', {
    found: issue?.found ?? '',
    expected: issue?.expected ?? '',
    whatToDo: issue?.whatToDo ?? 'Save it anew.',
  });
}

function backTestOf({ cases, coverage, yearsAhead }: PastForecasts): readonly DemandBackTest[] {
  if (yearsAhead === null || cases.length === 0) return [];
  const errorOf = (foretold: (each: (typeof cases)[number]) => number): number | null => {
    const errors = cases
      .filter(({ actual }) => actual > 0)
      .map((each) => (Math.abs(foretold(each) - each.actual) / each.actual) * 100);
    const off = mean(errors);
    return off === null ? null : roundTo(off, 1);
  };
  return [
    {
      yearsAhead,
      cases: cases.length,
      meanErrorPercent: errorOf(({ expected }) => expected),
      noChangeErrorPercent: errorOf(({ noChange }) => noChange),
      coveragePercent: coverage === null ? null : roundTo(coverage * 100, 0),
    },
  ];
}
