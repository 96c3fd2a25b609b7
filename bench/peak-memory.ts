import { readFileSync, writeFileSync } from 'node:fs';

/** Forgets the peak so far; false where the system cannot (it is Linux that can). */
export function startPeak(): boolean {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
    return true;
  } catch {
    return false;
  }
}

/** The most memory this process held since `startPeak`; undefined where the system does not tell. */
export function peakMebibytes(): number | undefined {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
}
