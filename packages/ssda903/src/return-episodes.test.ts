import { describe, expect, it } from 'vitest';
import { episodeBook } from './episode-book.ts';
import { episodesOf } from './episodes-of.ts';
import { returnEpisodes } from './return-episodes.ts';
import type { Ssda903Row } from './ssda903-row.ts';

const header = (year: number, pseudonym: string | null, SEX: string, birthMonth: string | null = '2012-05') =>
  ({
    module: 'header',
    year,
    row: 1,
    pseudonym,
    birthMonth,
    values: { SEX, ETHNIC: null, MOTHER: null },
  }) as Ssda903Row;
const episode = (year: number, row: number, pseudonym: string, DECOM: string | null) =>
  ({
    module: 'episodes',
    year,
    row,
    pseudonym,
    birthMonth: null,
    values: {
      DECOM,
      DEC: null,
      RNE: 'S',
      REC: null,
      LS: 'C2',
      CIN: null,
      PLACE: 'U4',
      PLACE_PROVIDER: 'PR1',
      REASON_PLACE_CHANGE: null,
      URN: null,
      PL_LA: null,
      PL_LOCATION: null,
      PL_DISTANCE: 4.2,
    },
  }) as Ssda903Row;

function bookOf(...returns: readonly (readonly Ssda903Row[])[]) {
  return episodeBook(
    returns.map((rows) => {
      const gathered = returnEpisodes();
      for (const row of rows) gathered.add(row);
      return gathered.done();
    }),
  );
}
const plain = (book: ReturnType<typeof bookOf>) => [...book].map(({ birthDate: _day, ...each }) => each);

describe('episodes as columns', () => {
  it('are those of rows, in whichever order and however many they come', () => {
    const rows = [
      header(2021, 'a', '2'),
      header(2020, 'a', '1'),
      header(2020, 'b', 'X', null),
      header(2020, null, '1'),
      ...Array.from({ length: 1_500 }, (_each, at) =>
        episode(2020 + (at % 2), at, at % 3 === 0 ? 'a' : 'c', `2020-0${1 + (at % 9)}-1${at % 8}`),
      ),
      episode(2020, 1, 'b', null),
      episode(2020, 2, 'b', '2020-04-01'),
    ];
    expect(plain(bookOf(rows))).toEqual(episodesOf(rows));
    expect(plain(bookOf(rows.slice(0, 700), rows.slice(700)))).toEqual(episodesOf(rows));
    expect(plain(bookOf([...rows].reverse().slice(0, 900), rows.slice(0, 602)))).toEqual(
      episodesOf([...rows.slice(0, 602), ...rows.slice(602)]),
    );
  });

  it('take a day of birth of the newest year told', () => {
    const gathered = returnEpisodes();
    gathered.add(header(2021, 'a', '1'));
    gathered.birth('a', 2021, '2012-05-09');
    gathered.birth('a', 2020, '2012-05-10');
    gathered.add(episode(2021, 1, 'a', '2021-05-01'));
    expect(episodeBook([gathered.done()]).at(0)).toMatchObject({ birthDate: '2012-05-09', distance: 4.2 });
    expect(gathered.done().rows).toEqual({ header: 1, episodes: 1 });
  });

  it('count rows of children and of episodes, and no others', () => {
    const gathered = returnEpisodes();
    gathered.add({ ...header(2021, 'a', '1'), module: 'reviews' } as unknown as Ssda903Row);
    expect(gathered.done()).toMatchObject({ rows: { header: 0, episodes: 0 }, count: 0, children: [] });
  });
});
