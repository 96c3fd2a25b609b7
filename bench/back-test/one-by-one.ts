import { methodNames, projectSeries, type AreaSeries } from '@golden-thread/projection';

/** Error and coverage of one method, so many years ahead. */
interface Tally {
  percent: number;
  inside: number;
  heldOut: number;
}

/** The same back-test as one would write it with what a single series offers: each area, origin and method by itself. */
export function backTestOneByOne(areas: readonly AreaSeries[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { series } of areas) {
    for (let origin = 4; origin < series.length; origin += 1) {
      for (const method of [...methodNames, 'best' as const]) {
        const years = Math.min(3, series.length - origin);
        const projected = projectSeries({ series: series.slice(0, origin), years, method, decimals: 0 });
        if (!projected.ok) continue;
        projected.value.points.forEach(({ value, lower, upper }, at) => {
          const actual = series[origin + at] as number;
          const key = `${method} ${at + 1}`;
          const tally = tallies.get(key) ?? { percent: 0, inside: 0, heldOut: 0 };
          tallies.set(key, tally);
          tally.percent += (Math.abs(value - actual) / actual) * 100;
          tally.heldOut += 1;
          if (lower !== null && upper !== null && lower <= actual && actual <= upper) tally.inside += 1;
        });
      }
    }
  }
  return tallies;
}
