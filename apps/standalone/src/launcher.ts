import { readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const LOOK_EVERY = 500;

/** The name and the parent of a process, as Linux tells them; null where it cannot be told. */
export type ReadProcess = (pid: number) => { readonly name: string; readonly parent: number } | null;

/** Reads a process from `/proc`. */
export const readProcess: ReadProcess = (pid) => {
  try {
    const found = /^\d+ \((.*)\) \S (\d+) /su.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return found === null ? null : { name: found[1]!, parent: Number(found[2]) };
  } catch {
    // Not Linux, or the process has ended.
    return null;
  }
};

/**
 * The `npm` or `npx` that started this process through shells and pnpm; null when none did. It ends on a signal
 * without passing it on, so somebody has to notice.
 */
export function launcherOf(parent: number, read: ReadProcess = readProcess): number | null {
  let launcher: number | null = null;
  for (let pid = parent; pid > 1;) {
    const found = read(pid);
    if (found === null || !/^(npm|npx|pnpm|sh|dash|bash|node|MainThread)\b/u.test(found.name)) break;
    if (/^np[mx]\b/u.test(found.name)) launcher = pid;
    pid = found.parent;
  }
  return launcher;
}

/** Calls `ended` once when a process is gone. Does not keep this process alive. */
export function whenEnded(pid: number, ended: () => void): void {
  const timer = setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      clearInterval(timer);
      ended();
    }
  }, LOOK_EVERY);
  timer.unref();
}
