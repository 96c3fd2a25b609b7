import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findArea, readAreas } from '../src/node/index.ts';

let areasDir: string;
let folder: string;
beforeEach(async () => {
  areasDir = await mkdtemp(join(tmpdir(), 'local-areas-'));
  folder = join(areasDir, 'own');
  await cp(await findArea('E08000018'), folder, { recursive: true });
});
afterEach(() => rm(areasDir, { recursive: true }));

const codes = ({ areas }: Awaited<ReturnType<typeof readAreas>>) => areas.map(({ area }) => area.code);

describe('readAreas', () => {
  it('reads the shipped areas when there is no other folder', async () => {
    const read = await readAreas(undefined);
    expect(codes(read)).toContain('E08000018');
    expect(read.areas.every(({ shipped }) => shipped)).toBe(true);
    expect(read.broken).toEqual([]);
  });

  it('lets an area of the folder take the place of the shipped one with its code', async () => {
    const read = await readAreas(areasDir);
    expect(codes(read)).toEqual(codes(await readAreas(undefined)));
    expect(read.areas.find(({ area }) => area.code === 'E08000018')?.shipped).toBe(false);
  });

  it('adds an area with a code of its own', async () => {
    const head = await readFile(join(folder, 'area.json'), 'utf8');
    await writeFile(join(folder, 'area.json'), head.replace('E08000018', 'E06000016'));
    expect(codes(await readAreas(areasDir))).toContain('E06000016');
  });

  it('tells of a broken folder by its code and keeps the shipped area in its place', async () => {
    await writeFile(join(folder, 'bodies.json'), '[');
    const read = await readAreas(areasDir);
    expect(read.broken).toMatchObject([{ code: 'E08000018', folder }]);
    expect(read.areas.find(({ area }) => area.code === 'E08000018')?.shipped).toBe(true);
  });

  it('tells of a folder whose code cannot be read', async () => {
    await writeFile(join(folder, 'area.json'), '{');
    expect((await readAreas(areasDir)).broken).toMatchObject([{ code: null }]);
  });

  it('leaves alone what is no area: empty folders, hidden ones, folders of documents', async () => {
    for (const name of ['empty', '.git', 'documents']) await mkdir(join(areasDir, name));
    await writeFile(join(areasDir, '.git', 'area.json'), '{');
    await writeFile(join(areasDir, 'documents', 'plan.pdf'), '');
    expect((await readAreas(areasDir)).broken).toEqual([]);
    await writeFile(join(areasDir, 'documents', 'Bodies.JSON'), '[]');
    expect((await readAreas(areasDir)).broken).toMatchObject([{ folder: join(areasDir, 'documents') }]);
  });

  it('uses neither of two folders with one code, and says so of both', async () => {
    await cp(folder, join(areasDir, 'other'), { recursive: true });
    const { areas, broken } = await readAreas(areasDir);
    expect(areas.find(({ area }) => area.code === 'E08000018')?.shipped).toBe(true);
    expect(broken).toMatchObject([
      { folder: join(areasDir, 'other'), issues: [{ code: 'AREA_TWICE', found: '"E08000018", as in own' }] },
      { folder, issues: [{ code: 'AREA_TWICE', file: 'area.json', path: 'code' }] },
    ]);
  });
});
