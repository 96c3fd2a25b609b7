import { mean, roundTo, type Issue } from '@golden-thread/outcomes';
import type { CareEpisode } from '@golden-thread/sufficiency';
import {
  AGE_BANDS,
  demandEpisodeOf,
  demandHistory,
  pastYears,
  PLACEMENT_TYPES_BY_PROVIDER,
  recentDemandRates,
  type PastForecasts,
} from '@golden-thread/sufficiency/demand';
import { compareScenarios } from '@golden-thread/sufficiency/scenarios';
import type { DemandAsked, DemandBackTest, DemandForecast } from './demand-forecast.ts';
import type { DemandWindow } from './demand-window.ts';
import { demandDifferences, demandYears, type AgainstWhat } from './demand-years.ts';

const scheme = { ageBands: AGE_BANDS, placements: PLACEMENT_TYPES_BY_PROVIDER };

const METHOD = [
  'Each child in care is followed day by day by the chances of leaving and of moving that the reference window shows, by age and by type of placement, at the level at which they stand at its end; children turn ages on their birthdays and leave at 18.',
  'As many come as at that level. The interval holds chance, how surely the levels are known, and how they drift.',
];

/** All that a forecast is worked out from: plain data, so that it can be handed to another thread. */
export interface ExactQuestion {
  readonly episodes: readonly CareEpisode[];
  readonly window: DemandWindow;
  readonly asked: DemandAsked;
  readonly against: AgainstWhat;
}

/** What a forecast comes to, or what of a scenario cannot be worked out. */
export type ExactAnswer =
  | { readonly ok: true; readonly forecast: Omit<DemandForecast, 'asAt' | 'protection'> }
  | { readonly ok: false; readonly issue: Issue };

/** The forecast from the episodes themselves, for who may read them. It takes a third of a second and more for a council. */
export function exactDemand({ against, asked, episodes, window }: ExactQuestion): ExactAnswer {
  const { firstDate, lastDate, reference, days } = window;
  const { inflation, scenarios, unitCosts } = asked;
  const history = demandHistory(episodes.map(demandEpisodeOf), scheme);
  const rates = recentDemandRates(history, reference.startDate, reference.endDate);
  const comparison = compareScenarios(
    { history, rates, fromDate: lastDate, days, unitCosts, inflation },
    scenarios.map(({ id, title, adjustments }) => ({ id, title, adjustments })),
  );
  if (!comparison.ok) return { ok: false, issue: comparison.issues[0]! };
  const { base, scenarios: compared } = comparison.value;
  const past = pastYears(history, {
    dataFromDate: firstDate,
    dataToDate: lastDate,
    referenceFromDate: reference.startDate,
    referenceToDate: reference.endDate,
    days,
  });
  const untold = history.leftOut.length;
  const are = untold === 1 ? 'episode is' : 'episodes are';
  return {
    ok: true,
    forecast: {
      fromDate: lastDate,
      reference,
      years: demandYears(base, against),
      scenarios: compared.map((own, at) => ({
        scenario: scenarios[at]!,
        years: demandYears(own, against),
        differences: demandDifferences(own.differences),
        remarks: [],
      })),
      method: METHOD,
      backTest: past.flatMap(backTestOf),
      remarks: untold === 0 ? [] : [`${untold} ${are} left out: their days cannot be right.`],
    },
  };
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
