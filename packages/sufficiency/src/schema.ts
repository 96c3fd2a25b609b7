export { deliveryObjectiveSchema, lookedAfterEntrySchema } from './schema/looked-after.ts';
export type { LookedAfterEntry } from './schema/looked-after.ts';
export {
  corporatePromiseSchema,
  measureOfSuccessSchema,
  sufficiencyPrioritySchema,
} from './schema/strategy.ts';
