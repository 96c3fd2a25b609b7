import { addDays } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import {
  backTestDemand,
  compatibleForecast,
  DATA_TO_INSIGHT,
  demandHistory,
  SOCIAL_FINANCE,
  stockOn,
} from '../../src/demand/index.ts';
import { drawsFrom, madeUpCare } from './made-up-care.ts';
import { samplesAreHere, singleAuthority, threeAuthorities } from './sample-episodes.ts';

const origins = [2018, 2019, 2020, 2021].map((year) => `${year}-03-31`);

describe('a back-test', () => {
  it('holds each forecast against what came and against no change', () => {
    const history = demandHistory(madeUpCare(300, drawsFrom(3)));
    const { cases, coverage, meanErrorOfNoChange } = backTestDemand(history, {
      origins,
      windowDays: 730,
      daysAhead: [180, 365],
    });
    expect(cases).toHaveLength(8);
    for (const { originDate, date, actual, noChange, covered, interval } of cases) {
      const children = (day: string) => stockOn(history, day).reduce((sum, cell) => sum + cell.children, 0);
      expect([actual, noChange]).toEqual([children(date), children(originDate)]);
      expect(covered).toBe(interval.lower <= actual && actual <= interval.upper);
    }
    expect(coverage).toBe(cases.filter(({ covered }) => covered).length / 8);
    expect(meanErrorOfNoChange).toBe(
      cases.reduce((sum, { noChange, actual }) => sum + Math.abs(noChange - actual), 0) / 8,
    );
  });

  it('says nothing of no days', () => {
    const nothing = backTestDemand(demandHistory([]), { origins: [], windowDays: 365, daysAhead: [30] });
    expect(nothing).toEqual({ cases: [], meanError: null, meanErrorOfNoChange: null, coverage: null });
  });
});

if (samplesAreHere) {
  describe('on the samples', () => {
    it.each([
      ['one authority', singleAuthority, DATA_TO_INSIGHT, null],
      ['three authorities', threeAuthorities, SOCIAL_FINANCE, '2016-04-01'],
    ] as const)(
      'the default is nearer than no change and than the other model over four years: %s',
      (...sample) => {
        const [, episodes, convention, dataFromDate] = sample;
        const request = { origins, windowDays: 366, daysAhead: [365] };
        const own = backTestDemand(demandHistory(episodes()), request);
        const theirs = own.cases.map(({ originDate, actual }) => {
          const asked = {
            convention,
            dataFromDate,
            referenceFromDate: addDays(originDate, -365),
            referenceToDate: originDate,
            predictFromDate: originDate,
            daysAhead: [365],
          };
          return Math.abs((compatibleForecast(episodes(), asked).points[0]?.total ?? NaN) - actual);
        });
        const meanOfTheirs = theirs.reduce((sum, error) => sum + error, 0) / theirs.length;
        expect(own.meanError).toBeLessThan(meanOfTheirs);
        expect(own.meanError).toBeLessThan(own.meanErrorOfNoChange ?? 0);
      },
    );
  });
}
