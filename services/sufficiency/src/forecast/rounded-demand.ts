import {
  backTestAggregates,
  compareAggregateScenarios,
  type AreaAggregates,
} from '@golden-thread/sufficiency/aggregates';
import type { DemandAsked, DemandForecast } from './demand-forecast.ts';
import { demandDifferences, demandYears, type AgainstWhat } from './demand-years.ts';

/** Further ahead no coverage was measured. */
const FURTHEST = 3;

const METHOD = [
  'It is made of rounded counts of whole years alone: as many children as on the newest 31 March, each type and age with its share.',
  'The interval is as wide as authorities of its size and turnover strayed from that in published figures.',
];

/** How scenarios are made of the same, said where one is asked about. */
const SCENARIOS = [
  'A scenario moves away from the plain forecast by what it changes: while nothing is otherwise as many come as leave, half of those who start and cease in a year, each type and age with its share.',
  'Children moved by plan are counted by type, whoever provides the placement; new places take children whose placement of the type is bought. No past year says how far off a scenario would have been, so its interval is as wide as that of so many children.',
];

/**
 * The forecast for who may not see looked-after children: from rounded yearly figures, never from what single children did. No window is
 * looked at, so none that is asked for makes a difference. Scenarios are worked out from the same figures: whoever asks could do so by
 * themselves, so they say nothing of a child that the figures do not.
 */
export function roundedDemand(
  aggregates: AreaAggregates,
  asked: DemandAsked,
  against: AgainstWhat,
): Omit<DemandForecast, 'asAt' | 'protection'> {
  const { inflation, scenarios, unitCosts } = asked;
  const years = Math.min(asked.years, FURTHEST) as 1 | 2 | 3;
  const compared = compareAggregateScenarios(aggregates, { years, unitCosts, inflation }, scenarios);
  const rows = backTestAggregates([aggregates]).filter(({ series }) => series === 'total');
  return {
    fromDate: compared?.fromDate ?? null,
    reference: null,
    years: compared === null ? [] : demandYears(compared.base, against),
    scenarios: (compared?.scenarios ?? []).map((own, at) => ({
      scenario: scenarios[at]!,
      years: demandYears(own, against),
      differences: demandDifferences(own.differences),
      remarks: own.remarks,
    })),
    method: scenarios.length === 0 ? METHOD : [...METHOD, ...SCENARIOS],
    backTest: rows.map((row) => ({
      yearsAhead: row.yearsAhead,
      cases: row.heldOut,
      meanErrorPercent: row.meanAbsolutePercentageError,
      // As many as now is what it says.
      noChangeErrorPercent: row.meanAbsolutePercentageError,
      coveragePercent: row.coveragePercent,
    })),
    remarks: [
      ...(compared?.remarks ?? ['How many children are looked after is not known for any year.']),
      ...(asked.years > FURTHEST
        ? [`It looks ${FURTHEST} years ahead: further, no coverage was measured.`]
        : []),
    ],
  };
}
