import { spawn } from 'node:child_process';
import { chownSync, closeSync, openSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { runAs } from './run-as.ts';
import type { ServerUser } from './server-user.ts';

/** What one run of the server is told. */
export interface Launch {
  readonly binaries: Binaries;
  readonly cluster: string;
  readonly place: string;
  readonly user: ServerUser;
  readonly socketFolder: string;
  /** `process`: ends with this process, whatever ends it. `machine`: stays until stopped. */
  readonly lease: 'process' | 'machine';
  /** False only for tests that may lose data in a power cut. */
  readonly durable: boolean;
  /** Removed by the keeper when a leased server has ended. */
  readonly removeAfter?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/** A started server process, before it is ready. */
export interface Launched {
  /** Whether the process that was started has ended. */
  readonly ended: () => boolean;
  /** For a leased server: lets go, so the keeper stops the server and cleans up. Resolves when that is done. */
  readonly release: () => Promise<void>;
}

const logLimit = 10_000_000;

// The keeper runs the server and reads a pipe whose other end is this process. When the pipe closes — this process ended,
// in whatever way — it stops the server and cleans up; when the server ends by itself, the keeper ends too.
const keeper = `
log=$1; remove=$2; shift 2
trap 'leaving=1' USR1
exec 3<&0 0</dev/null
"$@" >>"$log" 2>&1 3<&- &
pid=$!
{ cat <&3 >/dev/null; kill -USR1 $$; while kill -QUIT $pid 2>/dev/null; do sleep 0.1; done; } &
while kill -0 $pid 2>/dev/null; do wait $pid; done
if [ -n "$leaving" ]; then
  if [ -n "$remove" ]; then rm -rf "$remove"; fi
else
  trap '' TERM
  kill -TERM 0
fi`;

const quoted = (folder: string): string => `"${folder.replaceAll('"', '""')}"`;

const serverWords = (launch: Launch): string[] => {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: quoted(launch.socketFolder),
    unix_socket_permissions: '0700',
    log_min_messages: 'warning',
    log_line_prefix: '%m [%p] ',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(launch.durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
    ...launch.settings,
  };
  return [
    '-D',
    launch.cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
};

const prepareLog = (log: string, user: ServerUser): void => {
  closeSync(openSync(log, 'a', 0o600));
  if (user.uid !== undefined) chownSync(log, user.uid, user.gid ?? user.uid);
  if (tooLong(log)) truncateSync(log);
};

const tooLong = (file: string): boolean => {
  try {
    return statSync(file).size > logLimit;
  } catch {
    return false;
  }
};

/** Starts the server process and returns at once. */
export const launch = (how: Launch): Launched => {
  const log = join(how.place, 'postgres.log');
  prepareLog(log, how.user);
  const options = runAs(how.user, how.place);
  const words = [how.binaries.postgres, ...serverWords(how)];
  const descriptor = how.lease === 'machine' ? openSync(log, 'a', 0o600) : undefined;
  const child =
    how.lease === 'machine'
      ? spawn(words[0] as string, words.slice(1), {
          ...options,
          detached: true,
          stdio: ['ignore', descriptor, descriptor],
        })
      : spawn('/bin/sh', ['-c', keeper, 'golden-thread-keeper', log, how.removeAfter ?? '', ...words], {
          ...options,
          cwd: '/',
          detached: true,
          stdio: ['pipe', 'ignore', 'ignore'],
        });
  if (descriptor !== undefined) closeSync(descriptor);
  let ended = false;
  const exit = new Promise<void>((resolve) => {
    const end = () => {
      ended = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  child.unref();
  const pipe = child.stdin;
  if (pipe) {
    pipe.on('error', () => undefined);
    (pipe as unknown as { unref?: () => void }).unref?.();
  }
  return {
    ended: () => ended,
    release: async () => {
      if (!pipe) return;
      child.ref();
      pipe.destroy();
      await exit;
    },
  };
};
