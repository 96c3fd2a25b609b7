import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseFault } from '../database-fault.ts';
import type { ServerAddress } from '../server-address.ts';
import { embeddedBinaries } from './binaries.ts';
import { clusterPlace } from './cluster-place.ts';
import type { ClusterPlace } from './cluster-place.ts';
import { initCluster } from './init-cluster.ts';
import { launch } from './launch.ts';
import type { Launched } from './launch.ts';
import { othersConnected } from './others-connected.ts';
import { removeStaleFile, runningServer } from './postmaster-file.ts';
import type { PostmasterFile } from './postmaster-file.ts';
import { socketFolder } from './socket-folder.ts';

/** How to start the embedded server. */
export interface EmbeddedServerOptions {
  /** Folder of the installation's data; made if absent. */
  readonly dataDir: string;
  /** `machine` (default): survives this process and is attached to by the next start. `process`: ends with it. */
  readonly lease?: 'process' | 'machine';
  /** PostgreSQL major version; 18 unless a test asks for another. */
  readonly major?: number;
  /** False drops the guarantees against power cuts, for tests only. */
  readonly durable?: boolean;
  /** Folder a `process` lease removes at the end. */
  readonly removeAfter?: string;
  /** Extra server settings; a change needs a restart of the server. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A running embedded server. */
export interface EmbeddedServer {
  readonly address: ServerAddress;
  readonly place: ClusterPlace;
  readonly cluster: string;
  /** The postmaster's process id, newest start. */
  readonly pid: () => number;
  /** Whether it was already running when asked for. */
  readonly attached: boolean;
  /** Starts it again if it is not running; does nothing otherwise. */
  readonly ensureRunning: () => Promise<void>;
  /** Stops it, unless somebody else is still connected (`machine` lease only). Safe to call twice. */
  readonly stop: () => Promise<'stopped' | 'left-running'>;
}

const startLimit = 60_000;
const port = 5432;

const failed = (place: ClusterPlace, found: string): DatabaseFault => {
  let tail = '';
  try {
    tail = readFileSync(join(place.folder, 'postgres.log'), 'utf8').trim().split('\n').slice(-5).join(' | ');
  } catch {
    // no log yet
  }
  return new DatabaseFault([
    {
      code: 'SERVER_START',
      path: place.folder,
      found: `${found}${tail ? `; the log ends: ${tail}` : ''}`,
      expected: 'a server that is ready',
      whatToDo: `Read ${join(place.folder, 'postgres.log')}.`,
    },
  ]);
};

/**
 * Starts the embedded PostgreSQL of a data folder, or attaches to it when it already runs (after `kill -9` of the
 * product the server is still there). Returns when it answers queries.
 *
 * @throws SERVER_START and the codes of {@link clusterPlace}, `embeddedBinaries`, `initCluster`, `socketFolder`.
 */
export const startEmbeddedServer = async (options: EmbeddedServerOptions): Promise<EmbeddedServer> => {
  const { lease = 'machine', major = 18, durable = true } = options;
  const binaries = embeddedBinaries(major);
  const place = clusterPlace(options.dataDir);
  const cluster = await initCluster(binaries, place.folder, place.user, durable);
  const socket = socketFolder(place.folder, place.user);
  let launched: Launched | undefined;
  let server: PostmasterFile | undefined;

  const start = async (): Promise<PostmasterFile> => {
    const begun = performance.now();
    launched = undefined;
    let starts = 0;
    for (;;) {
      const found = runningServer(cluster);
      if (found?.ready) return found;
      if (!found && (!launched || launched.ended())) {
        starts += 1;
        if (starts > 20) throw failed(place, 'the server ended while starting');
        if (starts > 1) await wait(100 * Math.min(starts, 5));
        removeStaleFile(cluster);
        launched = launch({
          binaries,
          cluster,
          place: place.folder,
          user: place.user,
          socketFolder: socket,
          lease,
          durable,
          ...(options.removeAfter === undefined ? {} : { removeAfter: options.removeAfter }),
          ...(options.settings === undefined ? {} : { settings: options.settings }),
        });
      }
      if (performance.now() - begun > startLimit)
        throw failed(place, `not ready after ${startLimit / 1000} s`);
      await wait(5);
    }
  };

  server = await start();
  const attached = launched === undefined;
  const address: ServerAddress = { host: server.socketFolder || socket, port: server.port || port };
  let starting: Promise<void> | undefined;

  return {
    address,
    place,
    cluster,
    attached,
    pid: () => server?.pid ?? 0,
    ensureRunning: async () => {
      starting ??= start()
        .then((found) => {
          server = found;
        })
        .finally(() => {
          starting = undefined;
        });
      await starting;
    },
    stop: async () => {
      if (lease === 'process' && launched) {
        await launched.release();
        return 'stopped';
      }
      const running = runningServer(cluster);
      if (!running) return 'stopped';
      if ((await othersConnected(address)) > 0) return 'left-running';
      process.kill(running.pid, 'SIGINT');
      while (runningServer(cluster)) await wait(5);
      return 'stopped';
    },
  };
};
