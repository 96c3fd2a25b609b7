import type { KeepRequest } from '@golden-thread/national-data';
import type { Surroundings } from '../surroundings.ts';

const step = 100_000;

/** Says on a terminal how far each data set is, every 100,000 figures. */
export function progressOf(surroundings: Surroundings): NonNullable<KeepRequest['onProgress']> {
  const told = new Map<string, number>();
  return (dataset, figures) => {
    const steps = Math.floor(figures / step);
    if (steps <= (told.get(dataset) ?? 0)) return;
    told.set(dataset, steps);
    surroundings.progress(`${dataset}: ${steps * step} figures read`);
  };
}
