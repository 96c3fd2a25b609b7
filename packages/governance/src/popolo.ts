export { fromPopolo } from './popolo/from-popolo.ts';
export type { PopoloReading } from './popolo/from-popolo.ts';
export type { FromPopoloOptions } from './popolo/from-popolo-options.ts';
export { toPopolo } from './popolo/to-popolo.ts';
export type { ToPopoloOptions } from './popolo/to-popolo.ts';
export type {
  PopoloArea,
  PopoloDocument,
  PopoloEvent,
  PopoloLink,
  PopoloMembership,
  PopoloMotion,
  PopoloOrganization,
  PopoloPost,
} from './popolo/document.ts';
