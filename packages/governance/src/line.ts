import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** What a line between two bodies means, read from the first to the second. */
export type LineKind = 'accountable-to' | 'reports-to' | 'monitors' | 'scrutinises' | 'escalates-to';

/** A typed, dated line from one body to another. Several kinds may run side by side; `accountable-to` and `escalates-to` have no cycles. */
export interface Line {
  readonly kind: LineKind;
  readonly fromBodyId: string;
  readonly toBodyId: string;
  /** Of an `escalates-to` line: how long the body has to settle a matter before it goes up. Left out when no document says. */
  readonly withinWorkingDays?: number | undefined;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly source: Citation;
}

/** A kind of decision that a right can be held for. */
export type DecisionKind =
  'close-action' | 'accept-evidence' | 'approve-strategy' | 'approve-commissioning' | 'rate-action';

/** The right to take a kind of decision about something, held by a body. */
export interface DecisionRight {
  readonly bodyId: string;
  readonly decision: DecisionKind;
  /** What it covers: the id of a plan, strategy, framework or, of `approve-commissioning`, a checklist. */
  readonly subjectId: string;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly source: Citation;
}
