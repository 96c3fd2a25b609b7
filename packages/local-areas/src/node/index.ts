export { areaFolders } from './area-folders.ts';
export { areasTwice } from './areas-twice.ts';
export { findArea } from './find-area.ts';
export { loadArea } from './load-area.ts';
export type { LoadedArea } from './load-area.ts';
export { readAreas } from './read-areas.ts';
export type { AreaRead, AreasRead, BrokenArea } from './read-areas.ts';
export { largestFileBytes } from './read-area-file.ts';
export { shippedAreas } from './shipped-areas.ts';
