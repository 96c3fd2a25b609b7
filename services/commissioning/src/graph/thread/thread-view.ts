import type { ThreadBreakKind, ThreadEnd, ThreadWayBack } from '@golden-thread/outcomes';

/** A place where the thread is broken, with the global id of what is cut off. */
export interface ThreadBreakView {
  readonly kind: ThreadBreakKind;
  readonly message: string;
  readonly subjectId: string;
}

/** What a way along the thread runs through, by global ids; what it does not run through is null. */
export interface ThreadWayView {
  readonly indicatorId: string | null;
  readonly actionId: string | null;
  readonly actionRef: string | null;
  readonly bodyId: string | null;
  readonly intentionId: string | null;
  readonly intentionRef: string | null;
  readonly serviceId: string | null;
  readonly fundId: string | null;
  readonly organisationId: string | null;
  readonly endsAt: ThreadEnd;
}

/** One way along the thread from an outcome, as far as it goes. */
export interface ThreadPathView extends ThreadWayView {
  readonly outcomeId: string;
}

/** One way back along the thread towards an outcome, as far as it goes. */
export interface ThreadWayBackView extends ThreadWayView {
  readonly startsAt: ThreadWayBack['startsAt'];
  readonly outcomeId: string | null;
}

/** The thread of an area as it reads on a day. */
export interface ThreadView {
  readonly breaks: readonly ThreadBreakView[];
  readonly paths: readonly ThreadPathView[];
  readonly waysBack: () => readonly ThreadWayBackView[];
}
