import { describe, expect, it } from 'vitest';
import { archiveFault, mostBytes, mostEntries } from './archive-limits.ts';

const entry = { at: 0, packedBytes: 10, bytes: 40 };

describe('the directory of an archive', () => {
  it('is taken as long as its files lie side by side and unpack to what tables do', () => {
    expect(archiveFault([])).toBeNull();
    expect(archiveFault([{ ...entry, at: 90 }, entry])).toBeNull();
    const small = { at: 0, packedBytes: 1, bytes: 16 * 1024 ** 2 };
    expect(archiveFault([small])).toBeNull();
  });

  it.each([
    [
      'too many files',
      Array.from({ length: mostEntries + 1 }, (_each, at) => ({ ...entry, at: at * 99 })),
      /files$/,
    ],
    [
      'more than is ever in one, together',
      [0, 1].map((at) => ({ at: at * mostBytes, packedBytes: mostBytes / 9, bytes: mostBytes / 2 + 1 })),
      /16 GiB/,
    ],
    ['a file packed too tightly', [{ ...entry, bytes: 17 * 1024 ** 2 }], /1 in 250/],
    ['files that share their bytes', [entry, { ...entry, at: 9 }], /share/],
  ] as const)('is refused for %s', (_name, entries, found) => {
    expect(archiveFault(entries)).toEqual(['ARCHIVE_TOO_LARGE', expect.stringMatching(found)]);
  });
});
