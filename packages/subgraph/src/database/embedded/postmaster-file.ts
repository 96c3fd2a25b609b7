import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server writes about itself into `postmaster.pid`. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly socketFolder: string;
  /** Line 8 says `ready`: recovery is over and queries are answered. */
  readonly ready: boolean;
}

/** Reads `postmaster.pid`, or gives `undefined` when there is none or it is not whole yet. */
export const readPostmasterFile = (cluster: string): PostmasterFile | undefined => {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return {
    pid,
    port: Number(lines[3] ?? 0),
    socketFolder: (lines[4] ?? '').trim(),
    ready: (lines[7] ?? '').trim() === 'ready',
  };
};

/** Whether a process with this number runs. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Whether the process is a PostgreSQL server of this cluster folder: a process number can be given away again after a
 * crash, so the command line must name the folder.
 */
export const isServerOf = (pid: number, cluster: string): boolean => {
  if (!isAlive(pid)) return false;
  try {
    if (process.platform === 'linux') {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return words.includes(cluster);
    }
  } catch {
    return false;
  }
  const shown = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return shown.stdout.includes(cluster);
};

/** The server that runs on this cluster folder now, ready or not. */
export const runningServer = (cluster: string): PostmasterFile | undefined => {
  const file = readPostmasterFile(cluster);
  return file && isServerOf(file.pid, cluster) ? file : undefined;
};

/** Removes a `postmaster.pid` whose server is gone: its process number may be a stranger's by now. */
export const removeStaleFile = (cluster: string): void => {
  const file = readPostmasterFile(cluster);
  if (file && !isServerOf(file.pid, cluster)) rmSync(join(cluster, 'postmaster.pid'), { force: true });
};
