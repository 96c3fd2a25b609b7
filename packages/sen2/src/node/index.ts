export { checkSen2 } from './check-sen2.ts';
export type { Sen2Report } from './check-sen2.ts';
export { pseudonymiser } from './pseudonymiser.ts';
export { readSen2 } from './read-sen2.ts';
export type { ReadRow, ReadSen2Options, Sen2Progress } from './read-sen2.ts';
export type { ReturnEncoding } from './text-of-return.ts';
export { writeSample } from './write-sample.ts';
export type { SampleFiles } from './write-sample.ts';
