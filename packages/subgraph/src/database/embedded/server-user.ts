import { readFileSync } from 'node:fs';
import { DatabaseFault } from '../database-fault.ts';

/** The operating system's user that runs the server. `undefined` ids mean: whoever runs this process. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
}

const userNamed = (name: string): ServerUser | undefined => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${name}:`));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(':');
  return { name, uid: Number(uid), gid: Number(gid) };
};

/** Who runs the server: PostgreSQL refuses to run as root, so root hands over to `postgres`, or else `nobody`. */
export const serverUser = (): ServerUser => {
  if (process.getuid?.() !== 0) return { name: 'this user', uid: undefined, gid: undefined };
  const found = userNamed('postgres') ?? userNamed('nobody');
  if (found && found.uid !== 0) return found;
  throw new DatabaseFault([
    {
      code: 'NO_SERVER_USER',
      path: '/etc/passwd',
      found: 'neither a user postgres nor a user nobody',
      expected: 'one of them, because PostgreSQL refuses to run as root',
      whatToDo: 'Start as an ordinary user, or add a user named postgres.',
    },
  ]);
};

/** The user an existing cluster folder belongs to, when root starts it: PostgreSQL insists on the folder's owner. */
export const ownerAsUser = (uid: number, gid: number): ServerUser => ({ name: `user ${uid}`, uid, gid });
