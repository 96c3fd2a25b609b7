export { AUDIENCES, type Audience } from './audience.ts';
export { entriesAsAt } from './entries-as-at.ts';
export type { AreaThing, Register } from './register.ts';
export type { RegisterContents, RegisterName } from './register-contents.ts';
export type { Recorded, RegisterEntry, RegisterRecord } from './register-entry.ts';
export type { RegisterRule, StandingEntries } from './register-rule.ts';
export { registers } from './registers.ts';
