import type { TargetKind } from '../src/index.ts';
import type { Situation } from './target-situation.ts';

/** What the shared laws must be told of a kind of target; the compiler asks for it where a kind is added. */
interface KindOfTarget {
  /** The figure that equals the level wanted, and so is met; null where there is no level to equal. */
  readonly equal: ((given: Situation) => Situation) | null;
  /** Whether a better figure can never be judged worse. Not where only one figure will do. */
  readonly better: boolean;
}

const at = (level: (given: Situation) => number) => (given: Situation) => ({ ...given, value: level(given) });

/** What is known of each kind of target; everything else the laws find out by themselves. */
export const kindsOfTarget: Readonly<Record<TargetKind, KindOfTarget>> = {
  'within-clock': { equal: at(({ level }) => level), better: true },
  'baseline-to-target': { equal: at(({ level }) => level), better: true },
  'percentage-increase': {
    // A percentage of nothing says nothing.
    equal: (given) => {
      const baseline = Math.abs(given.baseline) < 1 ? 1 : given.baseline;
      return { ...given, baseline, value: baseline * (1 + Math.abs(given.level) / 100) };
    },
    better: true,
  },
  'month-on-month': { equal: at(({ before }) => before), better: true },
  maintain: { equal: at(({ level }) => level), better: true },
  // More or fewer is all that is asked: standing still is neither.
  direction: { equal: null, better: true },
  'zero-tolerance': { equal: at(() => 0), better: false },
  'in-line-with-benchmark': { equal: at(({ comparator }) => comparator), better: true },
  // A total is judged at the year's end, where a cap is judged too.
  'cumulative-in-year': {
    equal: (given) => ({ ...given, value: given.level, daysAfterBaseline: 364 }),
    better: true,
  },
};
