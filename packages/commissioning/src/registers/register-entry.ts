import type { IsoDate } from '@golden-thread/outcomes';
import type { Audience } from './audience.ts';
import type { RegisterContents, RegisterName } from './register-contents.ts';

/** When, why and by whom something was recorded: by role and posts, never by name. */
export interface Recorded {
  /** A moment in UTC. */
  readonly at: string;
  /** The day it was in the United Kingdom: from this day on the entry reads so. */
  readonly date: IsoDate;
  /** Null, and no posts, where the reader may not know who recorded. */
  readonly byRole: string | null;
  /** Ids within the area. */
  readonly byPostIds: readonly string[];
  readonly because: string;
}

/** One entry of a register as it reads on a day. */
export interface RegisterEntry<N extends RegisterName = RegisterName> {
  readonly register: N;
  /** Id within the area and the register: that of its content. */
  readonly id: string;
  readonly content: RegisterContents[N];
  readonly audience: Audience;
  /** Counts what was recorded of it, from 1; 0 where it stands in the published folder only. */
  readonly version: number;
  /** Null where it stands in the published folder only. */
  readonly recorded: Recorded | null;
}

/** One thing recorded of an entry: how it reads from then on, or that it stands no longer. */
export interface RegisterRecord<N extends RegisterName = RegisterName> {
  readonly register: N;
  readonly entryId: string;
  readonly version: number;
  readonly audience: Audience;
  readonly change: 'recorded' | 'withdrawn';
  /** Of a withdrawal: what stood before. */
  readonly content: RegisterContents[N];
  readonly recorded: Recorded;
}
