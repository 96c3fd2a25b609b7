import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { returnIssue } from '@golden-thread/return-files';
import type { ReturnIssue } from '@golden-thread/return-files';

/** What the files of a return hold, whatever they are called and in whichever order they are given. */
export interface ReturnContent {
  readonly sha256: string;
  /** An issue for every file that is another by now: what was hashed would not be what was read. */
  readonly changedSince: () => Promise<readonly ReturnIssue[]>;
}

/** Reads the files of a return through once, for a hash over their contents. A file that cannot be read counts as an empty one. */
export async function returnContent(paths: readonly string[]): Promise<ReturnContent> {
  const files = await Promise.all(
    paths.map(async (path) => ({ path, stamp: await stampOf(path), sha256: await hashOf(path) })),
  );
  const hash = createHash('sha256');
  for (const sha256 of files.map((file) => file.sha256).sort()) hash.update(`${sha256}\n`);
  return {
    sha256: hash.digest('hex'),
    async changedSince() {
      const changed: ReturnIssue[] = [];
      for (const { path, stamp } of files)
        if ((await stampOf(path)) !== stamp) changed.push(fileChanged(basename(path)));
      return changed;
    },
  };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  // Reading tells what is wrong with a file, in its own words.
  await pipeline(createReadStream(path, { highWaterMark: 256 * 1024 }), hash).catch(() => undefined);
  return hash.digest('hex');
}

async function stampOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? 'none' : `${found.ino} ${found.size} ${found.mtimeNs}`;
}

function fileChanged(file: string): ReturnIssue {
  return returnIssue(file, null, {
    code: 'FILE_CHANGED',
    column: null,
    found: 'a file that changed while it was read',
    expected: 'a file that nothing writes to',
    whatToDo: 'Wait until the export has ended, and import again.',
  });
}
