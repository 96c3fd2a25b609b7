import { afterAll, describe, expect, it } from 'vitest';
import { episodesOf, ssda903Modules } from '../src/index.ts';
import type { Ssda903Module } from '../src/index.ts';
import { checkSsda903 } from '../src/node/index.ts';
import { key, madeFolder, readAll, soundTables, table } from './made-up-return.ts';

const folder = madeFolder();
afterAll(folder.forget);

const put = (tables: Readonly<Partial<Record<Ssda903Module, string | Uint8Array>>>): readonly string[] =>
  Object.entries(tables).map(([module, text]) => folder.put(`${module}.csv`, text));
const two = { header: soundTables.header, episodes: soundTables.episodes };

describe('a return of every table', () => {
  it('is read without an issue, the header first, and said how its days are written', async () => {
    const paths = put(soundTables);
    const { rows, issues } = await readAll(paths.toReversed());
    expect(issues).toEqual([]);
    expect([...new Set(rows.map(({ module }) => module))]).toEqual(ssda903Modules);
    const report = await checkSsda903(paths, { year: 2026, key });
    expect(report.issueTotal).toBe(0);
    expect(report.rows).toMatchObject({ header: 2, episodes: 3, oc2: 1, 'deprivation-of-liberty': 1 });
    expect(report.tables.find(({ module }) => module === 'header')).toEqual({
      file: 'header.csv',
      module: 'header',
      dates: { format: 'day/month/year', certain: true },
      madeUp: false,
    });
    expect(report.tables.find(({ module }) => module === 'missing')?.dates.certain).toBe(false);
  });

  it('gives rows with the month of birth and a pseudonym, and episodes of them', async () => {
    const { rows } = await readAll(put(soundTables));
    expect(rows[0]).toEqual({
      module: 'header',
      year: 2026,
      row: 1,
      pseudonym: expect.stringMatching(/^[\w-]{43}$/) as string,
      birthMonth: '2012-05',
      values: { SEX: 'F', ETHNIC: 'WBRI', MOTHER: false },
    });
    expect(rows.find(({ module }) => module === 'previous-permanence')?.values).toEqual({
      PREV_PERM: 'P1',
      LA_PERM: '372',
      DATE_PERM: '2015-05',
    });
    expect(episodesOf(rows)).toHaveLength(3);
    expect(episodesOf(rows).find(({ placement }) => placement === 'U4')).toMatchObject({
      pseudonym: rows[0]?.pseudonym,
      birthMonth: '2012-05',
      sex: 'female',
      endDate: '2026-06-01',
      endReason: 'X1',
      distance: null,
    });
  });

  it('tells days of birth to who asks for them, and reads only the tables asked for', async () => {
    const births: { readonly pseudonym: string; readonly year: number; readonly birthDate: string }[] = [];
    const { rows } = await readAll(put(soundTables), {
      modules: ['header', 'episodes'],
      onBirth: (birth) => void births.push(birth),
    });
    expect([...new Set(rows.map(({ module }) => module))]).toEqual(['header', 'episodes']);
    expect(births.map(({ pseudonym }) => pseudonym)).toEqual(
      rows.filter(({ module }) => module === 'header').map(({ pseudonym }) => pseudonym),
    );
    expect(births[0]).toMatchObject({
      year: 2026,
      birthDate: expect.stringMatching(/^2012-05-\d\d$/) as string,
    });
  });

  it('takes whole numbers as a spreadsheet writes them, and tells each of two rows without a beginning', async () => {
    const spelt = soundTables.ad1.replace(',1,2,', ',1.0,2.0,');
    const { rows, codes } = await readAll(put({ ...two, ad1: spelt }));
    expect(codes).toEqual([]);
    expect(rows.find(({ module }) => module === 'ad1')?.values).toMatchObject({
      FOSTER_CARE: true,
      NB_ADOPTR: '2',
    });
    const nowhere = table('episodes', [{ CHILD: 'QJ1' }, { CHILD: 'QJ1' }]);
    const told = await readAll(put({ ...two, episodes: nowhere }));
    expect(told.codes).toEqual(['START_MISSING', 'START_MISSING']);
  });

  it('is the same with its cells quoted, its lines ended otherwise, or in another encoding', async () => {
    const plain = await readAll(put(two));
    const quoted = (text: string) => text.replaceAll(/[^,\n]+/g, '"$&"');
    const ways: readonly ((text: string) => string | Uint8Array)[] = [
      quoted,
      (text) => quoted(text).replaceAll('\n', '\r\n'),
      (text) => quoted(text).replaceAll('\n', '\r').replace(/\r$/, ''),
      (text) => text.replace('QJ2,M', '"QJ2",M'),
      (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
      (text) => `\ufeff${text}`,
    ];
    for (const way of ways)
      expect(await readAll(put({ header: way(two.header), episodes: way(two.episodes) }))).toEqual(plain);
  });

  it('tells progress up to its end', async () => {
    const told: (readonly [number, number])[] = [];
    await readAll(put(soundTables), {
      onProgress: ({ bytes, bytesRead }) => void told.push([bytes, bytesRead]),
    });
    const shares = told.map(([, read]) => read);
    expect(shares.toSorted((one, other) => one - other)).toEqual(shares);
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
  });
});

describe('the layout with authorities and years', () => {
  const more = ['LA', 'YEAR'];
  const row = (CHILD: string, LA: string, YEAR: string, DEC = '') => ({
    CHILD,
    LA,
    YEAR,
    DEC,
    DECOM: '2020-05-02',
    RNE: 'S',
    LS: 'C2',
    CIN: 'N1',
    PLACE: 'U4',
    PLACE_PROVIDER: 'PR1',
    REC: DEC === '' ? '' : 'E8',
    SEX: '1',
    DOB: '2012-05-01',
    ETHNIC: 'WBRI', // prettier-ignore
  });
  const given = [
    row('1', 'North', '2020'),
    row('1', 'South', '2020'),
    row('1', 'North', '2021', '2021-06-02'),
  ];
  const paths = () => put({ header: table('header', given, more), episodes: table('episodes', given, more) });

  it('is read year by year, and tells two children with one number apart', async () => {
    const { rows, codes } = await readAll(paths(), { year: null });
    // One of them was open at the end of 2020/21, and is not told of after.
    expect(codes).toEqual(['OPEN_EPISODE_MISSING']);
    expect(rows.map(({ year }) => year)).toEqual([2020, 2020, 2021, 2020, 2020, 2021]);
    expect(
      episodesOf(rows)
        .map(({ endDate }) => endDate)
        .toSorted(),
    ).toEqual(['2021-06-02', null]);
  });

  it('is read of one authority or one year where asked', async () => {
    expect((await readAll(paths(), { year: null, authority: 'south' })).rows).toHaveLength(2);
    expect((await readAll(paths(), { year: 2021 })).rows).toHaveLength(2);
  });

  it('tells of a year that is none, and of a file that says none', async () => {
    const wrong = put({
      header: table('header', [row('1', 'North', 'Qj')], more),
      episodes: soundTables.episodes,
    });
    const { codes, issues } = await readAll(wrong, { year: null });
    expect(codes).toEqual(['YEAR_UNKNOWN', 'UNKNOWN_YEAR']);
    expect(issues[1]).toMatchObject({ column: 'YEAR', row: 1, found: '2 letters' });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['semicolons', { header: soundTables.header.replaceAll(',', ';') }, ['UNKNOWN_LAYOUT']],
    ['no header', { header: soundTables.header.replace(/^.*\n/, '') }, ['UNKNOWN_LAYOUT']],
    ['a column gone', { header: soundTables.header.replaceAll(/^[^,]*,/gm, '') }, ['MISSING_COLUMN']],
    [
      'a column twice',
      { header: soundTables.header.replace('SEX', 'DOB') },
      ['MISSING_COLUMN', 'DUPLICATE_COLUMN'],
    ],
    ['a column too many', { header: soundTables.header.replaceAll('\n', ',\n') }, ['UNKNOWN_COLUMN']],
    [
      'a header only',
      { header: table('header', []) },
      ['TABLE_EMPTY', ...Array.from({ length: 3 }, () => 'CHILD_NOT_IN_HEADER')],
    ],
    ['nothing at all', { header: '' }, ['UNKNOWN_LAYOUT']],
    ['a null byte', { header: soundTables.header.replace('QJ1', '\0') }, ['CONTROL_CHARACTER']],
    ['a workbook', { header: Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]) }, ['WRONG_ENCODING']],
    ['a null byte', { header: Uint8Array.from([0x43, 0, 0x2c]) }, ['CONTROL_CHARACTER']],
    ['another encoding', { header: Uint8Array.from([0x43, 0xe9, 0x2c]) }, ['WRONG_ENCODING']],
    ['an open quotation mark', { header: soundTables.header.replace('QJ2', '"QJ2') }, ['BAD_QUOTATION']],
    ['a row too long', { header: `${soundTables.header}${'x'.repeat(70_000)}` }, ['ROW_TOO_LONG']],
    ['a row too short', { header: `${soundTables.header}QJ3,F\n` }, ['ROW_SHAPE']],
    [
      'a formula',
      { header: soundTables.header.replace('QJ2', '=1+1') },
      ['WRONG_SHAPE', 'CHILD_NOT_IN_HEADER'],
    ],
  ] as const)('is told of: %s', async (_name, given, codes) => {
    expect((await readAll(put({ ...two, ...given }))).codes).toEqual(codes);
  });

  it('is told of: a table that is missing, twice, or not of the year', async () => {
    expect((await readAll(put({ header: soundTables.header }))).codes).toEqual(['TABLE_MISSING']);
    const again = folder.put('again.csv', soundTables.header);
    expect((await readAll([...put(two), again])).codes).toEqual(['TABLE_TWICE']);
    const early = await readAll(put({ ...two, 'social-workers': soundTables['social-workers'] }), {
      year: 2022,
    });
    expect(early.codes).toContain('UNKNOWN_LAYOUT');
    expect((await readAll([`${folder.path}/none.csv`])).codes).toEqual(['FILE_UNREADABLE']);
  });

  it('is told of all at once', async () => {
    const bad = { CHILD: 'QJ1', DECOM: '32/05/2026', RNE: 'Q', LS: 'C9', PLACE: 'H5', DEC: '01/06/2026' };
    const { codes } = await readAll(
      put({ ...two, episodes: table('episodes', [bad, { ...bad, CHILD: 'QJ3' }]) }),
    );
    const each = ['NOT_A_DAY', 'UNKNOWN_CODE', 'UNKNOWN_CODE', 'CODE_OF_ANOTHER_YEAR'];
    const rules = ['START_MISSING', 'END_HALF_TOLD'];
    expect(codes).toEqual([...each, ...each, 'CHILD_NOT_IN_HEADER', ...rules, ...rules]);
  });

  it('is thrown where the caller is at fault', async () => {
    await expect(readAll([])).rejects.toThrow(/at least one file/);
    await expect(readAll(put(two), { key: new Uint8Array(32) })).rejects.toThrow(/at least 32 bytes/);
    await expect(readAll(put(two), { year: 2016 as 2017 })).rejects.toThrow(/collection years/);
  });
});
