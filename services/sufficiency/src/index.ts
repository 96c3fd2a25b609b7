export { sufficiencySchema } from './database/import-sufficiency-area.ts';
export { createSufficiencySchema } from './graph/schema.ts';
export { createSufficiencyService, type SufficiencyServiceOptions } from './sufficiency-service.ts';
