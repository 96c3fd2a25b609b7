import { daysBetween, financialYear, type IsoDate } from '@golden-thread/outcomes';
import {
  backTestAggregates,
  forecastAggregates,
  type AggregateExpected,
  type AggregatePoint,
  type AreaAggregates,
} from '@golden-thread/sufficiency/aggregates';
import { periodCostOf } from '@golden-thread/sufficiency/cost';
import type { ScenarioYear } from '@golden-thread/sufficiency/scenarios';
import type { DemandAsked, DemandForecast } from './demand-forecast.ts';
import { demandYears, type AgainstWhat } from './demand-years.ts';

/** Further ahead no coverage was measured. */
const FURTHEST = 3;

const METHOD = [
  'It is made of rounded counts of whole years alone: as many children as on the newest 31 March, each type and age with its share.',
  'The interval is as wide as authorities of its size and turnover strayed from that in published figures.',
];

const NO_SCENARIOS =
  'Scenarios are worked out from the moves of single children, so they are told to those who work with looked-after children only.';

/**
 * The forecast for who may not see looked-after children: from rounded yearly figures, never from what single children did. No window is
 * looked at, so none that is asked for makes a difference.
 */
export function roundedDemand(
  aggregates: AreaAggregates,
  asked: DemandAsked,
  against: AgainstWhat,
): Omit<DemandForecast, 'asAt' | 'protection'> {
  const years = Math.min(asked.years, FURTHEST) as 1 | 2 | 3;
  const forecast = forecastAggregates(aggregates, years);
  const points = forecast?.points ?? [];
  const rows = backTestAggregates([aggregates]).filter(({ series }) => series === 'total');
  return {
    fromDate: forecast?.fromDate ?? null,
    reference: null,
    years: demandYears({ years: points.map((point) => yearOf(point, asked)) }, against),
    scenarios: [],
    method: METHOD,
    backTest: rows.map((row) => ({
      yearsAhead: row.yearsAhead,
      cases: row.heldOut,
      meanErrorPercent: row.meanAbsolutePercentageError,
      // As many as now is what it says.
      noChangeErrorPercent: row.meanAbsolutePercentageError,
      coveragePercent: row.coveragePercent,
    })),
    remarks: [
      ...(forecast === null
        ? ['How many children are looked after is not known for any year.']
        : forecast.remarks),
      ...(asked.years > FURTHEST
        ? [`It looks ${FURTHEST} years ahead: further, no coverage was measured.`]
        : []),
      ...(asked.scenarios.length > 0 ? [NO_SCENARIOS] : []),
    ],
  };
}

/** A point in the form of any forecast; each type keeps its number all year. */
function yearOf(
  { ageBands, date, placementTypes, total }: AggregatePoint,
  { inflation, unitCosts }: DemandAsked,
): ScenarioYear {
  const period = financialYear(Number(date.slice(0, 4)) - 1);
  const nights = daysBetween(period.startDate, period.endDate) + 1;
  return {
    period,
    atEnd: {
      date: date satisfies IsoDate,
      total: within(total),
      placementTypes: placementTypes.map(({ id, ...told }) => ({ placementTypeId: id, ...within(told) })),
      ageBands: ageBands.map(({ id, ...told }) => ({ ageBandId: id, ...within(told) })),
      cells: [],
      newPlaces: [],
    },
    cost: periodCostOf(
      period,
      placementTypes.map(({ id, expected }) => ({ placementTypeId: id, nights: expected * nights })),
      unitCosts,
      inflation,
    ),
  };
}

function within({ expected, lower, upper }: AggregateExpected) {
  return { expected, interval: { lower, upper } };
}
