import type { Checked } from '@golden-thread/outcomes';
import { plainForecast, scenarioForecast } from './apply-scenario.ts';
import type { DemandScenario } from './demand-scenario.ts';
import { differencesOf } from './scenario-differences.ts';
import type { ScenarioComparison, ScenarioRequest } from './scenario-forecast.ts';
import { adjustmentIssues, requestIssues } from './scenario-issues.ts';

/** Nothing otherwise than in the past. */
export const BASE_SCENARIO: DemandScenario = { id: 'base', title: 'As in the past', adjustments: [] };

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
  const all = scenarios.map((scenario) => {
    const own = scenarioForecast(request, scenario, plain);
    return { ...own, differences: differencesOf(own, base) };
  });
  return { ok: true, value: { base, scenarios: all } };
}
