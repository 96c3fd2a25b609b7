export { assumptions } from './assumptions.ts';
export { sampleCsv, sampleSizes } from './sample-csv.ts';
export type { SamplePiece, Ssda903SampleOptions } from './sample-csv.ts';
