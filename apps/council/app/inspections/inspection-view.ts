import type { ResultOf } from '../graph/graphql.ts';
import type { inspectionFragment } from '../operations/inspection.ts';

/** An inspection as the pages show it, with what followed. */
export type InspectionView = ResultOf<typeof inspectionFragment>;
