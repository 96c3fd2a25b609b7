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

/** What the thread runs through. A path that ends with a body or an organisation is whole; anywhere else the next thing is missing. */
export type ThreadEnd =
  'outcome' | 'indicator' | 'action' | 'body' | 'intention' | 'service' | 'fund' | 'organisation';

/**
 * One way along the thread from an outcome, as far as it goes; what it does not run through is null. It follows one of two strands:
 * outcome, indicator, action, body; or outcome, intention, service, fund, organisation. A service that no fund pays for leads to who
 * commissions it, and the group that answers for an intention stands beside it as the body.
 */
export interface ThreadPath {
  readonly outcome: ThreadKnot;
  readonly indicator: ThreadKnot | null;
  readonly action: (ThreadKnot & { readonly ref: string }) | null;
  readonly body: ThreadKnot | null;
  readonly intention: (ThreadKnot & { readonly ref: string }) | null;
  readonly service: ThreadKnot | null;
  readonly fund: ThreadKnot | null;
  readonly organisation: ThreadKnot | null;
  readonly endsAt: ThreadEnd;
  /** How the indicator stands, when the caller gave assessments. */
  readonly assessment: Assessment | null;
}

/** One way back along the thread, from who answers or pays towards the outcome it is for, as far as it goes. */
export type ThreadWayBack = Omit<ThreadPath, 'outcome' | 'assessment'> & {
  readonly startsAt: 'body' | 'organisation';
  /** Null where nothing leads back to an outcome. */
  readonly outcome: ThreadKnot | null;
};

/** What is missing. The subject of a break is the thing it names first. */
export type ThreadBreakKind =
  | 'outcome-without-indicator'
  | 'outcome-without-intention'
  | 'indicator-without-outcome'
  | 'indicator-without-target'
  | 'indicator-without-observation'
  | 'indicator-without-action'
  | 'action-without-measure'
  | 'action-without-body'
  | 'intention-without-outcome'
  | 'intention-without-group'
  | 'intention-without-service'
  | 'service-without-outcome'
  | 'service-without-commissioner'
  | 'fund-without-service'
  | 'fund-without-organisation';

/** A place where the thread is broken, said once however many paths end there. */
export interface ThreadBreak {
  readonly kind: ThreadBreakKind;
  readonly subjectId: string;
  /** What is missing, naming the subject. */
  readonly message: string;
}

/** Every path and every break, paths in the order of outcomes, breaks in the order of outcomes, indicators, actions, intentions, services, funds. */
export interface Thread {
  readonly paths: readonly ThreadPath[];
  readonly breaks: readonly ThreadBreak[];
}
