import { describe, expect, it } from 'vitest';
import { homeCountChecks, homesAsAt, homesByKind, homesToldOf } from '../../src/homes/index.ts';
import { episode, home, homeCount } from './samples.ts';

const day = '2022-03-31';

describe('homes as at a day', () => {
  it('are those opened and not closed, or told of where nobody says when they opened', () => {
    const homes = [
      home({ id: 'open', openedDate: '2022-03-31', toldDate: '2022-09-06' }),
      home({ id: 'to-come', openedDate: '2022-04-01' }),
      home({ id: 'closed', openedDate: '2020-01-01', closedDate: '2022-03-31' }),
      home({ id: 'closes-tomorrow', openedDate: '2020-01-01', closedDate: '2022-04-01' }),
      home({ id: 'told', toldDate: '2022-03-31' }),
      home({ id: 'told-later', toldDate: '2022-04-01' }),
    ];
    expect(homesAsAt(homes, day).map(({ id }) => id)).toEqual(['open', 'closes-tomorrow', 'told']);
  });
});

describe('homes told of only as a number', () => {
  it('stand for themselves, with what the number tells of all of them and nothing else', () => {
    const told = homesToldOf([], [homeCount({ homes: 2, registration: 'registered' })], day);
    expect(told.map(({ id }) => id)).toEqual(['some-1', 'some-2']);
    expect(told[0]).toMatchObject({
      ...{ name: null, provider: null, urn: null, places: [], withinArea: null, sector: 'private' },
      registrations: [{ status: 'registered', fromDate: day, untilDate: null }],
      toldAs: 'one of 2 homes of some providers (2 in all)',
    });
  });

  it('do not count providers where the provider is known, or where nobody counts them', () => {
    const own = homeCount({ homes: 1, providers: 1, provider: 'The council' });
    const uncounted = homeCount({ homes: 1, providers: null });
    expect(homesToldOf([], [own, uncounted], day).map(({ toldAs }) => toldAs)).toEqual(
      Array(2).fill('the only one of the homes of some providers'),
    );
  });

  it('give way to those known by name, so that none is counted twice', () => {
    const named = home({ id: 'named', countId: 'some' });
    const other = home({ id: 'other' });
    const told = homesToldOf([named, other], [homeCount()], day);
    expect(told.map(({ id }) => id)).toEqual(['named', 'other', 'some-2', 'some-3']);
    expect(homeCountChecks([named, other], [homeCount()], day)).toMatchObject([
      { reported: 3, named: 1, unnamed: 2, discrepancy: 0 },
    ]);
  });

  it('are outnumbered by those known by name: the difference is told', () => {
    const named = ['a', 'b'].map((id) => home({ id, countId: 'some' }));
    const count = homeCount({ homes: 1 });
    expect(homesToldOf(named, [count], day)).toHaveLength(2);
    expect(homeCountChecks(named, [count], day)).toMatchObject([
      { reported: 1, named: 2, unnamed: 0, discrepancy: 1 },
    ]);
  });

  it('do not come back for a home known by name that has closed', () => {
    const named = home({ id: 'named', countId: 'some', closedDate: '2023-06-01' });
    const on = (asked: string) => homesToldOf([named], [homeCount()], asked).map(({ id }) => id);
    expect(on('2023-05-31')).toEqual(['named', 'some-2', 'some-3']);
    expect(on('2023-06-01')).toEqual(['some-2', 'some-3']);
    expect(homeCountChecks([named], [homeCount()], '2023-06-01')).toMatchObject([
      { reported: 3, named: 1, closed: 1, unnamed: 2, discrepancy: 0 },
    ]);
  });

  it('are told from the day the number speaks of until the next number', () => {
    const count = homeCount({ untilDate: '2023-03-31' });
    const on = (asked: string) => homesToldOf([], [count], asked).length;
    expect(['2022-03-30', '2022-03-31', '2023-03-30', '2023-03-31'].map(on)).toEqual([0, 3, 3, 0]);
  });
});

describe('homes by kind', () => {
  const places = (approved: number) => [{ fromDate: '2020-01-01', approved }];
  it('count homes and places, and the children placed in such homes', () => {
    const homes = [
      home({ id: 'a', sector: 'council', places: places(4) }),
      home({ id: 'b', sector: 'private', places: places(3) }),
      home({ id: 'c', sector: 'private' }),
      home({ id: 'd', kind: 'short-breaks-home', sector: 'council' }),
      home({ id: 'e', kind: 'supported-accommodation' }),
    ];
    const episodes = [
      episode({ startDate: day, provider: 'PR1' }),
      episode({ startDate: day, provider: 'PR4' }),
      episode({ pseudonym: 'two', startDate: day, provider: 'PR4' }),
      episode({ pseudonym: 'three', startDate: day, provider: 'PR4', placement: 'U4' }),
      episode({ pseudonym: 'four', startDate: day, provider: 'PR4', placement: null }),
      episode({ pseudonym: 'five', startDate: '2022-04-01', provider: 'PR4' }),
    ];
    expect(homesByKind(homes, episodes, day)).toEqual([
      { kind: 'childrens-home', sector: 'private', homes: 2, places: null, homesWithPlaces: 1, children: 2 },
      { kind: 'childrens-home', sector: 'council', homes: 1, places: 4, homesWithPlaces: 1, children: 1 },
      {
        kind: 'short-breaks-home',
        sector: 'council',
        homes: 1,
        places: null,
        homesWithPlaces: 0,
        children: null,
      },
      {
        kind: 'supported-accommodation',
        sector: null,
        homes: 1,
        places: null,
        homesWithPlaces: 0,
        children: null,
      },
    ]);
  });

  it('tell of no children where no return reaches the day', () => {
    expect(homesByKind([home({ sector: 'council' })], [], day)).toMatchObject([{ children: null }]);
  });
});
