export type { CareEpisode } from './care-episode.ts';
export { lookedAfterAsAt } from './looked-after-as-at.ts';
export type { PlacementMixRow, LookedAfterSnapshot, DeliveryObjective } from './looked-after.ts';
export type { MeasureOfSuccess } from './measure-of-success.ts';
export { measuresByTheme } from './measures-by-theme.ts';
export type { ThemeOfMeasures } from './measures-by-theme.ts';
export { objectivesWithoutTimescale } from './objectives-without-timescale.ts';
export type { CorporatePromise } from './promise.ts';
export type { SufficiencyPriority } from './sufficiency-priority.ts';
