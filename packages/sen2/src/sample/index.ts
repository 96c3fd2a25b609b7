export { assumptions } from './assumptions.ts';
export { sampleCasework } from './sample-casework.ts';
export { sampleCsv } from './sample-csv.ts';
export type { SamplePiece } from './sample-csv.ts';
export { samplePeople, sampleSizes } from './sample-people.ts';
export type { SampleOptions } from './sample-people.ts';
export type { SampleRecord } from './sample-record.ts';
export { sampleXml } from './sample-xml.ts';
