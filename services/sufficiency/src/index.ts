export { sufficiencySchema } from './database/sufficiency-tables.ts';
export { createSufficiencySchema } from './graph/schema.ts';
export { createSufficiencyService, type SufficiencyServiceOptions } from './sufficiency-service.ts';
