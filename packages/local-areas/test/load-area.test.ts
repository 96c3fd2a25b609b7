import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findArea, largestFileBytes, loadArea, shippedAreas } from '../src/node/index.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'local-area-')), 'area');
  await cp(await findArea('E08000018'), folder, { recursive: true });
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
async function told(): Promise<readonly string[]> {
  const loaded = await loadArea(folder);
  return loaded.ok ? [] : loaded.issues.map(({ file, code }) => `${file} ${code}`);
}

describe('loadArea', () => {
  it('reads a shipped area', async () => {
    const loaded = await loadArea(await findArea('rotherham'));
    expect(loaded).toMatchObject({ ok: true, area: { code: 'E08000018' } });
    expect(loaded.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives the same files the same hash wherever they stand, and a changed byte another', async () => {
    const shipped = await loadArea(await findArea('rotherham'));
    expect((await loadArea(folder)).contentHash).toBe(shipped.contentHash);
    await put('benchmarks.json', '[]');
    expect((await loadArea(folder)).contentHash).not.toBe(shipped.contentHash);
  });

  it('tells every broken file of a folder at once, each for what it is', async () => {
    await put('area.json', '\uFEFF{}');
    await put('organisations.json', 'id,name\n');
    await put('bodies.json', '[{"id": 1,}]');
    await put('posts.json', '[\u0000]');
    await put('memberships.json', '');
    await put('lines.json', new Uint8Array([0x5b, 0xff, 0xfe, 0x5d]));
    await put('rhythm.json', '[{"id": "a", "id": "b"}]');
    await put('framework.json', '{"__proto__": {"title": "x"}}');
    await put('indicators.json', ' '.repeat(largestFileBytes + 1));
    await rm(join(folder, 'figures.json'));
    await rm(join(folder, 'schemes.json'));
    await mkdir(join(folder, 'schemes.json'));
    await put('people.csv', 'a,b');
    expect(await told()).toEqual([
      'area.json BYTE_ORDER_MARK',
      'organisations.json INVALID_JSON',
      'bodies.json INVALID_JSON',
      'posts.json NULL_BYTE',
      'memberships.json EMPTY_FILE',
      'lines.json NOT_UTF8',
      'rhythm.json DUPLICATE_FIELD',
      'framework.json RESERVED_FIELD',
      'indicators.json FILE_TOO_LARGE',
      'schemes.json FILE_UNREADABLE',
      'figures.json FILE_MISSING',
      'people.csv FILE_UNEXPECTED',
    ]);
  });

  it('says where bad JSON breaks, by line and column', async () => {
    await put('benchmarks.json', '[\n  {"a": 1}\n  {"b": 2}\n]');
    const loaded = await loadArea(folder);
    expect(loaded.ok ? [] : loaded.issues).toMatchObject([
      {
        file: 'benchmarks.json',
        code: 'INVALID_JSON',
        found: '"{\\"b\\": 2}" at line 3, column 3',
        expected: 'a comma or ]',
      },
    ]);
  });

  it('takes lists that are empty, and leaves a README and hidden files alone', async () => {
    await put('benchmarks.json', '[]');
    await put('README.md', '# Rotherham');
    await put('.DS_Store', '\u0000');
    expect(await told()).toEqual([]);
  });

  it('says of a link that leads nowhere that the file it points to is not there', async () => {
    await rm(join(folder, 'benchmarks.json'));
    await symlink(join(folder, 'gone'), join(folder, 'benchmarks.json'));
    const loaded = await loadArea(folder);
    expect(loaded.ok ? [] : loaded.issues).toMatchObject([
      { code: 'FILE_UNREADABLE', found: 'a link that points to a file that is not there' },
    ]);
  });

  it('follows a link within the folder, and shows nothing of a file outside it', async () => {
    await mkdir(join(folder, '.kept'));
    await rename(join(folder, 'benchmarks.json'), join(folder, '.kept', 'benchmarks.json'));
    await symlink(join('.kept', 'benchmarks.json'), join(folder, 'benchmarks.json'));
    expect(await told()).toEqual([]);
    const outside = join(folder, '..', 'secret');
    await writeFile(outside, 'root:x:0');
    await rm(join(folder, 'benchmarks.json'));
    await symlink(outside, join(folder, 'benchmarks.json'));
    const loaded = await loadArea(folder);
    expect(loaded.ok ? [] : loaded.issues).toMatchObject([{ code: 'LINK_LEAVES_FOLDER' }]);
    expect(JSON.stringify(loaded)).not.toContain('root:x');
  });

  it('leaves notes, licences and folders of documents alone, but no misnamed file of an area', async () => {
    for (const name of ['CHANGELOG.md', 'LICENSE', 'Licence.txt', 'Thumbs.db', 'desktop.ini', 'notes.TXT'])
      await put(name, '');
    await mkdir(join(folder, 'documents'));
    await put('documents/plan.pdf', '');
    expect(await told()).toEqual([]);
    await put('bodise.json', '[]');
    await put('licence.json', '[]');
    await mkdir(join(folder, 'older'));
    await put('older/bodies.json', '[]');
    expect(await told()).toEqual([
      'bodise.json FILE_UNEXPECTED',
      'licence.json FILE_UNEXPECTED',
      'older FILE_UNEXPECTED',
    ]);
  });

  it('says what to write into an empty file by what it is', async () => {
    for (const name of ['area.json', 'bodies.json']) await put(name, '\n');
    const loaded = await loadArea(folder);
    expect(loaded.ok ? [] : loaded.issues).toMatchObject([
      { file: 'area.json', whatToDo: 'Write what belongs there, from { to } or from [ to ].' },
      { file: 'bodies.json', whatToDo: 'Write the list, or [] where there is nothing to list.' },
    ]);
  });

  it('throws when there is no such folder', async () => {
    await expect(loadArea(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'AREA_FOLDER_UNREADABLE' });
  });
});

describe('findArea', () => {
  it.each(['E08000018', 'e08000018', 'Rotherham', ' rotherham '])(
    'finds the shipped area by %j',
    async (word) => {
      expect(basename(await findArea(word))).toBe('rotherham');
    },
  );

  it('takes the path of a folder', async () => {
    expect(await findArea(folder)).toBe(folder);
  });

  it('finds an area of a folder of area folders by code, name or folder, before a shipped one with its code', async () => {
    const areasDir = join(folder, '..');
    expect(await findArea('E08000018', areasDir)).toBe(folder);
    const head = await readFile(join(folder, 'area.json'), 'utf8');
    await put('area.json', head.replace('E08000018', 'E06000015').replace('"Rotherham"', '"Derby"'));
    for (const word of ['e06000015', 'Derby', 'area']) expect(await findArea(word, areasDir)).toBe(folder);
    expect(basename(await findArea('E08000018', areasDir))).toBe('rotherham');
    await put('area.json', '{"code": 3');
    expect(await findArea('area', areasDir)).toBe(folder);
    expect(basename(await findArea('E08000018', areasDir))).toBe('rotherham');
  });

  it('says when the folder of area folders cannot be listed', async () => {
    await expect(findArea('Rotherham', join(folder, 'nowhere'))).rejects.toMatchObject({
      code: 'AREAS_FOLDER_UNREADABLE',
    });
  });

  it.each(['', 'Atlantis'])('throws for %j and names the areas there are', async (word) => {
    await expect(findArea(word)).rejects.toMatchObject({
      code: 'UNKNOWN_AREA',
      message: expect.stringContaining('E08000018 (Rotherham)') as string,
    });
  });
});

describe('shippedAreas', () => {
  it('lists every shipped folder, each of them sound', async () => {
    const folders = await shippedAreas();
    expect(folders.map((shipped) => basename(shipped))).toContain('rotherham');
    for (const shipped of folders) expect(await loadArea(shipped)).toMatchObject({ ok: true });
  });
});
