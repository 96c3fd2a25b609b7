import { dayNumber, fromDayNumber } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { byChild } from '../../src/demand/by-child.ts';
import type { CareEpisode } from '../../src/care-episode.ts';
import { demandEpisodeOf, demandHistory, fitDemandRates, recentDemandRates } from '../../src/demand/index.ts';

const child = { born: '2010-05', startDate: '2019-04-10', place: 'U4', provider: 'PR1' };

describe('episodes of the return', () => {
  const care: CareEpisode = {
    pseudonym: 'p1',
    birthMonth: null,
    sex: 'unknown',
    startDate: '2019-04-10',
    endDate: null,
    toldUntil: '2020-03-31',
    startReason: 'S',
    endReason: null,
    legalStatus: 'C2',
    need: 'N1',
    placement: null,
    provider: null,
    placementLocation: null,
    placementAuthority: null,
    distance: null,
    urn: null,
    placementChange: null,
  };

  it('keep child, birth, days, placement and provider, and nothing else of the child', () => {
    expect(
      [care, { ...care, birthMonth: '2010-05', placement: 'U4', provider: 'PR1' }].map(demandEpisodeOf),
    ).toEqual([
      {
        childId: 'p1',
        born: null,
        startDate: '2019-04-10',
        endDate: null,
        toldUntil: '2020-03-31',
        place: '',
        provider: null,
        reason: 'S',
      },
      { ...child, childId: 'p1', endDate: null, toldUntil: '2020-03-31', reason: 'S' },
    ]);
  });
});

describe('rows child by child', () => {
  it('are in order of children, each child’s as they were', () => {
    const rows = ['b', 'a', 'b'].map((childId, at) => ({ childId, at }));
    expect(byChild(rows).map((own) => own.map(({ at }) => at))).toEqual([[1], [0, 2]]);
  });
});

describe('a history', () => {
  it('ends an open episode the day after the newest return that tells of it, if there are newer ones', () => {
    const { stays } = demandHistory([
      { ...child, childId: 'gone', endDate: null, toldUntil: '2020-03-31' },
      { ...child, childId: 'there', endDate: null, toldUntil: '2021-03-31' },
      { ...child, childId: 'untold', endDate: null },
      { ...child, childId: 'late', startDate: '2020-05-01', endDate: null, toldUntil: '2020-03-31' },
    ]);
    const ends = stays
      .filter(({ band, then }) => band === 2 || then === 'left')
      .map(({ childId, endDay }) => [childId, fromDayNumber(endDay)]);
    expect(ends).toContainEqual(['gone', '2020-04-01']);
    expect(ends).toContainEqual(['there', '2028-05-15']);
    expect(ends).toContainEqual(['untold', '2028-05-15']);
    expect(ends.map(([childId]) => childId)).not.toContain('late');
  });

  it('leaves out children whose birth nobody tells', () => {
    const { stays, leftOut } = demandHistory([{ ...child, childId: 'a', born: null, endDate: null }]);
    expect(stays).toEqual([]);
    expect(leftOut).toEqual([{ childId: 'a', startDate: '2019-04-10', because: 'BIRTH_UNKNOWN' }]);
  });

  it('takes leaving in the month of the 18th birthday for growing up where the day of birth is not told', () => {
    const leavers = (born: string, endDate: string) =>
      fitDemandRates(demandHistory([{ ...child, childId: 'a', born, endDate }]), '2019-04-01', '2022-03-31')
        .seen.leavers;
    expect(leavers('2003-05', '2021-05-01')).toBe(0);
    expect(leavers('2003-05', '2021-04-30')).toBe(1);
    expect(leavers('2003-05-15', '2021-05-14')).toBe(1);
  });
});

describe('the day from which a history is whole', () => {
  const wholeFrom = (episodes: Parameters<typeof demandHistory>[0]) => {
    const { wholeFromDay } = demandHistory(episodes);
    return wholeFromDay === 2 ** 31 - 1 ? null : fromDayNumber(wholeFromDay);
  };
  const ends = (count: number, born: string | null, endDate: string, toldUntil?: string) =>
    Array.from({ length: count }, (_, index) => ({
      ...child,
      childId: `${born} ${endDate} ${index}`,
      born,
      endDate,
      ...(toldUntil === undefined ? {} : { toldUntil }),
    }));

  it('is none where nobody was seen to leave', () => {
    expect(wholeFrom([{ ...child, childId: 'a', endDate: null }])).toBeNull();
  });

  it('is the first end, or the first day of the first return where episodes tell theirs', () => {
    expect(wholeFrom([...ends(1, '2010-05', '2019-06-01'), ...ends(1, '2010-05', '2020-06-01')])).toBe(
      '2019-06-01',
    );
    const told = [
      ...ends(1, '2010-05', '2019-06-01', '2021-03-31'),
      ...ends(1, '2010-05', '2020-06-01', '2022-03-31'),
    ];
    expect(wholeFrom(told)).toBe('2020-04-01');
  });

  it('is after the last month in which births were missing of many who left', () => {
    const known = [...ends(20, '2010-05', '2019-06-01'), ...ends(20, '2010-05', '2019-08-01')];
    expect(wholeFrom([...known, ...ends(2, null, '2019-06-20')])).toBe('2019-06-01');
    expect(wholeFrom([...known, ...ends(3, null, '2019-06-20')])).toBe('2019-07-01');
  });
});

describe('the rates to forecast with', () => {
  // One child in care all along; one a month stays ten days, until none comes from July 2020 on.
  const months = Array.from({ length: 15 }, (_, index) => dayNumber('2019-04-10') + index * 30);
  const episodes = [
    { ...child, childId: 'stays', startDate: '2019-04-01', endDate: null },
    ...months.map((day) => ({
      ...child,
      childId: `${day}`,
      startDate: fromDayNumber(day),
      endDate: fromDayNumber(day + 10),
    })),
  ];
  const history = demandHistory(episodes);

  it('are the window’s, at the level that stands at its end', () => {
    const plain = fitDemandRates(history, '2019-05-01', '2021-03-31');
    const recent = recentDemandRates(history, '2019-05-01', '2021-03-31');
    const level = recent.levels?.entrants.level ?? NaN;
    expect(level).toBeLessThan(0.5);
    expect(recent.entrants[8]?.[0]).toBeCloseTo((plain.entrants[8]?.[0] ?? NaN) * level, 12);
    expect(recent.seen).toEqual(plain.seen);
  });

  it('look at nothing before the history is whole, unless all of the window is', () => {
    const whole = recentDemandRates(history, fromDayNumber(history.wholeFromDay), '2021-03-31');
    expect(recentDemandRates(history, '2010-01-01', '2021-03-31')).toEqual(whole);
    const before = recentDemandRates(history, '2019-04-01', '2019-04-15');
    expect(before.seen.entrants).toBe(2);
    expect(before.levels?.entrants).toMatchObject({ level: 1, variance: 2 });
  });
});
