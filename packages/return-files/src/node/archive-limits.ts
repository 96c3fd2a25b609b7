import type { ArchiveFault } from './archive-refused.ts';

/** What the directory of an archive says of one of its files. */
export interface ListedEntry {
  /** Where it begins in the archive. */
  readonly at: number;
  readonly packedBytes: number;
  /** As the archive says; reading holds it to that. */
  readonly bytes: number;
}

/** The most files in an archive. */
export const mostEntries = 2_000;
/** The most bytes that the files of an archive have together, unpacked: 16 GiB. */
export const mostBytes = 16 * 1024 ** 3;
/** Tables of a return pack to a fifth or a twentieth; nothing that packs so well as this is one. */
const tightestPacking = 250;
/** A small file may pack as well as it likes: it does no harm. */
const harmlessBytes = 16 * 1024 ** 2;

/**
 * What is wrong with what the directory of an archive says; null where nothing is. A small archive that unpacks to a vast one is known by how
 * tightly it is packed, or by files that share their bytes.
 *
 * @example
 * archiveFault([{ at: 0, packedBytes: 900, bytes: 9_000 }]); // => null
 */
export function archiveFault(
  entries: readonly ListedEntry[],
): readonly [fault: ArchiveFault, found: string] | null {
  if (entries.length > mostEntries) return ['ARCHIVE_TOO_LARGE', `more than ${mostEntries} files`];
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (bytes > mostBytes) return ['ARCHIVE_TOO_LARGE', 'more than 16 GiB once unpacked'];
  const tight = entries.some(
    (entry) => entry.bytes > harmlessBytes && entry.bytes > tightestPacking * entry.packedBytes,
  );
  if (tight) return ['ARCHIVE_TOO_LARGE', `a file packed to less than 1 in ${tightestPacking}`];
  const inOrder = entries.toSorted((one, other) => one.at - other.at);
  const shared = inOrder.some(
    ({ at, packedBytes }, place) => at + packedBytes > (inOrder[place + 1]?.at ?? Infinity),
  );
  return shared ? ['ARCHIVE_TOO_LARGE', 'files that share their bytes'] : null;
}
