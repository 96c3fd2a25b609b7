import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDataFolder } from './data-folder.ts';

const parent = mkdtempSync(join(tmpdir(), 'golden-thread-data-folder-'));
afterAll(() => rmSync(parent, { recursive: true }));

describe('the data folder', () => {
  it('is made with the folders above it, and others may enter it', () => {
    const folder = join(parent, 'some', 'where');
    openDataFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o755);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('stays as it is when it is there', () => {
    const folder = join(parent, 'there');
    mkdirSync(folder, { mode: 0o700 });
    openDataFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it.each([
    ['a device', '/dev/null'],
    ['below a device', '/dev/null/data'],
    ['a file', join(parent, 'file')],
    ['a file system that takes no folder', '/proc/golden-thread'],
    ['the root of one', '/proc'],
  ])('is refused with what to do when it is %s', (_, path) => {
    writeFileSync(join(parent, 'file'), '');
    expect(() => openDataFolder(path)).toThrow(
      expect.objectContaining({
        code: 'DATA_FOLDER_UNUSABLE',
        issues: [expect.objectContaining({ path, whatToDo: 'Set DATA_DIR to such a folder.' })],
      }),
    );
  });
});
