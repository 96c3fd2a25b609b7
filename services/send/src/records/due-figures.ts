import type { IsoDate } from '@golden-thread/outcomes';
import type { AdviceSource, ClockId } from '@golden-thread/send/clocks';
import type { DueRow } from '@golden-thread/send/due';
import type { ChildAccess } from '@golden-thread/subgraph/identity';

/** A case that is owed, under an id that says nothing of it. */
export interface DueCaseView {
  /** Opaque, and the same as long as the return says what is open. */
  readonly id: string;
  readonly clock: ClockId;
  readonly team: string | null;
  readonly adviceFrom: AdviceSource | null;
  readonly dueOn: IsoDate | null;
  readonly daysLeft: number | null;
  readonly excused: boolean;
  readonly untold: string | null;
  readonly remarks: readonly string[];
}

/** What is late and what falls due, as it may be shown. */
export interface DueFigures {
  /** The day it is read as at: of protected figures the Monday before or on the day asked about. */
  readonly asAt: IsoDate;
  /** The last day whose requests and decisions the records tell of; null where no return is known. */
  readonly knownUntilDate: IsoDate | null;
  /** The last day whose plans in force they tell of. */
  readonly plansUntilDate: IsoDate | null;
  readonly protection: ChildAccess;
  readonly rows: readonly DueRow[];
  /** Of what, of which something may be owed, a clock cannot be made, and why. */
  readonly leftOut: readonly { readonly count: number; readonly because: string }[];
  /** The most urgent first, made when they are asked for; null where they may not be shown. */
  readonly cases: (() => Promise<readonly DueCaseView[]>) | null;
}
