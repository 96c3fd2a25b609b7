import type { Indicator } from '../indicator.ts';
import type { IsoDate } from '../iso-date.ts';
import { yearContaining } from '../period-of.ts';
import { evenPace } from './even-pace.ts';
import type { Trajectory } from './trajectory.ts';

/** The straight line a target asks a measure to follow, or why there is none. */
export type PathOfTarget =
  { readonly line: Trajectory; readonly reason: null } | { readonly line: null; readonly reason: string };

/**
 * The line from baseline to target, or an even pace through the year that holds a day for a total built up over a year. Other kinds of
 * target set a level or a direction and no path.
 *
 * @param date - a day of the year meant; looked at for totals of a year only.
 */
export function pathOfTarget({ target, baseline }: Indicator, date: IsoDate): PathOfTarget {
  switch (target?.kind) {
    case undefined:
      return none('The source states no target.');
    case 'baseline-to-target':
      return fromBaseline(baseline, () => target.target, target.byDate);
    case 'percentage-increase':
      return fromBaseline(baseline, (value) => value * (1 + target.byPercent / 100), target.byDate);
    case 'cumulative-in-year':
      return target.target === null
        ? none('The source states no figure for the year.')
        : { line: evenPace(yearContaining(target.yearKind, date), target.target), reason: null };
    default:
      return none('A target of this kind sets no path.');
  }
}

function fromBaseline(
  baseline: Indicator['baseline'],
  levelFrom: (value: number) => number,
  byDate: IsoDate | null,
): PathOfTarget {
  if (baseline === null || baseline.value === null) {
    return none('No baseline figure is recorded to draw the path from.');
  }
  if (baseline.date === null) return none('The day of the baseline is not stated, so no path can be drawn.');
  if (byDate === null) return none('No day is stated by which to reach it, so no path can be drawn.');
  return {
    line: {
      startDate: baseline.date,
      startValue: baseline.value,
      endDate: byDate,
      endValue: levelFrom(baseline.value),
    },
    reason: null,
  };
}

function none(reason: string): PathOfTarget {
  return { line: null, reason };
}
