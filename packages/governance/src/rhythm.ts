import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** A rule of rhythm that yields dated items of a body's forward plan. */
export type RhythmRule =
  /** Each month one of the groups spotlights, the others send highlight reports, in the order given. */
  | {
      readonly id: string;
      readonly kind: 'spotlight-rota';
      readonly bodyId: string;
      readonly groupIds: readonly string[];
      readonly firstMonth: string;
      readonly lastMonth: string | null;
      /** What of its order and months no document states, for the reader; null when only the day of the month is assumed. */
      readonly assumption: string | null;
      readonly source: Citation;
    }
  /** An item every `everyMonths` months from `firstDate`. */
  | {
      readonly id: string;
      readonly kind: 'recurring';
      readonly bodyId: string;
      readonly title: string;
      readonly itemKind: ForwardPlanItemKind;
      readonly everyMonths: number;
      readonly firstDate: IsoDate;
      readonly lastDate: IsoDate | null;
      /** What of its days no document states, for the reader; null when its first day is stated and only later ones are counted. */
      readonly assumption: string | null;
      readonly source: Citation;
    }
  | {
      readonly id: string;
      readonly kind: 'dated';
      readonly bodyId: string;
      readonly title: string;
      readonly itemKind: ForwardPlanItemKind;
      readonly date: IsoDate;
      readonly source: Citation;
    };

/** What an item of a forward plan is. */
export type ForwardPlanItemKind =
  | 'spotlight'
  | 'highlight-report'
  | 'scorecard'
  | 'progress-report'
  | 'scrutiny'
  | 'oversight-meeting'
  | 'meeting';

/** One dated item of a forward plan. */
export interface ForwardPlanItem {
  readonly date: IsoDate;
  /** Why the day is assumed rather than stated, in a sentence; null when a document states the day. */
  readonly assumption: string | null;
  readonly title: string;
  readonly kind: ForwardPlanItemKind;
  readonly bodyId: string;
  /** The group that brings it, when one does. */
  readonly fromBodyId: string | null;
}
