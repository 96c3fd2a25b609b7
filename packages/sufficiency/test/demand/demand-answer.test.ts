import { describe, expect, it } from 'vitest';
import {
  compatibleAnswer,
  DATA_TO_INSIGHT,
  demandAnswer,
  SOCIAL_FINANCE,
  stockOn,
  demandHistory,
  yearEnds,
} from '../../src/demand/index.ts';
import { drawsFrom, madeUpCare } from './made-up-care.ts';

const care = madeUpCare(300, drawsFrom(11));
const question = {
  dataFromDate: '2015-04-01',
  dataToDate: '2021-03-31',
  referenceFromDate: '2019-04-01',
  referenceToDate: '2021-03-31',
  fromDate: '2021-03-31',
  days: 800,
};

describe('year ends', () => {
  it('are the day before the first return, and every 31 March to the last', () => {
    expect(yearEnds('2017-04-01', '2019-03-31')).toEqual(['2017-03-31', '2018-03-31', '2019-03-31']);
    expect(yearEnds('2017-04-01', '2019-03-30')).toEqual(['2017-03-31', '2018-03-31']);
    expect(yearEnds('2017-06-01', '2018-05-31')).toEqual(['2017-05-31', '2018-03-31']);
  });
});

describe('the whole answer', () => {
  const answer = demandAnswer(care, question);

  it('has the stock of every year end, and flows that take one to the next', () => {
    expect(answer.stock.map(({ date }) => date)).toEqual(
      yearEnds(question.dataFromDate, question.dataToDate),
    );
    const at = (date: string): number => answer.stock.find((day) => day.date === date)?.total ?? NaN;
    const sum = (flows: typeof answer.entrants): number =>
      flows.reduce((all, { children }) => all + children, 0);
    expect(at('2019-03-31') + sum(answer.entrants) - sum(answer.leavers)).toBe(at('2021-03-31'));
    expect(
      answer.transitions.every(
        ({ fromAgeBandId, toAgeBandId }) => fromAgeBandId !== null && toAgeBandId !== null,
      ),
    ).toBe(true);
    expect(at('2021-03-31')).toBe(
      stockOn(demandHistory(care), '2021-03-31').reduce((all, { children }) => all + children, 0),
    );
  });

  it('forecasts every day, each part with its interval', () => {
    expect(answer.forecast.map(({ date }) => date).slice(0, 2)).toEqual(['2021-04-01', '2021-04-02']);
    expect(answer.forecast).toHaveLength(800);
    for (const { total, ageBands, placementTypes, cells } of answer.forecast)
      for (const { expected, interval } of [total, ...ageBands, ...placementTypes, ...cells]) {
        expect(interval.lower).toBeLessThanOrEqual(expected);
        expect(interval.upper).toBeGreaterThanOrEqual(expected);
      }
  });

  it('is tried on every past year end with a whole window before it, as many years ahead as are asked for', () => {
    expect(
      answer.backTest.map(({ yearsAhead, cases }) => [yearsAhead, cases.map(({ originDate }) => originDate)]),
    ).toEqual([
      [1, ['2017-03-31', '2018-03-31', '2019-03-31', '2020-03-31']],
      [2, ['2017-03-31', '2018-03-31', '2019-03-31']],
    ]);
    const [next] = answer.backTest;
    const cases = next?.cases ?? [];
    expect(next?.meanError).toBeCloseTo(
      cases.reduce((sum, { expected, actual }) => sum + Math.abs(expected - actual), 0) / 4,
      9,
    );
    expect(next?.coverage).toBe(cases.filter(({ covered }) => covered).length / 4);
  });

  it('is tried as far ahead as was asked where that is no year, and with windows of as many days where they are no months', () => {
    const short = demandAnswer(care, { ...question, referenceFromDate: '2020-12-01', days: 30 });
    expect(short.backTest).toHaveLength(1);
    expect(short.backTest[0]).toMatchObject({ yearsAhead: null });
    expect(short.backTest[0]?.cases[0]).toMatchObject({ originDate: '2016-03-31', date: '2016-04-30' });
    const odd = demandAnswer(care, { ...question, referenceFromDate: '2020-12-02', days: 30 });
    expect(odd.backTest[0]?.cases).toHaveLength(short.backTest[0]?.cases.length ?? NaN);
  });

  it('says nothing of past years where there is none', () => {
    const { backTest } = demandAnswer(care, { ...question, dataFromDate: '2019-04-01', days: 365 });
    expect(backTest[0]).toEqual({
      yearsAhead: 1,
      cases: [],
      meanError: null,
      meanErrorOfNoChange: null,
      coverage: null,
    });
  });

  it('counts what counts nowhere, by why', () => {
    const bad = [
      { ...care[0]!, childId: 'x', startDate: '2020-05-01', endDate: '2020-04-01' },
      { ...care[0]!, childId: 'y', startDate: '2020-05-01', endDate: '2020-04-01' },
    ];
    expect(demandAnswer(bad, { ...question, days: 30 }).leftOut).toEqual({ ENDS_BEFORE_IT_STARTS: 2 });
  });
});

describe('the whole answer of another model', () => {
  it.each([DATA_TO_INSIGHT, SOCIAL_FINANCE])(
    'has its stock of every year end, and every day: $id',
    (convention) => {
      const { stock, points, transitions, came } = compatibleAnswer(care, { ...question, convention });
      expect(stock.map(({ date }) => date)).toEqual(yearEnds(question.dataFromDate, question.dataToDate));
      expect(points).toHaveLength(800);
      expect(transitions.size).toBeGreaterThan(0);
      expect(came.size).toBeGreaterThan(0);
    },
  );
});
