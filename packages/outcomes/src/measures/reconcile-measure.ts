import { Defect } from '../defect.ts';
import type { Recomputation } from '../figure.ts';
import type { Observation } from '../observation.ts';
import type { Period } from '../period.ts';
import { samePeriod } from '../period.ts';
import type { Unit } from '../quantity.ts';
import { reconcileFigure } from '../reconcile-figure.ts';
import type { Reconciliation } from '../reconcile-figure.ts';
import type { MeasureAnswer } from './measure-answer.ts';

/** A figure as it was reported, and how many decimal places were printed. */
export interface ReportedMeasure extends Pick<Observation, 'period' | 'value'> {
  /** 0 to 8; they agree within half a unit of the last. */
  readonly decimals: number;
}

/** What records give for a period. */
export interface ComputedMeasure extends MeasureAnswer {
  readonly period: Period;
  readonly unit: Unit;
}

/** What was reported held against what the records give, with the records. */
export interface MeasureReconciliation extends Reconciliation {
  readonly records: MeasureAnswer['records'];
  /** What the records could not tell, which may be why they differ. */
  readonly leftOut: MeasureAnswer['leftOut'];
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
  computed: ComputedMeasure,
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

function recomputationOf(computed: ComputedMeasure): Recomputation {
  const { value, reason, records, unit } = computed;
  if (value === null) return { kind: 'none', why: String(reason) };
  const numerator = { label: 'records counted', value: records.counted.length };
  switch (unit) {
    case 'count':
      return { kind: 'sum', parts: [numerator] };
    case 'percent':
      return {
        kind: 'share-percent',
        numerator,
        denominator: { label: 'records of which they are a share', value: records.of.length },
      };
    case 'per-10000':
      return {
        kind: 'rate-per-10000',
        numerator,
        denominator: { label: 'people', value: Number(computed.denominator) },
      };
    default:
      return { kind: 'same-as', other: { label: `a mean over ${records.of.length} records`, value } };
  }
}
