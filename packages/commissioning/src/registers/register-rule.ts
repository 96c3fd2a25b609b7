import type { IsoDate, Issue } from '@golden-thread/outcomes';
import type { RegisterContents, RegisterName } from './register-contents.ts';
import type { RegisterEntry } from './register-entry.ts';

/** What stands in the registers while something is recorded. */
export interface StandingEntries {
  /** The day of recording. */
  readonly today: IsoDate;
  /** The entries of a register today that the person may read; what is being recorded left out. */
  readonly entries: <N extends RegisterName>(register: N) => readonly RegisterEntry<N>[];
}

/** What is wrong with an entry in view of what else stands; paths are within the content. */
export type RegisterRule<N extends RegisterName> = (
  content: RegisterContents[N],
  standing: StandingEntries,
) => readonly Issue[];
