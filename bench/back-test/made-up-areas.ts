import type { AreaSeries } from '@golden-thread/projection';
import { seededRandom } from '../assess-and-rate/seeded-random.ts';

/** Areas with yearly counts that drift and waver: the same on every run. */
export function madeUpAreas(areas: number, years: number): readonly AreaSeries[] {
  const next = seededRandom(20_220_906);
  return Array.from({ length: areas }, (_, area) => {
    let level = 100 + next() * 900;
    const drift = 0.97 + next() * 0.08;
    const series = Array.from({ length: years }, () => {
      level *= drift + (next() - 0.5) * 0.1;
      return Math.round(level);
    });
    return { areaCode: `made-up-${area}`, series };
  });
}
