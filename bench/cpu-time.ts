import { readFileSync } from 'node:fs';

/** Ticks of the kernel's clock per second, as Linux counts them for every process. */
const TICKS = 100;

/** Milliseconds of CPU that processes have used so far; `undefined` where the system does not say. */
export function cpuMilliseconds(pids: readonly number[]): number | undefined {
  try {
    return pids.reduce((sum, pid) => {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return sum + ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS;
    }, 0);
  } catch {
    return undefined;
  }
}
