export { applyScenario } from './apply-scenario.ts';
export { BASE_SCENARIO, compareScenarios } from './compare-scenarios.ts';
export {
  type CostInflationAdjustment,
  type DemandAdjustment,
  type DemandScenario,
  type EntrantsAdjustment,
  type LeavingAdjustment,
  type MovesAdjustment,
  type NewPlacesAdjustment,
  type StepDownAdjustment,
  type StepDownAmount,
} from './demand-scenario.ts';
export {
  type ComparedScenario,
  type ExpectedWithin,
  type NewPlacesFilled,
  type ScenarioComparison,
  type ScenarioDifference,
  type ScenarioForecast,
  type ScenarioPoint,
  type ScenarioRequest,
  type ScenarioYear,
} from './scenario-forecast.ts';
export { scenarioIssues } from './scenario-issues.ts';
