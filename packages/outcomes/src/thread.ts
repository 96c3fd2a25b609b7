import type { Assessment } from './assessment.ts';

/** An action as far as the thread is concerned: what it is for and who answers for it. Ids, not objects. */
export interface ThreadAction {
  readonly id: string;
  /** As its plan numbers it, such as "1.1.1". */
  readonly ref: string;
  readonly title: string;
  readonly indicatorIds: readonly string[];
  readonly bodyIds: readonly string[];
}

/** Something the thread runs through, named. */
export interface ThreadKnot {
  readonly id: string;
  readonly title: string;
}

/** Where a path ends: with a body it is whole, anywhere else the next thing is missing. */
export type ThreadEnd = 'outcome' | 'indicator' | 'action' | 'body';

/** One way along the thread from an outcome, as far as it goes. What it does not reach is null. */
export interface ThreadPath {
  readonly outcome: ThreadKnot;
  readonly indicator: ThreadKnot | null;
  readonly action: (ThreadKnot & { readonly ref: string }) | null;
  readonly body: ThreadKnot | null;
  readonly endsAt: ThreadEnd;
  /** How the indicator stands, when the caller gave assessments. */
  readonly assessment: Assessment | null;
}

/** What is missing. The subject of a break is the outcome, indicator or action it names first. */
export type ThreadBreakKind =
  | 'outcome-without-indicator'
  | 'indicator-without-outcome'
  | 'indicator-without-target'
  | 'indicator-without-observation'
  | 'indicator-without-action'
  | 'action-without-measure'
  | 'action-without-body';

/** A place where the thread is broken, said once however many paths end there. */
export interface ThreadBreak {
  readonly kind: ThreadBreakKind;
  readonly subjectId: string;
  /** What is missing, naming the subject. */
  readonly message: string;
}

/** Every path and every break, paths in the order of outcomes, breaks in the order of outcomes, indicators, actions. */
export interface Thread {
  readonly paths: readonly ThreadPath[];
  readonly breaks: readonly ThreadBreak[];
}
