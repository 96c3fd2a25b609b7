import type { Governance } from '@golden-thread/governance';
import type { Benchmark, Indicator, IsoDate, Observation } from '@golden-thread/outcomes';
import type { Scheme } from '@golden-thread/rag';
import type { ActionRecord } from '../action-record.ts';
import type { ImprovementPlan } from '../improvement-plan.ts';

/** What a highlight report is read from. */
export interface HighlightReportInput {
  readonly plan: ImprovementPlan;
  /** Every plan of the area, for what its actions depend on; this one alone where left out. */
  readonly plans?: readonly ImprovementPlan[] | undefined;
  /** The group, or the board for the whole plan. */
  readonly bodyId: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly scheme: Scheme;
  readonly governance: Governance;
  /** Records of these plans: those the reader may see. */
  readonly records: readonly ActionRecord[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly benchmarks?: readonly Benchmark[] | undefined;
}
