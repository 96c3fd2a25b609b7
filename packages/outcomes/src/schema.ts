export { checkWith } from './schema/check-with.ts';
export type { Checked } from './checked.ts';
export { exactly } from './schema/exactly.ts';
export { componentSchema, recomputationSchema, reportedFigureSchema } from './schema/figure.ts';
export {
  commitmentSchema,
  indicatorStatementSchema,
  outcomeSchema,
  outcomesFrameworkSchema,
} from './schema/framework.ts';
export {
  baselineSchema,
  domainSchema,
  indicatorSchema,
  polaritySchema,
  unitSchema,
} from './schema/indicator.ts';
export { issuesFromZodError } from './schema/issues-from-zod-error.ts';
export type { IssueOrigin } from './schema/issues-from-zod-error.ts';
export { absenceSchema, benchmarkSchema, observationSchema } from './schema/observation.ts';
export { frameworkOverlaySchema, localTargetSchema, sharedFrameworkSchema } from './schema/overlay.ts';
export { mend } from './schema/mend.ts';
export type { Mended } from './schema/mend.ts';
export { periodKindSchema, periodSchema } from './schema/period.ts';
export { problem } from './schema/problem.ts';
export { citationSchema, sourceSchema } from './schema/source.ts';
export { benchmarkGroupSchema, benchmarkMethodSchema, targetSchema } from './schema/target.ts';
export {
  decimalsSchema,
  idSchema,
  isoDateSchema,
  isoInstantSchema,
  textSchema,
  titleSchema,
  webAddressSchema,
} from './schema/text.ts';
export { UNIQUE_IDS, uniqueIds } from './schema/unique.ts';
