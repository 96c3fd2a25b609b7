import type { ThreadKnot } from './thread.ts';

/** An intention as far as the thread is concerned. Ids, not objects; an empty list says that nothing is named. */
export interface ThreadIntention extends ThreadKnot {
  /** As its strategy numbers it, such as "3.5". */
  readonly ref: string;
  readonly outcomeIds: readonly string[];
  /** The one group that answers for it; null when none does. */
  readonly bodyId: string | null;
  readonly serviceIds: readonly string[];
  readonly fundIds: readonly string[];
}

/** A service: what it is for, who commissions it and which funds pay for it. */
export interface ThreadService extends ThreadKnot {
  readonly outcomeIds: readonly string[];
  /** The organisations that commission it. */
  readonly organisationIds: readonly string[];
  readonly fundIds: readonly string[];
}

/** A fund: what it pays for and who pays into it. */
export interface ThreadFund extends ThreadKnot {
  readonly serviceIds: readonly string[];
  /** The organisations that pay into it. */
  readonly organisationIds: readonly string[];
}

/** What partners intend, provide and pay. A service is of a fund when either names the other. */
export interface ThreadCommissioning {
  readonly intentions: readonly ThreadIntention[];
  readonly services: readonly ThreadService[];
  readonly funds: readonly ThreadFund[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** Nothing intended, provided or paid. */
export const NO_COMMISSIONING: ThreadCommissioning = {
  intentions: [],
  services: [],
  funds: [],
  organisations: [],
};
