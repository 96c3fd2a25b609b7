import { afterAll, describe, expect, it } from 'vitest';
import { openSsda903Returns } from '../src/node/index.ts';
import type { Ssda903Row } from '../src/index.ts';
import { key, madeFolder, readAll, table } from './made-up-return.ts';

const folder = madeFolder();
afterAll(folder.forget);

const child = { CHILD: 'QJ1', DOB: '09/05/2012', SEX: '1', ETHNIC: 'WBRI' };
const stay = { ...child, RNE: 'S', LS: 'C2', CIN: 'N1', PLACE: 'U4', PLACE_PROVIDER: 'PR1' };
/** Tables of two authorities and two years in which each row says whose it is and of when. */
const places = [
  { LA: 'North', YEAR: '2019', DECOM: '01/05/2019' },
  { LA: 'North', YEAR: '2018', DECOM: '01/05/2018' },
  { LA: 'South', YEAR: '2018', DECOM: '02/05/2018' },
];
const several = [
  folder.put(
    'header.csv',
    table(
      'header',
      places.map((each) => ({ ...child, ...each })),
      ['LA', 'YEAR'],
    ),
  ),
  folder.put(
    'episodes.csv',
    table(
      'episodes',
      places.map((each) => ({ ...stay, ...each })),
      ['LA', 'YEAR'],
    ),
  ),
];

const rowsOf = async (...given: Parameters<typeof openSsda903Returns>): Promise<readonly Ssda903Row[]> => {
  const rows: Ssda903Row[] = [];
  for (const each of (await openSsda903Returns(...given)).returns)
    for await (const batch of each.rows()) rows.push(...batch);
  return rows;
};

describe('files in which each row says its year', () => {
  it('are a return for each year, oldest first, of the one authority asked for', async () => {
    const told: unknown[] = [];
    const { returns, issues } = await openSsda903Returns(several, {
      year: null,
      key,
      authority: 'north',
      onProgress: (year, { rows }) => void told.push([year, rows]),
    });
    expect([returns.map(({ year }) => year), issues.total()]).toEqual([[2018, 2019], 0]);
    for (const { year, rows, issues: found } of returns) {
      const read: Ssda903Row[] = [];
      for await (const batch of rows()) read.push(...batch);
      expect(read.map((row) => [row.module, row.year])).toEqual([
        ['header', year],
        ['episodes', year],
      ]);
      // The two years tell of the open episode otherwise, which is told with the later of them.
      expect(found.counts()).toEqual(year === 2018 ? {} : { OPEN_EPISODE_DIFFERS: 1 });
    }
    expect(told.at(-1)).toEqual([2019, 2]);
    expect(new Set(returns.map(({ contentSha256 }) => contentSha256)).size).toBe(2);
  });

  it('are not taken whole where they name authorities', async () => {
    const { returns } = await openSsda903Returns(several, { year: 2018, key });
    for await (const rows of returns[0]!.rows()) expect(rows.length).toBeGreaterThan(0);
    expect(returns[0]?.issues.counts()).toMatchObject({ AUTHORITY_NOT_SAID: 2 });
  });

  it('give a child of the authority asked for the pseudonym it has in files that name none', async () => {
    const alone = folder.put('2018-header.csv', table('header', [child]));
    const pseudonym = (await readAll([alone], { year: 2018 })).rows[0]?.pseudonym;
    const asked = await rowsOf(several, { year: null, key, authority: 'North' });
    expect(new Set(asked.map((row) => row.pseudonym))).toEqual(new Set([pseudonym]));
    const all = (await readAll(several, { year: 2018 })).rows;
    expect(new Set(all.map((row) => row.pseudonym)).size).toBe(2);
    expect(all.some((row) => row.pseudonym === pseudonym)).toBe(false);
  });

  it('hold nothing to keep of an authority that is not in them', async () => {
    const { returns, issues } = await openSsda903Returns(several, { year: null, key, authority: 'West' });
    expect([returns, issues.counts()]).toEqual([[], { NOTHING_TO_KEEP: 1 }]);
  });
});

it('files that are not all a return give none, and everything that is wrong with them at once', async () => {
  const wrong = [
    folder.put('wrong-header.csv', table('header', [{ ...child, SEX: '9' }])),
    folder.put(
      'wrong-episodes.csv',
      table('episodes', [{ ...stay, DECOM: '01/05/2018' }]).replace(',LS,', ',L5,'),
    ),
  ];
  const { returns, issues } = await openSsda903Returns(wrong, { year: 2018, key });
  expect(returns).toEqual([]);
  expect(Object.keys(issues.counts())).toEqual(expect.arrayContaining(['MISSING_COLUMN', 'UNKNOWN_CODE']));
});
