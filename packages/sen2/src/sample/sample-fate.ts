import type { assumptions } from './assumptions.ts';

/** What became of somebody in the year a return tells of. */
export type SampleFate = 'new' | 'continued' | keyof typeof assumptions.besides;
