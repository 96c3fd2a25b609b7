export { actionRecordSchema } from './schema/action-record.ts';
export { deadlineSchema, improvementPlanSchema } from './schema/improvement-plan.ts';
export { refSchema } from './schema/ref.ts';
