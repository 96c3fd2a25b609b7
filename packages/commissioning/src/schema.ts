export { checklistSchema } from './schema/checklist.ts';
export { codeOfPracticeMapSchema } from './schema/code-of-practice-map.ts';
export { consultationSchema } from './schema/consultation.ts';
export { documentVersionSchema } from './schema/document-version.ts';
export { commissioningIntentionSchema, placePrioritySchema } from './schema/intention.ts';
export { priorityMatrixSchema } from './schema/priority-matrix.ts';
export { registerSchemas } from './schema/registers.ts';
export { mappedServiceSchema } from './schema/service-map.ts';
export { commissioningStrategySchema } from './schema/strategy.ts';
