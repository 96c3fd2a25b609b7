import type { Indicator } from '@golden-thread/outcomes';

/** The figure a target wants. */
export interface LevelWanted {
  /** In the unit of the indicator; null where the target names none. */
  readonly level: number | null;
  /** Why it names none; empty where it cannot but name one. */
  readonly reason: string;
}

/**
 * The figure an indicator is meant to reach or hold. A target that is a direction, a comparison with others or an
 * improvement every month names none.
 */
export function levelWanted({ target, baseline }: Pick<Indicator, 'target' | 'baseline'>): LevelWanted {
  const before = baseline?.value ?? null;
  const found = (level: number | null, reason: string): LevelWanted => ({ level, reason });
  switch (target?.kind) {
    case undefined:
      return found(null, 'The source states no target.');
    case 'baseline-to-target':
      return found(target.target, '');
    case 'percentage-increase':
      return found(
        before === null ? null : before * (1 + target.byPercent / 100),
        'The target is a change on the baseline, and no baseline figure is recorded.',
      );
    case 'maintain':
      return found(target.level ?? before, 'Neither a level to hold nor a baseline figure is recorded.');
    case 'zero-tolerance':
      return found(0, '');
    case 'cumulative-in-year':
      return found(target.target, 'The source states no figure for the year.');
    case 'within-clock':
      return found(target.share, 'The source does not say what share of cases is wanted in time.');
    case 'direction':
      return found(
        null,
        `The target is to ${target.direction === 'increase' ? 'rise' : 'fall'}, with no figure stated.`,
      );
    case 'month-on-month':
      return found(null, 'The target is to be better than the month before, with no figure stated.');
    case 'in-line-with-benchmark':
      return found(null, 'The target is to be in line with others, with no figure stated.');
  }
}
