import { describe, expect, it } from 'vitest';
import {
  compatibleForecast,
  DATA_TO_INSIGHT,
  SOCIAL_FINANCE,
  type CompatibleRequest,
  type DemandEpisode,
} from '../../src/demand/index.ts';
import dataToInsight from './data-to-insight.reference.json' with { type: 'json' };
import { samplesAreHere, singleAuthority, threeAuthorities } from './sample-episodes.ts';
import socialFinance from './social-finance.reference.json' with { type: 'json' };

const days = [1, 30, 365] as const;
const request = {
  referenceFromDate: '2019-04-01',
  referenceToDate: '2020-03-31',
  predictFromDate: '2020-03-31',
  daysAhead: days,
};

const models: readonly {
  readonly name: string;
  readonly asked: CompatibleRequest;
  readonly episodes: () => readonly DemandEpisode[];
  readonly reference: typeof dataToInsight | typeof socialFinance;
}[] = [
  {
    name: 'Data to Insight on the single authority',
    asked: { ...request, convention: DATA_TO_INSIGHT, dataFromDate: null },
    episodes: singleAuthority,
    reference: dataToInsight,
  },
  {
    name: 'Social Finance on the three authorities',
    asked: { ...request, convention: SOCIAL_FINANCE, dataFromDate: '2016-04-01' },
    episodes: threeAuthorities,
    reference: socialFinance,
  },
];

/** Numbers by name, nothing where they are nil, to so many decimals. */
function figures(entries: Iterable<readonly [string, number | null]>, decimals: number) {
  const kept = [...entries].filter(([, value]) => value !== null && Math.abs(value) >= 0.5 * 10 ** -decimals);
  return Object.fromEntries(kept.map(([name, value]) => [name, Number((value ?? 0).toFixed(decimals))]));
}

describe('two children by hand, one of whom leaves', () => {
  const child = { born: '2009-01-01', startDate: '2020-01-01', place: 'U4', provider: 'PR1' };
  const episodes = [
    { ...child, childId: 'a', endDate: null },
    { ...child, childId: 'b', endDate: '2020-01-05' },
  ];
  const asked = {
    referenceFromDate: '2020-01-03',
    referenceToDate: '2020-01-06',
    predictFromDate: '2020-01-06',
    daysAhead: [1],
    dataFromDate: null,
  };

  it('Data to Insight: a half on one of three days, and a share of the band turns 16 each day', () => {
    const { rates, points } = compatibleForecast(episodes, { ...asked, convention: DATA_TO_INSIGHT });
    expect(rates.get('TEN_TO_SIXTEEN|FOSTERING')?.get('TEN_TO_SIXTEEN|NOT_IN_CARE')).toBeCloseTo(1 / 6, 12);
    const states = new Map(points[0]?.states.map(({ state, expected }) => [state, expected]));
    expect(states.get('TEN_TO_SIXTEEN|FOSTERING')).toBeCloseTo(1 - 1 / 6 - 1 / 2190, 12);
    expect(states.get('SIXTEEN_TO_EIGHTEEN|FOSTERING')).toBeCloseTo(1 / 2190, 12);
    expect(points[0]?.total).toBeCloseTo(5 / 6, 12);
  });

  it('Social Finance: a half on one of two days, counted from the first day anybody leaves', () => {
    const { points } = compatibleForecast(episodes, { ...asked, convention: SOCIAL_FINANCE });
    expect(points[0]?.states.find(({ state }) => state === '10 to 16 - Fostering')).toEqual({
      state: '10 to 16 - Fostering',
      expected: 0.75,
      variance: 0.1875,
    });
  });

  it('has a rate of nothing where the returns begin after whoever left', () => {
    const late = { ...asked, convention: SOCIAL_FINANCE, dataFromDate: '2020-04-01' };
    const { rates } = compatibleForecast(episodes, late);
    expect([...(rates.get('10 to 16 - Fostering')?.values() ?? [])]).toEqual([0]);
  });

  it('divides entrants by the days between, or by all days', () => {
    const from = { ...asked, referenceFromDate: '2020-01-01' };
    const entrants = (convention: CompatibleRequest['convention']) => [
      ...compatibleForecast(episodes, { ...from, convention }).entrants.values(),
    ];
    expect(entrants(DATA_TO_INSIGHT)).toEqual([2 / 5]);
    expect(entrants(SOCIAL_FINANCE)).toEqual([2 / 6]);
  });

  it('joins an episode that only changes the legal status to the one before, where the model does', () => {
    const moved = {
      ...child,
      childId: 'b',
      startDate: '2020-01-05',
      endDate: null,
      place: 'K2',
      reason: 'L',
    };
    const stock = (convention: CompatibleRequest['convention']) =>
      figures(compatibleForecast([...episodes, moved], { ...asked, convention }).stock, 0);
    expect(stock(SOCIAL_FINANCE)).toEqual({ '10 to 16 - Fostering': 2 });
    expect(stock(DATA_TO_INSIGHT)).toEqual({
      'TEN_TO_SIXTEEN|FOSTERING': 1,
      'TEN_TO_SIXTEEN|RESIDENTIAL': 1,
    });
  });

  it('stops, as the models do, where someone leaves a state nobody was in', () => {
    const gone = { ...child, childId: 'c', startDate: '2020-01-04', endDate: '2020-01-04', place: 'K2' };
    const ask = () => compatibleForecast([...episodes, gone], { ...asked, convention: SOCIAL_FINANCE });
    expect(ask).toThrow(expect.objectContaining({ code: 'NOBODY_TO_LEAVE' }));
  });
});

if (samplesAreHere) {
  describe.each(models)('$name', ({ asked, episodes, reference }) => {
    it('has the stock of every 31 March', () => {
      for (const [predictFromDate, stock] of Object.entries(reference.stock)) {
        const { stock: own } = compatibleForecast(episodes(), { ...asked, predictFromDate, daysAhead: [] });
        expect(figures(own, 0), predictFromDate).toEqual(stock);
      }
    });

    it('has the rates and the entrants of a year', () => {
      const { rates, entrants } = compatibleForecast(episodes(), asked);
      const flat = [...rates].flatMap(([from, ofState]) =>
        [...ofState].map(([to, rate]) => [`${from}>${to}`, rate] as const),
      );
      expect(figures(flat, 9)).toEqual(figures(Object.entries(reference.rates), 9));
      expect(figures(entrants, 9)).toEqual(figures(Object.entries(reference.entrants), 9));
    });

    it('forecasts the children in care to six decimals', () => {
      const { points } = compatibleForecast(episodes(), asked);
      days.forEach((day, index) => {
        const own = points[index]?.states.map(({ state, expected }) => [state, expected] as const) ?? [];
        expect(figures(own, 6)).toEqual(figures(Object.entries(reference.forecast[day]), 6));
      });
    });
  });

  describe('the variance of Social Finance', () => {
    it('comes out to six decimals', () => {
      const { points } = compatibleForecast(threeAuthorities(), {
        ...request,
        convention: SOCIAL_FINANCE,
        dataFromDate: '2016-04-01',
      });
      days.forEach((day, index) => {
        const own = points[index]?.states.map(({ state, variance }) => [state, variance] as const) ?? [];
        expect(figures(own, 6)).toEqual(figures(Object.entries(socialFinance.variance[day]), 6));
      });
    });
  });
}
