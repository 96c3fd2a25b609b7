import type { Cohorts } from './cohorts.ts';
import { chancesOf, courseOn, startOf, type Course } from './course.ts';
import { crossingsOf } from './crossings.ts';
import { crowdFrom } from './crowd.ts';
import { crowdNumbers } from './crowd-numbers.ts';
import type { DemandRates, RateLevels } from './demand-rates.ts';
import { scaled } from './rate-factors.ts';
import type { RateLevel } from './rate-level.ts';

/** How much higher rates are tried. */
const RISE = 0.01;
/** From where on they are, as shares of the longest time ahead. */
const FROM = [0, 0.25, 0.5, 0.75];
const KINDS = ['entrants', 'leaves', 'moves'] as const;

/** What the path needs besides rates and levels. `daysAhead` are in order, from 1. */
export interface SpreadRequest {
  readonly cohorts: Cohorts;
  readonly start: number;
  readonly daysAhead: readonly number[];
}

/**
 * The variance that unsure and drifting levels add to every number of each day ahead, in the order of `DemandNumbers`. The path is walked anew
 * with each kind of rates a hundredth higher, all the way and from later on, so that what depends on them is told, and on those of
 * which part of the way.
 */
export function spreadOfRates(
  { cohorts, start, daysAhead }: SpreadRequest,
  rates: DemandRates,
  levels: RateLevels,
): readonly Float64Array[] {
  const last = start + (daysAhead.at(-1) ?? 0);
  const from = FROM.map((share) => Math.floor(share * (last - start)));
  const crossings = crossingsOf(cohorts, start, last);
  const expectedOn = (course: Course, walked: DemandRates, days: readonly number[]) => {
    const crowdOn = crowdFrom({ cohorts, course, chances: chancesOf(walked), crossings, withPairs: false });
    return days.map((ahead) => crowdNumbers(crowdOn(start + ahead)).expected);
  };
  const begin = startOf(cohorts, start);
  const chances = chancesOf(rates);
  const plain = expectedOn(begin, rates, daysAhead);
  let course = begin;
  const starts = from.map((ahead) => (course = courseOn(course, cohorts, chances, start + ahead)));
  const sums = plain.map((ofDay) => new Float64Array(ofDay.length));
  for (const kind of KINDS) {
    const raised = scaled(rates, { [kind]: 1 + RISE });
    const walks = starts.map((begun, at) =>
      expectedOn(
        begun,
        raised,
        daysAhead.filter((ahead) => ahead > from[at]!),
      ),
    );
    daysAhead.forEach((day, index) => {
      const reached = walks.filter((_, at) => from[at]! < day);
      plain[index]!.forEach((expected, part) => {
        // A walk that begins later has fewer days: its last is the same.
        const slopes = reached.map((walk, at) => ({
          fromAhead: from[at]!,
          slope: (walk[index - (daysAhead.length - walk.length)]![part]! - expected) / RISE,
        }));
        sums[index]![part]! += varianceOf(slopes, levels[kind], day) + togetherness(slopes[0]!, levels[kind]);
      });
    });
  }
  return sums;
}

/** Children more for each whole by which rates are higher from a day ahead on. */
interface Slope {
  readonly fromAhead: number;
  readonly slope: number;
}

/**
 * What an unsure level that drifts does to a number: its variance today by the square of what depends on it, and for each day ahead the
 * variance that day adds by the square of what depends on the level from then on, which falls to nothing on the day itself.
 */
function varianceOf(slopes: readonly Slope[], { variance, variancePerDay }: RateLevel, day: number): number {
  let drift = 0;
  slopes.forEach(({ fromAhead, slope }, at) => {
    const next = slopes[at + 1] ?? { fromAhead: day, slope: 0 };
    // The mean of the square of a line between two values.
    drift += ((next.fromAhead - fromAhead) * (slope ** 2 + slope * next.slope + next.slope ** 2)) / 3;
  });
  return variance * slopes[0]!.slope ** 2 + variancePerDay * drift;
}

/** Who come, leave or move together make their numbers vary more than those who do it alone, by as much as depends on their level. */
function togetherness({ slope }: Slope, { together }: RateLevel): number {
  return (together - 1) * Math.abs(slope);
}
