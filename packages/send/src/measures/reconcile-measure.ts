import { Defect, reconcileFigure, samePeriod } from '@golden-thread/outcomes';
import type { Observation, Recomputation, Reconciliation } from '@golden-thread/outcomes';
import type { MeasureResult } from './measure-result.ts';

/** A figure as it was reported, and how many decimal places were printed. */
export interface ReportedMeasure extends Pick<Observation, 'period' | 'value'> {
  /** 0 to 8; they agree within half a unit of the last. */
  readonly decimals: number;
}

/** What was reported held against what the records give, with the records. */
export interface MeasureReconciliation extends Reconciliation {
  readonly records: MeasureResult['records'];
  /** What the records could not tell, which may be why they differ. */
  readonly leftOut: MeasureResult['leftOut'];
}

/**
 * Holds a figure reported against the one computed from records; neither replaces the other. Where the records give none,
 * `agrees` is null and the explanation says why.
 *
 * @throws Defect `PERIODS_DIFFER`, when they are of different periods; `FIGURE_NOT_REPORTED`, when the reported value is null;
 *   `DECIMALS_OUT_OF_RANGE`.
 */
export function reconcileMeasure(
  { period, value, decimals }: ReportedMeasure,
  computed: MeasureResult,
): MeasureReconciliation {
  if (!samePeriod(period, computed.period)) {
    throw new Defect('PERIODS_DIFFER', 'Hold a figure against the measure of the same period.');
  }
  return {
    ...reconcileFigure({
      reported: value,
      unit: computed.unit,
      decimals,
      recomputation: recomputationOf(computed),
    }),
    records: computed.records,
    leftOut: computed.leftOut,
  };
}

function recomputationOf({ value, reason, records, unit }: MeasureResult): Recomputation {
  if (value === null) return { kind: 'none', why: String(reason) };
  const numerator = { label: 'records counted', value: records.counted.length };
  if (unit === 'count') return { kind: 'sum', parts: [numerator] };
  const denominator = { label: 'records of which they are a share', value: records.of.length };
  return { kind: 'share-percent', numerator, denominator };
}
