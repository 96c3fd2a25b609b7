import type { Assessment, AssessmentStatus } from '../assessment.ts';
import type { Benchmark } from '../benchmark.ts';
import type { Indicator, JudgedPolarity } from '../indicator.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Observation } from '../observation.ts';
import type { Target, TargetKind } from '../target.ts';

/** A target of one kind. */
type TargetOf<Kind extends TargetKind> = Extract<Target, { readonly kind: Kind }>;

/** Everything an evaluator may look at. It is only asked about a figure that exists and a polarity that judges. */
export interface Evaluation<Kind extends TargetKind> {
  readonly indicator: Indicator;
  readonly target: TargetOf<Kind>;
  readonly polarity: JudgedPolarity;
  /** The newest observation that counts. */
  readonly observation: Observation;
  /** Its value, not yet rounded, in the indicator's unit. */
  readonly value: number;
  /** All observations that count, earliest period first, the newest included. */
  readonly history: readonly Observation[];
  /** Those of this indicator, in any order. */
  readonly benchmarks: readonly Benchmark[];
  readonly asOf: IsoDate;
}

/** The rule for one kind of target. */
export type Evaluator<Kind extends TargetKind> = (evaluation: Evaluation<Kind>) => Assessment;

/** An assessment from its status and its reasons, in the order a reader should meet them. */
export function assessment(status: AssessmentStatus, ...reasons: readonly [string, ...string[]]): Assessment {
  return { status, reasons };
}
