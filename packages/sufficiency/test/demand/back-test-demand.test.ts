import { describe, expect, it } from 'vitest';
import { backTestDemand, compareOnBackTest, demandHistory, stockOn } from '../../src/demand/index.ts';
import { drawsFrom, madeUpCare } from './made-up-care.ts';
import { monthEnds } from './month-ends.ts';
import { imported, samplesAreHere } from './sample-episodes.ts';

const origins = [2018, 2019, 2020, 2021].map((year) => `${year}-03-31`);
const made = madeUpCare(300, drawsFrom(3));

describe('a back-test', () => {
  it('holds each forecast against what came and against no change', () => {
    const history = demandHistory(made);
    const { cases, coverage, meanErrorOfNoChange, byDaysAhead, tooEarly } = backTestDemand(history, {
      origins,
      windowDays: 730,
      daysAhead: [180, 365],
    });
    expect([cases.length, tooEarly]).toEqual([8, []]);
    for (const { originDate, date, actual, noChange, covered, interval } of cases) {
      const children = (day: string) => stockOn(history, day).reduce((sum, cell) => sum + cell.children, 0);
      expect([actual, noChange]).toEqual([children(date), children(originDate)]);
      expect(covered).toBe(interval.lower <= actual && actual <= interval.upper);
    }
    expect(coverage).toBe(cases.filter(({ covered }) => covered).length / 8);
    expect(meanErrorOfNoChange).toBe(
      cases.reduce((sum, { noChange, actual }) => sum + Math.abs(noChange - actual), 0) / 8,
    );
    expect(byDaysAhead.map((each) => [each.daysAhead, each.cases])).toEqual([
      [180, 4],
      [365, 4],
    ]);
    expect(byDaysAhead.reduce((sum, each) => sum + (each.coverage ?? NaN), 0) / 2).toBe(coverage);
  });

  it('looks at nothing after the day it stands on', () => {
    const until = '2019-03-31';
    const known = made.flatMap((episode) => {
      if (episode.startDate > until) return [];
      return episode.endDate !== null && episode.endDate > until ? { ...episode, endDate: null } : episode;
    });
    const request = { origins: [until], daysAhead: [30, 400] };
    const expected = (episodes: typeof made) =>
      backTestDemand(demandHistory(episodes), request).cases.map((each) => [each.expected, each.interval]);
    expect(expected(known)).toEqual(expected(made));
  });

  it('is not tried where the past is no year long, nor further than is known', () => {
    const history = demandHistory(
      [
        { startDate: '2018-04-01', endDate: '2018-05-01' },
        { startDate: '2018-04-01', endDate: null },
      ].map((days, child) => ({
        ...days,
        childId: `${child}`,
        born: '2010-01',
        place: 'U4',
        provider: null,
      })),
    );
    const request = { daysAhead: [30, 400], knownUntilDate: '2019-12-31' };
    const { cases, tooEarly } = backTestDemand(history, {
      ...request,
      origins: ['2019-04-29', '2019-04-30'],
    });
    expect(tooEarly).toEqual(['2019-04-29']);
    expect(cases.map(({ originDate, daysAhead }) => [originDate, daysAhead])).toEqual([['2019-04-30', 30]]);
  });

  it('says nothing of no days', () => {
    expect(backTestDemand(demandHistory([]), { origins: [], windowDays: 365, daysAhead: [30] })).toEqual({
      cases: [],
      meanError: null,
      meanErrorOfNoChange: null,
      coverage: null,
      byDaysAhead: [],
      tooEarly: [],
    });
  });
});

describe('a comparison', () => {
  const request = { windowDays: 366, daysAhead: [90, 365], dataFromDate: '2015-04-01' };

  it('has every method on the same cases, in all, by days ahead and state by state', () => {
    const { cases, methods, leftOut } = compareOnBackTest(made, {
      ...request,
      origins: ['2014-03-31', ...origins],
      knownUntilDate: '2021-12-31',
    });
    expect([cases, leftOut]).toEqual([7, [{ originDate: '2014-03-31', because: 'PAST_TOO_SHORT' }]]);
    expect(methods.map(({ method }) => method)).toEqual([
      'default',
      'data-to-insight',
      'social-finance',
      'no-change',
    ]);
    for (const { meanError, meanErrorOfStates, byDaysAhead, byState } of methods) {
      const [near, far] = byDaysAhead.map((each) => each.meanError ?? NaN);
      expect(((near ?? NaN) * 4 + (far ?? NaN) * 3) / 7).toBeCloseTo(meanError ?? NaN, 9);
      const states = byState.reduce((sum, each) => sum + (each.meanError ?? NaN), 0) / byState.length;
      expect(states).toBeCloseTo(meanErrorOfStates ?? NaN, 9);
    }
    const noChange = backTestDemand(demandHistory(made), {
      ...request,
      origins,
      knownUntilDate: '2021-12-31',
    });
    expect(methods[3]?.meanError).toBeCloseTo(noChange.meanErrorOfNoChange ?? NaN, 9);
  });

  it('leaves out a day on which another model stops, and those of which nothing is known', () => {
    // Whoever comes and goes on one day leaves a state nobody is in on the day before.
    const visit = { born: '2010-01-01', startDate: '2019-02-01', endDate: '2019-02-01', provider: null };
    const elsewhere = made.filter(({ place }) => place !== 'K2');
    const compare = (episodes: typeof made) =>
      compareOnBackTest(episodes, {
        ...request,
        origins: ['2019-03-31', '2021-06-30'],
        knownUntilDate: '2020-12-31',
      });
    expect(compare(elsewhere)).toMatchObject({ cases: 2, leftOut: [] });
    const stopped = compare([...elsewhere, { ...visit, childId: 'visitor', place: 'K2' }]);
    expect(stopped.leftOut).toEqual([{ originDate: '2019-03-31', because: 'data-to-insight' }]);
    // A residential school is a home of children for one of them only, and other placements have somebody in them.
    const other = compare([...elsewhere, { ...visit, childId: 'visitor', place: 'S1' }]);
    expect(other.leftOut).toEqual([{ originDate: '2019-03-31', because: 'social-finance' }]);
    expect([stopped.cases, stopped.methods[0]?.meanError]).toEqual([0, null]);
  });

  it('counts nobody in a state another model never saw anybody in', () => {
    const child = { born: '2010-01', startDate: '2017-06-01', place: 'U4', provider: 'PR1' };
    const { cases, methods } = compareOnBackTest(
      [
        { ...child, childId: 'left', endDate: '2017-09-01' },
        { ...child, childId: 'there', endDate: null },
        { ...child, childId: 'also there', endDate: null },
      ],
      { ...request, daysAhead: [30], origins: ['2018-12-31'] },
    );
    expect(cases).toBe(1);
    for (const { byState } of methods) {
      const elsewhere = byState.filter(({ placementTypeId }) => placementTypeId !== 'fostering');
      expect(elsewhere.map(({ meanError }) => meanError)).toEqual(elsewhere.map(() => 0));
    }
  });

  it('is refused where the returns begin on no day', () => {
    const compare = () => compareOnBackTest(made, { ...request, origins, dataFromDate: 'soon' });
    expect(compare).toThrow(expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }));
  });
});

if (samplesAreHere) {
  describe.each(['single', 'three'] as const)('on the sample of returns: %s', (sample) => {
    const episodes = imported(sample);
    const request = {
      origins: monthEnds('2017-04-30', '2022-02-28'),
      daysAhead: [30, 90, 180, 365, 730, 1095],
      knownUntilDate: '2022-03-31',
    };

    it('80 % intervals hold between 75 and 85 % of what came, from every month end with a year behind it', () => {
      const { cases, coverage } = backTestDemand(demandHistory(episodes), request);
      expect(cases.length).toBeGreaterThan(100);
      expect(coverage).toBeGreaterThanOrEqual(0.75);
      expect(coverage).toBeLessThanOrEqual(0.85);
    });

    it('the default is nearer than no change and either other model, to the total and to every state', () => {
      const asked = { ...request, windowDays: 366, dataFromDate: '2017-04-01' };
      const { cases, methods } = compareOnBackTest(episodes, asked);
      expect(cases).toBeGreaterThan(100);
      const [own, ...others] = methods.map((each) => [each.meanError ?? NaN, each.meanErrorOfStates ?? NaN]);
      for (const [error, ofStates] of others) {
        expect(own?.[0]).toBeLessThan(error ?? NaN);
        expect(own?.[1]).toBeLessThan(ofStates ?? NaN);
      }
    });
  });
}
