export { bodySchema, organisationSchema, postSchema } from './schema/body.ts';
export { governanceSchema } from './schema/governance.ts';
export { holderSchema } from './schema/holder.ts';
export { decisionRightSchema, lineSchema, membershipSchema } from './schema/line.ts';
export { monthSchema } from './schema/month.ts';
export { rhythmRuleSchema } from './schema/rhythm.ts';
