import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleTexts, newArea, newAreaIssues, readJson, requiredAreaFileNames } from '../src/index.ts';
import { loadArea } from '../src/node/index.ts';

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'new-area-'));
});
afterEach(() => rm(parent, { recursive: true }));

async function written(name: string, files: ReadonlyMap<string, string>): Promise<string> {
  const folder = join(parent, name);
  await mkdir(folder);
  for (const [file, text] of files) await writeFile(join(folder, file), text);
  return folder;
}

const leicester = { code: 'E06000016', name: 'Leicester' };

describe('a new area', () => {
  it('has every file that is needed, and loads at once', async () => {
    const files = newArea(leicester);
    expect([...files.keys()].toSorted()).toEqual(['README.md', ...requiredAreaFileNames].toSorted());
    const loaded = await loadArea(await written('leicester', files));
    expect(loaded).toMatchObject({ ok: true, area: leicester });
    expect(loaded.ok && loaded.area.plans[0]?.boardBodyId).toBe('send-board');
  });

  it('starts its framework and plan on the day given', () => {
    const framework = newArea({ ...leicester, startDate: '2027-09-01' }).get('framework.json');
    expect(JSON.parse(framework ?? '')).toMatchObject({ startDate: '2027-09-01' });
  });

  it('can adopt the framework of a shipped area: its definitions, not its targets', async () => {
    const files = newArea({ ...leicester, framework: 'shared-outcomes-framework-2024' });
    const loaded = await loadArea(await written('leicester', files));
    expect(loaded.ok ? [] : loaded.issues).toEqual([]);
    if (!loaded.ok) return;
    expect(loaded.area.framework.outcomes).toHaveLength(7);
    expect(loaded.area.framework.commitments).toEqual([]);
    expect(loaded.area.indicators.every(({ target, baseline }) => target === null && baseline === null)).toBe(
      true,
    );
    expect(loaded.area.sources.map(({ id }) => id)).toContain('joint-commissioning-strategy-2024-2027');
  });

  it('can adopt the framework of a folder beside it', async () => {
    await written('lender', newArea({ code: 'E06000018', name: 'Nottingham' }));
    const folder = await written(
      'borrower',
      newArea({ ...leicester, framework: 'nottingham-outcomes-e06000018' }),
    );
    const loaded = await loadArea(folder);
    expect(loaded).toMatchObject({ ok: true, area: { framework: { id: 'nottingham-outcomes-e06000018' } } });
    expect(loaded.ok && loaded.area.sources.map(({ id }) => id)).toEqual(['our-strategy']);
  });

  it('says of every text that is still an example where it stands', () => {
    const files = new Map([...newArea(leicester)].map(([name, text]) => [name, readJson(text)]));
    const left = exampleTexts(files);
    expect(left).toContainEqual({ file: 'bodies.json', path: '[0].name', text: 'Example: SEND board' });
    expect(left).toContainEqual({
      file: 'framework.json',
      path: 'outcomes[0].title',
      text: 'Example: I feel safe',
    });
    expect(exampleTexts(new Map())).toEqual([]);
  });

  it('adopts of a shipped area what its framework names, and no measures of its plans', async () => {
    const files = newArea({ ...leicester, framework: 'shared-outcomes-framework-2024' });
    const loaded = await loadArea(await written('adopter', files));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
    const { framework, indicators } = loaded.area;
    const named = new Set(framework.statements.map(({ indicatorId }) => indicatorId));
    expect(indicators).toHaveLength(39);
    expect(indicators.every(({ id }) => named.has(id))).toBe(true);
    // What is shared is not named after who lends it.
    for (const { title } of [...indicators, ...framework.outcomes]) expect(title).not.toMatch(/Rotherham/);
  });

  it('lends its framework under an id made of its name, and its own by its code', () => {
    const idOf = (name: string, code = leicester.code) =>
      (JSON.parse(newArea({ code, name }).get('framework.json') ?? '') as { id: string }).id;
    expect(idOf('King’s Lynn, Côte & 2')).toBe('kings-lynn-cote-2-outcomes-e06000016');
    expect(idOf('日本')).toBe('outcomes-e06000016');
    expect(idOf('St. Helens', 'E08000013')).not.toBe(idOf('St Helens', 'E08000014'));
    expect(idOf('!!!', 'E08000013')).not.toBe(idOf('???', 'E08000014'));
    for (const long of ['x'.repeat(300), 'ab '.repeat(99).trim(), '\u213b'.repeat(300)]) {
      expect(idOf(long)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-outcomes-e06000016$/);
      expect(idOf(long).length).toBeLessThanOrEqual(100);
    }
  });

  it.each([
    [{ code: 'Leicester', name: 'Leicester' }, ['code'], 'Give the code of a council in England.'],
    [{ code: 'W06000001', name: 'Isle of Anglesey' }, ['code'], 'Wales, Scotland and Northern Ireland'],
    [{ code: 'E0800001', name: 'Bolton' }, ['code'], 'nine characters; these are 8'],
    [{ code: '', name: 'Bolton' }, ['code'], 'nothing is given'],
    [{ code: 'E12000001', name: 'North East' }, ['code'], 'a council in England'],
    [{ code: 'E06000016', name: ' ' }, ['name'], 'Give the name'],
    [{ code: 'E06000016', name: 'Leicester', framework: 'The Framework' }, ['framework'], 'Correct the id'],
    [{ code: 'X', name: '' }, ['code', 'name'], 'nine characters; these are 1'],
  ])('cannot be made of %j, and says which of it is wrong', (given, paths, advice) => {
    expect(() => newArea(given)).toThrow(expect.objectContaining({ code: 'INVALID_NEW_AREA' }));
    expect(newAreaIssues(given).map(({ path }) => path)).toEqual(paths);
    expect(newAreaIssues(given)[0]?.whatToDo).toContain(advice);
  });
});
