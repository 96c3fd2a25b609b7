import type { Surroundings } from '../surroundings.ts';

/** How far a return has been read. */
interface Progress {
  readonly bytes: number;
  readonly bytesRead: number;
  readonly records: number;
}

/** Says on a terminal how far a return has been read, every twentieth of it. */
export function readProgress(surroundings: Surroundings): (progress: Progress) => void {
  let told = 0;
  return ({ bytes, bytesRead, records }) => {
    const twentieth = Math.floor((20 * bytesRead) / Math.max(1, bytes));
    if (twentieth <= told) return;
    told = twentieth;
    surroundings.progress(`${5 * twentieth} % read, ${records} records`);
  };
}
