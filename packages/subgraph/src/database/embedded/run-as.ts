import type { ServerUser } from './server-user.ts';

/** Options for `spawn` that run a program as the server's user with a small, clean environment. */
export const runAs = (user: ServerUser, cwd: string) => ({
  cwd,
  env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', HOME: cwd },
  ...(user.uid === undefined ? {} : { uid: user.uid, gid: user.gid ?? user.uid }),
});
