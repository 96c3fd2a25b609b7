import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newArea } from '../src/index.ts';
import { findArea, lentBeside, readAreas } from '../src/node/index.ts';

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

  /** Puts other words in a file of the folder. */
  const change = async (file: string, from: string, to: string) => {
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), text.replaceAll(from, to));
  };

  it('adds an area with a code of its own', async () => {
    await change('area.json', 'E08000018', 'E06000016');
    await change('framework.json', 'shared-outcomes-framework-2024', 'our-own-framework');
    expect(codes(await readAreas(areasDir))).toContain('E06000016');
  });

  it('blames the folder that takes the id of a shipped framework, and still lends the shipped one', async () => {
    await change('area.json', 'E08000018', 'E06000016');
    for (const file of ['indicators.json', 'framework.json', 'observations.json', 'improvement-plans.json']) {
      await change(file, 'therapy-waits-18-weeks', 'waits-of-our-own');
    }
    const framework = 'shared-outcomes-framework-2024';
    const other = join(areasDir, 'adopter');
    await mkdir(other);
    for (const [name, text] of newArea({ code: 'E06000015', name: 'Derby', framework })) {
      await writeFile(join(other, name), text);
    }
    const { areas, broken } = await readAreas(areasDir);
    expect(broken.map(({ folder: at, issues }) => [at, issues.map(({ code }) => code)])).toEqual([
      [folder, ['FRAMEWORK_ID_TAKEN']],
    ]);
    const derby = areas.find(({ area }) => area.code === 'E06000015')?.area;
    expect(derby?.indicators.map(({ id }) => id)).toContain('therapy-waits-18-weeks');
    const lenders = (await lentBeside(other)).filter((lent) => lent.framework.id === framework);
    expect(lenders.map(({ lender }) => lender)).toEqual([{ code: 'E08000018', name: 'Rotherham' }]);
  });

  it('lends of a folder that stands in the place of a shipped area what the folder says', async () => {
    await change('framework.json', 'I feel safe', 'I feel safe and sound');
    const lent = await lentBeside(join(areasDir, 'another'));
    const rotherham = lent.filter(({ lender }) => lender.code === 'E08000018');
    expect(rotherham).toHaveLength(1);
    expect(rotherham[0]?.framework.outcomes.map(({ title }) => title)).toContain('I feel safe and sound');
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

  it('says of a broken folder that its code is taken, beside what else is wrong, and serves the sound one', async () => {
    const other = join(areasDir, 'other');
    await cp(folder, other, { recursive: true });
    await writeFile(join(other, 'lines.json'), '[');
    const { areas, broken } = await readAreas(areasDir);
    expect(areas.find(({ area }) => area.code === 'E08000018')?.shipped).toBe(false);
    expect(broken.map(({ folder: at, issues }) => [at, issues.map(({ code }) => code)])).toEqual([
      [other, ['INVALID_JSON', 'AREA_TWICE']],
    ]);
    await writeFile(join(folder, 'lines.json'), '[');
    expect((await readAreas(areasDir)).broken.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      ['INVALID_JSON', 'AREA_TWICE'],
      ['INVALID_JSON', 'AREA_TWICE'],
    ]);
  });
});
