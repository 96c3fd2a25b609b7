export { actionRecordSchema } from './schema/action-record.ts';
export { clockCaseSchema, clockExceptionSchema } from './schema/clock-case.ts';
export { deadlineSchema, improvementPlanSchema } from './schema/improvement-plan.ts';
export { inspectionSchema } from './schema/inspection.ts';
export { refSchema } from './schema/ref.ts';
export {
  adviceRecordSchema,
  assessmentRecordSchema,
  auditRecordSchema,
  exclusionRecordSchema,
  planRecordSchema,
  requestRecordSchema,
} from './schema/measure-records.ts';
