import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occupiedOn, vacantOn } from '../../src/homes/index.ts';
import { episode, home } from './samples.ts';

const day = '2022-05-01';

describe('children in homes', () => {
  it('are counted once by the number of the home, beside what a source tells of that day', () => {
    const homes = [
      home({ id: 'a', urn: '1', occupancies: [{ asAtDate: day, children: 1 }] }),
      home({ id: 'b', urn: '2', occupancies: [{ asAtDate: '2022-03-31', children: 4 }] }),
      home({ id: 'c' }),
    ];
    const episodes = [
      episode({ urn: '1' }),
      episode({ urn: '1', startDate: '2022-04-15' }),
      episode({ pseudonym: 'two', urn: '1' }),
      episode({ pseudonym: 'three', urn: '1', endDate: day }),
      episode({ pseudonym: 'four', urn: '9' }),
      episode({ pseudonym: 'five' }),
      episode({ pseudonym: 'six', urn: 'XXXXXXX' }),
    ];
    expect(occupiedOn(homes, episodes, day)).toEqual([
      { homeId: 'a', reported: 1, recomputed: 2, discrepancy: 1 },
      { homeId: 'b', reported: null, recomputed: 0, discrepancy: null },
      { homeId: 'c', reported: null, recomputed: null, discrepancy: null },
    ]);
  });

  it('are not known where several homes carry one number, nor after the newest return', () => {
    const homes = ['a', 'b', 'c'].map((id) => home({ id, urn: id === 'c' ? '2' : '1' }));
    const numbers = (asked: string) =>
      occupiedOn(homes, [episode({ urn: '1', toldUntil: '2023-03-31' })], asked).map(
        ({ recomputed }) => recomputed,
      );
    expect(numbers('2023-03-31')).toEqual([null, null, 0]);
    expect(numbers('2023-04-01')).toEqual([null, null, null]);
  });
});

describe('vacant places', () => {
  const of = (places: number | null, held: number | null) =>
    home({
      places: places === null ? [] : [{ fromDate: '2020-01-01', approved: places }],
      heldPlaces: held === null ? [] : [{ fromDate: '2020-01-01', held, because: null }],
    });

  it('are unknown where the places or the children are', () => {
    const nothing = { vacant: null, usable: null, over: null };
    expect(vacantOn(of(null, 1), 3, day)).toEqual({ approved: null, occupied: 3, held: 1, ...nothing });
    expect(vacantOn(of(4, null), null, day)).toEqual({ approved: 4, occupied: null, held: null, ...nothing });
  });

  it('are not told to be usable where nobody tells what is held', () => {
    expect(vacantOn(of(4, null), 1, day)).toMatchObject({ vacant: 3, held: null, usable: null, over: 0 });
  });

  it('count what counts on the day: the newest entry by then', () => {
    const changed = home({
      places: [
        { fromDate: '2022-01-01', approved: 4 },
        { fromDate: '2022-05-02', approved: 6 },
      ],
    });
    expect(vacantOn(changed, 1, day).vacant).toBe(3);
    expect(vacantOn(changed, 1, '2022-05-02').vacant).toBe(5);
    expect(vacantOn(changed, 1, '2021-12-31').vacant).toBeNull();
  });

  it('and children together are the places, but for children beyond them', () => {
    const some = fc.nat({ max: 20 });
    fc.assert(
      fc.property(some, some, some, (places, held, children) => {
        const found = vacantOn(of(places, held), children, day);
        expect(children + found.vacant!).toBe(places + found.over!);
        expect(found.usable! + found.held!).toBe(found.vacant);
        expect(Math.min(found.vacant!, found.over!)).toBe(0);
        expect(found.usable).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
