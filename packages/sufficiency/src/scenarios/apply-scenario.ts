import { addDays, dayNumber, daysBetween, type Checked, type Period } from '@golden-thread/outcomes';
import { financialYearsBetween } from '../cost/financial-years.ts';
import { periodCostOf } from '../cost/period-cost-of.ts';
import { forecastWithin, type DemandPointWithin } from '../demand/demand-interval.ts';
import { pointOf, type DemandPoint } from '../demand/demand-point.ts';
import type { DemandAdjustment, DemandScenario } from './demand-scenario.ts';
import { inflationOf } from './inflation-of.ts';
import type { ScenarioForecast, ScenarioPoint, ScenarioRequest, ScenarioYear } from './scenario-forecast.ts';
import { within } from './scenario-interval.ts';
import { scenarioIssues } from './scenario-issues.ts';
import { walkScenario } from './walk-scenario.ts';
import { walkYears } from './walk-years.ts';

/**
 * What a scenario comes to, financial year by financial year: children at the end of each by type and age with 80 % intervals, the new places and how
 * far they are filled, and what it costs.
 *
 * Without an adjustment it is the plain forecast. Moves between types change where children live, not how many there are.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function applyScenario(request: ScenarioRequest, scenario: DemandScenario): Checked<ScenarioForecast> {
  const issues = scenarioIssues(scenario, request);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: scenarioForecast(request, scenario, plainForecast(request)) };
}

/** The plain forecast for the ends of the financial years: what every scenario of a request takes its uncertainty from. */
export function plainForecast({
  history,
  rates,
  fromDate,
  days,
}: ScenarioRequest): readonly DemandPointWithin[] {
  const ends = yearsOf({ fromDate, days }).map(({ endDate }) => daysBetween(fromDate, endDate));
  return forecastWithin(history, rates, fromDate, ends);
}

/** What a scenario without issues comes to, beside the plain forecast. */
export function scenarioForecast(
  request: ScenarioRequest,
  { id: scenarioId, title, adjustments }: DemandScenario,
  plain: readonly DemandPointWithin[],
): ScenarioForecast {
  const years = yearsOf(request);
  const adjusted = withAdjustedRates(request, adjustments, years);
  const inflation = inflationOf(request.inflation, adjustments);
  const walked = walkYears(request, adjustments, years);
  return {
    scenarioId,
    title,
    years: walked.map(({ period, point, nights, newPlaces }, at): ScenarioYear => ({
      period,
      atEnd: { ...withIntervals(plain[at]!, adjusted[at]!, point), newPlaces },
      cost: periodCostOf(period, nights, request.unitCosts, inflation),
    })),
  };
}

function yearsOf({ fromDate, days }: Pick<ScenarioRequest, 'fromDate' | 'days'>): readonly Period[] {
  return financialYearsBetween(addDays(fromDate, 1), addDays(fromDate, days));
}

/** The ends of the years with the scenario's rates and without its planned moves. */
function withAdjustedRates(
  { history, rates, fromDate }: ScenarioRequest,
  adjustments: readonly DemandAdjustment[],
  years: readonly Period[],
): readonly DemandPoint[] {
  const unplanned = adjustments.filter(({ kind }) => kind !== 'step-down' && kind !== 'new-places');
  const stops = years.map(({ endDate }) => dayNumber(endDate));
  const points: DemandPoint[] = [];
  const start = dayNumber(fromDate);
  walkScenario({ history, rates, adjustments: unplanned, start, stops }, ({ cohorts, course }) => {
    points.push(pointOf(rates.scheme, cohorts, course));
  });
  return points;
}

function withIntervals(
  base: DemandPointWithin,
  adjusted: DemandPoint,
  planned: DemandPoint,
): Omit<ScenarioPoint, 'newPlaces'> {
  return {
    date: planned.date,
    placementTypes: planned.placementTypes.map((figure, type) => ({
      placementTypeId: figure.placementTypeId,
      ...within({
        base: base.placementTypes[type]!,
        adjusted: adjusted.placementTypes[type]!,
        planned: figure,
      }),
    })),
    ageBands: planned.ageBands.map((figure, band) => ({
      ageBandId: figure.ageBandId,
      ...within({ base: base.ageBands[band]!, adjusted: adjusted.ageBands[band]!, planned: figure }),
    })),
    total: within({ base: base.total, adjusted: adjusted.total, planned: planned.total }),
    cells: planned.cells.map(({ ageBandId, placementTypeId, expected }) => ({
      ageBandId,
      placementTypeId,
      expected,
    })),
  };
}
