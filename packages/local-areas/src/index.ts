export type { DemoPerson, LocalArea } from './local-area.ts';
