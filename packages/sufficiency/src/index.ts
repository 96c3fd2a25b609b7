export type { PlacementMixRow, LookedAfterSnapshot, DeliveryObjective } from './looked-after.ts';
