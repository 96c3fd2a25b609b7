import { afterAll, describe, expect, it } from 'vitest';
import { episodesOf } from '../src/index.ts';
import type { Episode, ReturnIssue } from '../src/index.ts';
import { readEpisodes, writeSsda903Sample } from '../src/node/index.ts';
import type { ReadEpisodesOptions } from '../src/node/index.ts';
import { key, madeFolder, readAll, soundTables, table } from './made-up-return.ts';

const folder = madeFolder();
afterAll(folder.forget);

async function episodesAt(paths: readonly string[], options: Partial<ReadEpisodesOptions> = {}) {
  const issues: ReturnIssue[] = [];
  const tables: string[] = [];
  const progress: (readonly [number, number, number])[] = [];
  const read = await readEpisodes(paths, {
    year: null,
    key,
    onIssue: (issue) => void issues.push(issue),
    onTable: ({ file }) => void tables.push(file),
    onProgress: ({ bytes, bytesRead, rows }) => void progress.push([bytes, bytesRead, rows]),
    ...options,
  });
  const episodes = [...read.episodes];
  const plain: readonly Episode[] = episodes.map(({ birthDate: _day, ...episode }) => episode);
  return { ...read, list: episodes, plain, issues, tables, progress };
}

describe('episodes read as columns', () => {
  it('are those that rows give, of years that overlap', async () => {
    const options = { seed: 3, firstYear: 2022, lastYear: 2024, layout: 'years', zip: true } as const;
    const paths = await writeSsda903Sample(`${folder.path}/sample`, { ...options, children: 30 });
    const { rows, issues } = await readAll(paths, { year: null, modules: ['header', 'episodes'] });
    const read = await episodesAt(paths);
    expect(issues).toEqual([]);
    expect(read.issues).toEqual([]);
    expect(read.plain).toEqual(episodesOf(rows));
    expect(read.list.length).toBe(read.episodes.count);
    expect(read.list.every(({ birthDate }) => birthDate === null)).toBe(true);
    expect(read.years).toEqual([2022, 2023, 2024]);
    expect(read.tables).toHaveLength(6);
    expect(read.rows.header + read.rows.episodes).toBe(rows.length);
    expect(read.progress.at(-1)?.[2]).toBe(rows.length);
    expect(read.episodes.at(-1)).toBeUndefined();
    expect(read.episodes.at(read.episodes.count)).toBeUndefined();
  });

  it('are those that rows give, whatever is wrong with them', async () => {
    const bad = { CHILD: 'QJ1', DECOM: '32/05/2026', RNE: 'Q', LS: 'V3', PLACE: 'H5', DEC: '01/06/2026' };
    const more = [
      { CHILD: 'QJ1', DECOM: '01/05/2026', LS: 'V4', DEC: '02/05/2026' },
      { CHILD: 'QJ1', DECOM: '01/04/2026', LS: 'C1', DEC: '02/03/2026', REC: 'X1' },
      { CHILD: 'QJ1', DECOM: '01/04/2026', LS: 'C2', DEC: '02/06/2026', REC: 'E8' },
      { CHILD: 'QJ9', DECOM: '01/04/2026' },
      { CHILD: '', DECOM: '01/04/2026' },
    ];
    const paths = [
      folder.put(
        'header.csv',
        `${soundTables.header}${table('header', [{ CHILD: 'QJ3' }]).split('\n')[1]}\n`,
      ),
      folder.put(
        'episodes.csv',
        `${soundTables.episodes}${table('episodes', [bad, ...more]).replace(/.*\n/, '')}`,
      ),
    ];
    const { rows, issues } = await readAll(paths, { modules: ['header', 'episodes'] });
    const read = await episodesAt(paths, { year: 2026 });
    expect(read.issues).toEqual(issues);
    expect(read.plain).toEqual(episodesOf(rows));
    expect(read.plain.some(({ birthMonth }) => birthMonth === null)).toBe(true);
  });

  it('tell days of birth where they are asked to, the newest return’s', async () => {
    const of = (year: number, day: string) => [
      folder.put(
        `header_${year}.csv`,
        table('header', [{ CHILD: 'QJ1', DOB: day, SEX: year === 2026 ? 'F' : '1' }]),
      ),
      folder.put(
        `episodes_${year}.csv`,
        table('episodes', [
          { CHILD: 'QJ1', DECOM: '01/05/2023', LS: 'C2', DEC: year === 2026 ? '01/05/2026' : '' },
        ]),
      ),
    ];
    const paths = [...of(2026, '09/05/2012'), ...of(2023, '10/05/2012')];
    const { list } = await episodesAt(paths, { exactBirths: true });
    expect(list).toMatchObject([
      { birthDate: '2012-05-09', birthMonth: '2012-05', sex: 'female', endDate: '2026-05-01' },
    ]);
    expect((await episodesAt(paths)).list).toMatchObject([{ birthDate: null, birthMonth: '2012-05' }]);
  });

  it('are of one authority where that is asked', async () => {
    const options = { seed: 3, firstYear: 2024, lastYear: 2024, layout: 'authorities', zip: false } as const;
    const paths = await writeSsda903Sample(`${folder.path}/la`, { ...options, children: 5 });
    expect((await episodesAt(paths, { authority: 'made UP' })).list.length).toBeGreaterThan(4);
    expect((await episodesAt(paths, { authority: 'another' })).list).toEqual([]);
  });

  it('are the same from threads as from one, and so are the issues and their order', async () => {
    const options = { seed: 5, firstYear: 2021, lastYear: 2023, layout: 'years', zip: false } as const;
    const base = `${folder.path}/large`;
    await writeSsda903Sample(base, { ...options, children: 300 });
    const one = await episodesAt([base], { threads: 1 });
    const several = await episodesAt([base], { threads: 2, worthAThread: 0 });
    expect(several.plain).toEqual(one.plain);
    expect(several.tables).toEqual(one.tables);
    expect([several.rows, several.years]).toEqual([one.rows, one.years]);
    const wrong = { year: null, onIssue: () => undefined } as const;
    await expect(readEpisodes([base], { ...wrong, key: new Uint8Array(32) })).rejects.toThrow(/32 bytes/);
  });

  it('are none where there is no return', async () => {
    const read = await episodesAt([`${folder.path}/none`]);
    expect([read.list, read.years, read.issues.length]).toEqual([[], [], 1]);
  });
});
