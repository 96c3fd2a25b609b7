import type { IsoDate } from '@golden-thread/outcomes';
import type { ReturnSetting } from './return-row.ts';

/** What a return does not say of itself. */
export interface ReturnTold {
  /** Begins every key, so that the records of two returns are told apart. */
  readonly returnId: string;
  /** A return collected in 2025 tells of the calendar year 2024. */
  readonly collectionYear: number;
  /** The day in January of which the plans in force are told. */
  readonly censusDate: IsoDate;
  /** The day from which the return may be known. */
  readonly knownDate: IsoDate;
  /** The type of a setting, from a register of establishments; unless given, what the return itself tells of it. */
  readonly placementType?: ((setting: ReturnSetting) => string) | undefined;
}
