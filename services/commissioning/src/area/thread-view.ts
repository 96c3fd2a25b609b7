import type { ThreadBreakKind, ThreadEnd } from '@golden-thread/outcomes';

/** A place where the thread is broken, with the global id of what is cut off. */
export interface ThreadBreakView {
  readonly kind: ThreadBreakKind;
  readonly message: string;
  readonly subjectId: string;
}

/** One way along the thread as far as it goes, by global ids; what it does not reach is null. */
export interface ThreadPathView {
  readonly outcomeId: string;
  readonly indicatorId: string | null;
  readonly actionId: string | null;
  readonly actionRef: string | null;
  readonly bodyId: string | null;
  readonly endsAt: ThreadEnd;
}
