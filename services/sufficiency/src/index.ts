export { sufficiencySchema } from './database/sufficiency-tables.ts';
export { ssda903Store } from './returns/ssda903-store.ts';
export { createSufficiencySchema } from './graph/schema.ts';
export { createSufficiencyService, type SufficiencyServiceOptions } from './sufficiency-service.ts';
