import { appendFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { openReturn } from '../src/node/index.ts';
import { key, madeFolder, sampleTables, sampleXmlText } from './made-up-return.ts';

const folder = madeFolder();
afterAll(() => folder.forget());

const tables = (name: string, plans = 3): readonly string[] =>
  [...sampleTables(plans)].map(([table, text]) => folder.put(`${name}-${table}.csv`, text));
const open = (paths: readonly string[], more: { key?: Uint8Array } = {}) =>
  openReturn(paths, { year: 2025, key, ...more });
const drained = async ({ rows }: Awaited<ReturnType<typeof open>>): Promise<number> => {
  let count = 0;
  for await (const batch of rows()) count += batch.length;
  return count;
};

describe('a return opened for a store', () => {
  it('is known by its contents, whatever its files are called and in whichever order they are given', async () => {
    const { contentSha256 } = await open(tables('one'));
    expect(contentSha256).toMatch(/^[0-9a-f]{64}$/u);
    expect((await open(tables('two').toReversed())).contentSha256).toBe(contentSha256);
    expect((await open(tables('three', 4))).contentSha256).not.toBe(contentSha256);
    expect((await open(tables('four').slice(1))).contentSha256).not.toBe(contentSha256);
  });

  it('tells its key from another, and nothing of it', async () => {
    const files = tables('keys');
    const { keyCheck } = await open(files);
    expect(keyCheck).toHaveLength(43);
    expect((await open(files)).keyCheck).toBe(keyCheck);
    const other = Uint8Array.from(key, (byte) => byte ^ 1);
    expect((await open(files, { key: other })).keyCheck).not.toBe(keyCheck);
    await expect(open(files, { key: key.subarray(1) })).rejects.toMatchObject({ code: 'KEY_TOO_SHORT' });
  });

  it('says which tables of casework are beside it, also those without a row', async () => {
    const xml = folder.put('beside.xml', sampleXmlText(2));
    const teams = folder.put('beside-teams.csv', 'UPN,RequestReceivedDate,Team\n');
    expect((await open([teams, xml])).casework).toEqual(['teams']);
    expect((await open([xml])).casework).toEqual([]);
  });

  it('gives its rows, and an issue for a file that changed in between', async () => {
    const files = tables('changed');
    const sound = await open(files);
    expect(await drained(sound)).toBeGreaterThan(20);
    expect(sound.issues.total()).toBe(0);
    const changed = await open(files);
    appendFileSync(files.at(-1)!, '\n');
    await drained(changed);
    expect(changed.issues.kept()).toMatchObject([
      { code: 'FILE_CHANGED', file: 'changed-senneed.csv', row: null },
    ]);
  });

  it.each([
    ['tables', '999', true],
    ['tables', '372', true],
    ['tables', null, false],
    ['tables', null, 'Ada Child'],
    ['xml', '999', true],
    ['xml', '372', true],
    ['xml', null, false],
    ['xml', null, 'Ada Child'],
  ] as const)('knows from %s, once read, that its header says %s', async (from, authority, told) => {
    const said = told === true ? authority : told;
    const name = `${from}-${authority}-${told}`;
    const files =
      from === 'xml'
        ? [
            folder.put(
              `${name}.xml`,
              sampleXmlText(2).replace('<LEA>999</LEA>', said === false ? '' : `<LEA> ${said} </LEA>`),
            ),
          ]
        : [...sampleTables(2)].map(([table, text]) =>
            folder.put(
              `${name}-${table}.csv`,
              table !== 'sen2'
                ? text
                : said === false
                  ? 'collection,year\nSEN2,2025\n'
                  : text.replace(',lea', ',LEA').replace(',999\n', `, ${said} \n`),
            ),
          );
    const opened = await open(files);
    await drained(opened);
    expect(opened.authority()).toBe(authority);
    expect(opened.issues.kept()).toEqual([]);
  });

  it('leaves it to reading to say that a file cannot be read', async () => {
    const opened = await open([...tables('gone'), 'nowhere.csv']);
    await drained(opened);
    expect(opened.issues.kept()).toMatchObject([{ code: 'FILE_UNREADABLE', file: 'nowhere.csv' }]);
  });
});
