export { financialYearsBetween } from './financial-years.ts';
export { periodCostOf, type NightsOfType } from './period-cost-of.ts';
export { type CostOfType, type CostRemark, type PeriodCost } from './period-cost.ts';
export { priceFactor } from './price-factor.ts';
export { typeAndSector } from './type-and-sector.ts';
export { type CostInflation, type CostSector, type UnitCost } from './unit-cost.ts';
export { weeklyPrice, type WeeklyPrice } from './weekly-price.ts';
