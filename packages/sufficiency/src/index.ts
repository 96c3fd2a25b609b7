export { lookedAfterAsAt } from './looked-after-as-at.ts';
export type { PlacementMixRow, LookedAfterSnapshot, DeliveryObjective } from './looked-after.ts';
export { objectivesWithoutTimescale } from './objectives-without-timescale.ts';
