import { spawnSync } from 'node:child_process';
import { dirname, parse } from 'node:path';
import { runAs } from './run-as.ts';
import type { ServerUser } from './server-user.ts';

const may = (user: ServerUser, flag: '-x' | '-w', path: string): boolean =>
  spawnSync('/bin/sh', ['-c', `test ${flag} "$1"`, 'sh', path], { ...runAs(user, '/'), stdio: 'ignore' })
    .status === 0;

/**
 * The topmost folder on the way to `path` (itself included) that the user may not enter, or `undefined` when the whole
 * way is open. Asks the kernel as that user, so access lists and mounts count.
 */
export const firstClosedFolder = (user: ServerUser, path: string): string | undefined => {
  if (may(user, '-x', path)) return undefined;
  const levels: string[] = [];
  for (let at = path; at !== parse(path).root; at = dirname(at)) levels.unshift(at);
  return levels.find((level) => !may(user, '-x', level));
};

/** Whether the user may write in the folder. */
export const mayWrite = (user: ServerUser, path: string): boolean => may(user, '-w', path);
