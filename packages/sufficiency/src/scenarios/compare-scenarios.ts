import type { Checked } from '@golden-thread/outcomes';
import { plainForecast, scenarioForecast } from './apply-scenario.ts';
import type { DemandScenario } from './demand-scenario.ts';
import type {
  ComparedScenario,
  ScenarioComparison,
  ScenarioDifference,
  ScenarioForecast,
  ScenarioRequest,
  ScenarioYear,
} from './scenario-forecast.ts';
import { adjustmentIssues, requestIssues } from './scenario-issues.ts';

/** Nothing otherwise than in the past. */
export const BASE_SCENARIO: DemandScenario = { id: 'base', title: 'As in the past', adjustments: [] };

/** A billionth of a night is rounding, not a difference. */
const NO_DIFFERENCE = 1e-9;

/**
 * Scenarios side by side with the plain forecast: by type and in all, year by year, children, nights, places and cost more or fewer.
 *
 * @returns every issue of every scenario, its place beginning with `scenarios[0]` and so on, or the comparison.
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function compareScenarios(
  request: ScenarioRequest,
  scenarios: readonly DemandScenario[],
): Checked<ScenarioComparison> {
  const issues = [
    ...requestIssues(request),
    ...scenarios.flatMap((scenario, at) =>
      adjustmentIssues(scenario, request.history.scheme).map((issue) => ({
        ...issue,
        path: `scenarios[${at}].${issue.path}`,
      })),
    ),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const plain = plainForecast(request);
  const base = scenarioForecast(request, BASE_SCENARIO, plain);
  const all = scenarios.map((scenario) => compared(scenarioForecast(request, scenario, plain), base));
  return { ok: true, value: { base, scenarios: all } };
}

function compared(forecast: ScenarioForecast, base: ScenarioForecast): ComparedScenario {
  return {
    ...forecast,
    differences: forecast.years.map((year, at) => differences(year, base.years[at] as ScenarioYear)),
  };
}

function differences(year: ScenarioYear, base: ScenarioYear): readonly ScenarioDifference[] {
  const places = (id: string | null) =>
    year.atEnd.newPlaces
      .filter(({ placementTypeId }) => id === null || placementTypeId === id)
      .reduce((sum, each) => sum + each.places, 0);
  const types = year.cost.types.map((own, type): ScenarioDifference => {
    const before = base.cost.types[type]!;
    const { placementTypeId } = own;
    return {
      placementTypeId,
      children: year.atEnd.placementTypes[type]!.expected - base.atEnd.placementTypes[type]!.expected,
      nights: own.nights - before.nights,
      pence: minus(own.pence, before.pence),
      places: places(placementTypeId),
    };
  });
  const untold = types.some(({ nights, pence }) => pence === null && Math.abs(nights) > NO_DIFFERENCE);
  const total: ScenarioDifference = {
    placementTypeId: null,
    children: year.atEnd.total.expected - base.atEnd.total.expected,
    nights: types.reduce((sum, { nights }) => sum + nights, 0),
    pence: untold ? null : minus(year.cost.totalPence, base.cost.totalPence),
    places: places(null),
  };
  return [...types, total];
}

function minus(own: number | null, base: number | null): number | null {
  return own === null || base === null ? null : own - base;
}
