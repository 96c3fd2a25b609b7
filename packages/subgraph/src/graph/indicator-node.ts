import type { Assessment, Indicator, IsoDate } from '@golden-thread/outcomes';
import type { BaselineView, ObservationView, TargetView } from './views.ts';

/** An indicator as the graph shows it, joined to what is recorded for it. */
export interface IndicatorNode {
  readonly typeName: 'SendIndicator' | 'SufficiencyIndicator' | 'CommissioningIndicator';
  /** `<areaCode>:<indicatorId>`. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly baseline: BaselineView | null;
  readonly target: TargetView | null;
  /** The newest observation a reader could know on the day; null when there is none. */
  readonly latest: (asOf: IsoDate) => ObservationView | null;
  /** Every observation a reader could know on the day, newest period first. */
  readonly observations: (asOf: IsoDate) => readonly ObservationView[];
  readonly assessment: (asOf: IsoDate) => Assessment;
}
