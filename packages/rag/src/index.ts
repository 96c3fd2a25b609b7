export type { Rating } from './rating.ts';
export type { SchemeState, Scheme } from './scheme.ts';
