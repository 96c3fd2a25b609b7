import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkSsda903, openSsda903Returns, returnsIn } from '../src/node/index.ts';
import { key, madeFolder, readAll, soundTables, table } from './made-up-return.ts';

const folder = madeFolder();
afterAll(folder.forget);

/** A return of two tables in a year: a child with episodes, five of them ended in it. */
function returnOf(year: number): Readonly<Record<'header' | 'episodes', string>> {
  const months = ['04', '05', '06', '07', '08', '09', '10'];
  const day = (at: number) => `01/${months[at] as string}/${year}`;
  return {
    header: table('header', [{ CHILD: 'QJ1', DOB: '09/05/2012', SEX: '1', ETHNIC: 'WBRI' }]),
    episodes: table(
      'episodes',
      months.slice(1).map((_month, at) => ({
        CHILD: 'QJ1',
        DECOM: day(at),
        RNE: at === 0 ? 'S' : 'P',
        LS: 'C1',
        CIN: 'N1',
        PLACE: 'U4',
        PLACE_PROVIDER: 'PR1',
        DEC: day(at + 1),
        ...(at === 5 ? { REC: 'E8' } : { REC: 'X1', REASON_PLACE_CHANGE: 'CHILD' }),
      })),
    ),
  };
}

let made = 0;
/** A folder of its own with files, by the names they have within it. */
function put(files: Readonly<Record<string, string>>): string {
  const base = join(folder.path, `set${(made += 1)}`);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(base, name, '..'), { recursive: true });
    writeFileSync(join(base, name), content);
  }
  return base;
}

const inFolders = (...years: readonly (readonly [folder: string, year: number])[]) =>
  put(
    Object.fromEntries(
      years.flatMap(([name, year]) =>
        Object.entries(returnOf(year)).map(([module, text]) => [`${name}/${module}.csv`, text]),
      ),
    ),
  );

describe('several returns at once', () => {
  it('are read year by year, oldest first, each by its own folder and its days', async () => {
    const base = inFolders(['2020', 2020], ['2019-20', 2019], ['other', 2018]);
    const { returns, issueTotal, rows } = await checkSsda903([base], { year: null, key });
    expect(returns).toEqual([
      { year: 2018, from: 'days', certain: true },
      { year: 2019, from: 'name', certain: true },
      { year: 2020, from: 'name', certain: true },
    ]);
    expect([issueTotal, rows.header, rows.episodes]).toEqual([0, 3, 18]);
    expect(await returnsIn([base])).toEqual(returns);
    expect(
      (await readAll([base], { year: null })).rows.map(({ year, module }) => `${year}${module}`),
    ).toEqual(
      [2018, 2019, 2020].flatMap((year) => [
        `${year}header`,
        ...Array.from({ length: 6 }, () => `${year}episodes`),
      ]),
    );
  });

  it('may be called by the year they end in: their days tell', async () => {
    expect(await returnsIn([inFolders(['2020', 2019], ['2021', 2020])])).toEqual([
      { year: 2019, from: 'days', certain: true },
      { year: 2020, from: 'days', certain: true },
    ]);
  });

  it('may have the year in their names, beside each other', async () => {
    const files = [2019, 2020].flatMap((year) =>
      Object.entries(returnOf(year)).map(([module, text]) => [`${module}_${year}.csv`, text]),
    );
    const base = put(Object.fromEntries(files) as Readonly<Record<string, string>>);
    expect((await checkSsda903([base], { year: null, key })).issueTotal).toBe(0);
  });

  it('are read of the year asked for, and the others passed over', async () => {
    const base = inFolders(['2019', 2019], ['2020', 2020]);
    const report = await checkSsda903([base], { year: 2020, key });
    expect(report.returns).toEqual([{ year: 2020, from: 'given', certain: true }]);
    expect(report.passedOver.map((name) => name.replace(/^set\d+\//, ''))).toEqual([
      '2019/episodes.csv',
      '2019/header.csv',
    ]);
    expect([report.issueTotal, report.rows.episodes]).toEqual([0, 6]);
    expect((await readAll([base], { year: 2020 })).codes).toEqual([]);
  });

  it('are told of where a name and the days do not agree', async () => {
    const asked = await readAll([inFolders(['a', 2019])], { year: 2020 });
    expect(asked.issues[0]).toMatchObject({
      code: 'YEAR_DIFFERS',
      found: 'episodes that ended in 2019/20',
      expected: 'episodes that ended in 2020/21',
    });
    expect((await readAll([inFolders(['2020-21', 2019])], { year: null })).codes).toContain('YEAR_DIFFERS');
  });

  it('are told of where no year is known, two have one, or a table is of no return of the year', async () => {
    const nothing = put({ 'header.csv': soundTables.header });
    expect((await readAll([nothing], { year: null })).codes).toEqual(['YEAR_UNKNOWN']);
    const early = put({ '2012/header.csv': soundTables.header });
    expect((await readAll([early], { year: null })).codes).toEqual(['UNKNOWN_YEAR']);
    const twice = inFolders(['2019', 2019], ['again', 2019]);
    expect((await readAll([twice], { year: null })).codes).toEqual(['TABLE_TWICE', 'TABLE_TWICE']);
    const half = put({ '2019/header.csv': returnOf(2019).header });
    expect((await readAll([half], { year: null })).issues).toMatchObject([
      { code: 'TABLE_MISSING', found: 'no such table of 2019/20' },
    ]);
    const absent = await readAll([join(folder.path, 'none'), half], { year: null });
    expect(absent.codes).toEqual(['FILE_UNREADABLE']);
  });
});

describe('a return opened for a store', () => {
  const opened = async (base: string, year: 2019 | 2020 = 2019, authority?: string) => {
    const given = { year, key, ...(authority === undefined ? {} : { authority }) };
    const { returns } = await openSsda903Returns([base], given);
    return returns[0]!;
  };

  it('is known by what its tables hold, its year and its authority', async () => {
    const base = inFolders(['2019', 2019], ['2020', 2020]);
    const one = await opened(base);
    expect(one.modules).toEqual(['header', 'episodes']);
    expect(one.keyCheck).toMatch(/^[\w-]{43}$/);
    expect((await opened(inFolders(['elsewhere', 2019]))).contentSha256).toBe(one.contentSha256);
    for (const other of [await opened(base, 2020), await opened(base, 2019, 'North')])
      expect(other.contentSha256).not.toBe(one.contentSha256);
  });

  it('tells, as it is read, where it does not fit the return of the year before', async () => {
    const open = returnOf(2019).episodes.replace(/01\/10\/2019,E8/, ',');
    const base = put({
      '2019/header.csv': returnOf(2019).header,
      '2019/episodes.csv': open,
      '2020/header.csv': returnOf(2020).header.replaceAll('QJ1', 'QJ2'),
      '2020/episodes.csv': returnOf(2020).episodes.replaceAll('QJ1', 'QJ2'),
    });
    const codes = async (wanted: readonly number[]) => {
      const { returns } = await openSsda903Returns([base], { year: null, key });
      for (const each of returns.filter(({ year }) => wanted.includes(year)))
        for await (const _rows of each.rows());
      return returns.map(({ issues }) => issues.counts()['OPEN_EPISODE_MISSING'] ?? 0);
    };
    expect(await codes([2019, 2020])).toEqual([0, 1]);
    // Of one that is not read, such as one that is kept already, nothing is known.
    expect(await codes([2020])).toEqual([0, 0]);
    const { issueCounts } = await checkSsda903([base], { year: null, key });
    expect(issueCounts['OPEN_EPISODE_MISSING']).toBe(1);
  });

  it('gives its rows once they are asked for, and tells of a file that changed meanwhile', async () => {
    const base = inFolders(['2019', 2019]);
    const one = await opened(base);
    const rows = [];
    for await (const batch of one.rows()) rows.push(...batch);
    expect(rows).toHaveLength(7);
    expect(one.issues.total()).toBe(0);
    const other = await opened(base);
    writeFileSync(join(base, '2019', 'header.csv'), `${returnOf(2019).header}\n`);
    for await (const batch of other.rows()) rows.push(...batch);
    expect(other.issues.counts()).toEqual({ FILE_CHANGED: 1 });
  });

  it('is no return where nothing can be read, and no other key is taken for a key', async () => {
    const none = await openSsda903Returns([join(folder.path, 'none')], { year: 2019, key });
    expect([none.returns, none.issues.counts()]).toEqual([[], { FILE_UNREADABLE: 1 }]);
    await expect(openSsda903Returns(['x'], { year: 2019, key: new Uint8Array(3) })).rejects.toThrow(
      /32 bytes/,
    );
  });
});
