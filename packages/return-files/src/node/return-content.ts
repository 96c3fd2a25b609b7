import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { keepIssues } from '../keep-issues.ts';
import type { ReturnIssue } from '../return-issue.ts';
import type { BytesIn } from './bytes-in.ts';
import type { GivenFile } from './given-file.ts';

/** What the files of a return hold, whatever they are called and in whichever order they are given. */
export interface ReturnContent {
  readonly sha256: string;
  /** An issue for every file that is another by now: what was hashed would not be what was read. */
  readonly changedSince: () => Promise<readonly ReturnIssue[]>;
}

/** Reads the files of a return through once, for a hash over their contents. A file that cannot be read counts as an empty one. */
export async function returnContent(
  given: readonly Pick<GivenFile, 'name' | 'onDisk' | 'bytes'>[],
): Promise<ReturnContent> {
  const files = await Promise.all(
    given.map(async ({ name, onDisk, bytes }) => ({
      name,
      onDisk,
      stamp: await stampOf(onDisk),
      sha256: await hashOf(bytes),
    })),
  );
  const hash = createHash('sha256');
  for (const sha256 of files.map((file) => file.sha256).sort()) hash.update(`${sha256}\n`);
  return {
    sha256: hash.digest('hex'),
    async changedSince() {
      const changed: ReturnIssue[] = [];
      for (const { name, onDisk, stamp } of files)
        if ((await stampOf(onDisk)) !== stamp) changed.push(keepIssues.fileChanged(name));
      return changed;
    },
  };
}

async function hashOf(bytes: BytesIn): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const piece of bytes()) hash.update(piece);
  } catch {
    // Reading tells what is wrong with a file, in its own words.
  }
  return hash.digest('hex');
}

async function stampOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? 'none' : `${found.ino} ${found.size} ${found.mtimeNs}`;
}
