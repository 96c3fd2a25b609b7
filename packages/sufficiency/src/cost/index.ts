export { type CostOfType, type CostRemark, type PeriodCost } from './period-cost.ts';
export { type CostInflation, type CostSector, type UnitCost } from './unit-cost.ts';
