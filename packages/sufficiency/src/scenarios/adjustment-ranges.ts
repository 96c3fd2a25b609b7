import type { Issue } from '@golden-thread/outcomes';
import type { DemandAdjustment } from './demand-scenario.ts';

/** From and to, both allowed, and whether only whole numbers are. */
export interface AdjustmentRange {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

/** How far a scenario may go: nobody at all to eleven times as many, and no more places than any authority has. */
export const ADJUSTMENT_RANGES = {
  percent: { from: -100, to: 1000, whole: false },
  inflationPercent: { from: -50, to: 100, whole: false },
  sharePercent: { from: 0, to: 100, whole: false },
  children: { from: 0, to: 10_000, whole: false },
  places: { from: 0, to: 10_000, whole: true },
  year: { from: 2000, to: 2100, whole: true },
} as const satisfies Readonly<Record<string, AdjustmentRange>>;

/** The numbers of an adjustment that are out of their range. */
export function adjustmentRanges(adjustment: DemandAdjustment): readonly Issue[] {
  const { percent, inflationPercent, sharePercent, children, places, year } = ADJUSTMENT_RANGES;
  switch (adjustment.kind) {
    case 'step-down': {
      const { amount } = adjustment;
      return 'children' in amount
        ? outside('amount.children', amount.children, children)
        : outside('amount.sharePercent', amount.sharePercent, sharePercent);
    }
    case 'new-places':
      return outside('places', adjustment.places, places);
    case 'cost-inflation':
      return [
        ...outside('percent', adjustment.percent, inflationPercent),
        ...outside('fromYear', adjustment.fromYear, year),
      ];
    default:
      return outside('percent', adjustment.percent, percent);
  }
}

/** Not a number is in no range. */
function outside(path: string, value: number, { from, to, whole }: AdjustmentRange): readonly Issue[] {
  if (value >= from && value <= to && (!whole || Number.isInteger(value))) return [];
  const expected = `a ${whole ? 'whole ' : ''}number from ${from} to ${to}`;
  const whatToDo = 'Give a number within it.';
  return [{ code: 'NUMBER_OUT_OF_RANGE', path, found: String(value), expected, whatToDo }];
}
