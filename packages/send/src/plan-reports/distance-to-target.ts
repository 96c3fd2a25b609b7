import { formatQuantity, roundTo, type Indicator, type Unit } from '@golden-thread/outcomes';
import { levelWanted } from './level-wanted.ts';

/** How far a measure is from the figure its target wants. */
export interface DistanceToTarget {
  /** The figure wanted, in the unit of the indicator; null when the target names none. */
  readonly wanted: number | null;
  /**
   * What is still to go, both figures rounded as printed, and 0 once reached; without a polarity how far apart they are. Never negative;
   * null when it cannot be told.
   */
  readonly distance: number | null;
  /** Unit of the distance: percentage points between percentages. */
  readonly unit: Unit;
  readonly reached: boolean | null;
  /** The same in words; why not, where it cannot be told. */
  readonly sentence: string;
}

/**
 * The distance from a figure to its target. Without a polarity it is only how far apart the two are, and whether the target is
 * reached cannot be told.
 *
 * @param value - the newest figure; null when there is none.
 */
export function distanceToTarget(indicator: Indicator, value: number | null): DistanceToTarget {
  const { decimals, polarity } = indicator;
  const unit: Unit = indicator.unit === 'percent' ? 'percentage-points' : indicator.unit;
  const { level, reason } = levelWanted(indicator);
  const untold = { distance: null, unit, reached: null };
  if (level === null) return { ...untold, wanted: null, sentence: reason };
  const wanted = roundTo(level, decimals);
  if (value === null)
    return { ...untold, wanted, sentence: 'There is no figure to hold against the target.' };
  const printed = (amount: number, of: Unit = indicator.unit) =>
    formatQuantity({ value: amount, unit: of }, decimals);
  const gap = roundTo(wanted - roundTo(value, decimals), decimals);
  const figures = `${printed(value)} against the ${printed(wanted)} wanted`;
  if (polarity !== 'higher-is-better' && polarity !== 'lower-is-better') {
    const apart = Math.abs(gap);
    return {
      wanted,
      distance: apart,
      unit,
      reached: null,
      sentence: `${figures}: ${printed(apart, unit)} apart. The source does not say which way is better.`,
    };
  }
  const left = polarity === 'higher-is-better' ? gap : -gap;
  if (left <= 0) return { wanted, distance: 0, unit, reached: true, sentence: `${figures}: reached.` };
  return {
    wanted,
    distance: left,
    unit,
    reached: false,
    sentence: `${figures}: ${printed(left, unit)} to go.`,
  };
}
