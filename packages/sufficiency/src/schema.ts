export { costInflationSchema, unitCostSchema } from './schema/cost.ts';
export { demandForecastSchema } from './schema/demand-forecast.ts';
export { homeCountSchema, homeProgrammeSchema, homeSchema } from './schema/homes.ts';
export { deliveryObjectiveSchema, lookedAfterEntrySchema } from './schema/looked-after.ts';
export type { LookedAfterEntry } from './schema/looked-after.ts';
export {
  annualSpendSchema,
  blockBookingSchema,
  callOffSchema,
  frameworkAgreementSchema,
  marketFindingSchema,
} from './schema/market.ts';
export {
  corporatePromiseSchema,
  measureOfSuccessSchema,
  sufficiencyPrioritySchema,
} from './schema/strategy.ts';
export { publishedPopulationSchema } from './schema/published-population.ts';
export { publishedProjectionSchema } from './schema/published-projection.ts';
export { demandAdjustmentSchema, demandScenarioSchema } from './schema/scenario.ts';
