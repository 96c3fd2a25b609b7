import { addDays } from '@golden-thread/outcomes';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { compareAggregateScenarios } from '@golden-thread/sufficiency/aggregates';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roundedAggregates } from '../../src/forecast/rounded-aggregates.ts';
import { council, sufficiencyHouse, type Asking, type SufficiencyHouse } from './sufficiency-house.ts';

const YEARS = `years { period { startDate endDate } date total { expected lower upper }
  placementTypes { id expected lower upper } ageBands { id expected lower upper }
  costs { placementTypeId nights perWeekPence pence } costPence costIsLeast
  need { placementTypeId expected places untoldBecause placesHeld placesAtLeast homesUntold gap gapLower gapUpper gapPenceAYear } newPlaces { title placementTypeId places filled } }`;
const FORECAST = `asOf protection fromDate reference { startDate endDate } ${YEARS} intervalPercent method remarks
  scenarios { scenario { id title } ${YEARS} differences { rows { placementTypeId children nights pence places } } remarks }
  backTest { yearsAhead cases meanErrorPercent noChangeErrorPercent coveragePercent }`;
const PRICES = `prices: [
  { placementTypeId: "residential", perWeekPence: 560000, priceYear: 2024 },
  { placementTypeId: "fostering", sector: IN_HOUSE, perWeekPence: 50000, priceYear: 2024 },
  { placementTypeId: "fostering", sector: INDEPENDENT, perWeekPence: 100000, priceYear: 2024 }]`;

const ALL_PRICED = PRICES.replace(
  ']',
  ', { placementTypeId: "supported", perWeekPence: 90000 }, { placementTypeId: "other", perWeekPence: 10000 }]',
);

const [major = 0] = postgresMajors;

describe('the demand for homes to come', () => {
  let house: SufficiencyHouse;
  let scenarioId: string;
  beforeAll(async () => {
    house = await sufficiencyHouse(major);
    await house.keep(await house.sample(120, [2019, 2024], 1), { knownDate: '2025-06-02' });
    const saved = await house.ask(
      'officer',
      `mutation { saveDemandScenario(input: { areaCode: "${council}", title: "A tenth fewer", because: "Edge of care",
        entrants: [{ percent: -50, fromDate: "2025-04-01" }],
        newPlaces: [{ title: "A home", placementTypeId: "residential", places: 3, openDate: "2025-10-01" }] }) {
        ... on DemandScenarioSaved { scenario { id } } } }`,
    );
    scenarioId = saved.data.saveDemandScenario.scenario.id;
  }, 120_000);
  afterAll(async () => {
    const { unexpected } = house;
    await house.close();
    expect(unexpected).toEqual([]);
  });

  const ask = async (as: Asking, args = '') => {
    const { area, errors } = await house.area(as, `demandForecast${args} { ${FORECAST} }`);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return area.demandForecast;
  };

  it('is told from episodes to who may read them: parts that add up, intervals, cost where there is a price', async () => {
    const { backTest, ...told } = await ask('looked-after-caseworker', `(years: 2, ${PRICES})`);
    expect(told).toMatchObject({
      protection: 'EXACT',
      fromDate: '2025-03-31',
      reference: { startDate: '2022-04-01', endDate: '2025-03-31' },
      intervalPercent: 80,
      scenarios: [],
    });
    expect(told.years.map(({ date }: any) => date)).toEqual(['2026-03-31', '2027-03-31']);
    for (const { ageBands, costIsLeast, costPence, costs, need, placementTypes, total } of told.years) {
      const sum = (parts: any[], of = 'expected') => parts.reduce((all, each) => all + each[of], 0);
      expect(sum(placementTypes)).toBeCloseTo(total.expected, 0);
      expect(sum(ageBands)).toBeCloseTo(total.expected, 0);
      expect(total.lower).toBeLessThan(total.expected);
      expect(total.upper).toBeGreaterThan(total.expected);
      expect(costPence).toBe(sum(costs, 'pence'));
      expect(costIsLeast).toBe(true);
      expect(
        costs.find(({ placementTypeId }: any) => placementTypeId === 'supported-independent').pence,
      ).toBeNull();
      for (const { expected, gap, places, untoldBecause } of need) {
        expect(gap).toBe(places === null ? null : Math.round((expected - places) * 10) / 10);
        expect(untoldBecause === null).toBe(places !== null);
      }
      // Of the 12 private homes that the strategy counts nobody tells how many places they have.
      const bought = need.find(({ placementTypeId }: any) => placementTypeId === 'residential-independent');
      expect(bought).toMatchObject({ places: null, homesUntold: 12 });
    }
    expect(backTest.length).toBe(2);
    expect(backTest[0].cases).toBeGreaterThan(0);
  });

  it('lays saved scenarios beside it, year by year', async () => {
    const { scenarios, years } = await ask(
      'looked-after-caseworker',
      `(years: 2, scenarios: ["${scenarioId}"], ${PRICES})`,
    );
    const [{ differences, scenario, years: own }] = scenarios;
    expect(scenario).toEqual({ id: scenarioId, title: 'A tenth fewer' });
    for (const at of [0, 1]) {
      expect(own[at].total.expected).toBeLessThan(years[at].total.expected);
      const all = differences[at].rows.at(-1);
      expect(all).toMatchObject({ placementTypeId: null, places: 3 });
      expect(all.children).toBeCloseTo(own[at].total.expected - years[at].total.expected, 0);
      expect(own[at].newPlaces).toMatchObject([{ title: 'A home', places: 3 }]);
    }
  });

  it('is made of rounded yearly counts alone for who may not: no window, no transitions', async () => {
    const told = await ask('officer', `(years: 3, ${PRICES})`);
    expect(told).toMatchObject({
      protection: 'ROUNDED',
      fromDate: '2025-03-31',
      reference: null,
      scenarios: [],
    });
    const measure = async (id: string) =>
      (
        await house.area(
          'officer',
          `lookedAfterMeasures(ids: ["${id}"]) { part figures { numerator denominator } }`,
        )
      ).area.lookedAfterMeasures;
    const [all] = await measure('looked-after');
    for (const { total } of told.years) expect(total.expected).toBe(all.figures.at(-1).numerator);
    const ages = await measure('ages');
    const [first] = told.years;
    for (const { part, figures } of ages.filter(({ part }: any) => part !== 'unknown')) {
      const band = first.ageBands.find(({ id }: any) => id === (part === '16-and-over' ? '16-to-17' : part));
      expect(band.expected).toBe(figures.at(-1).numerator);
    }
    expect(first.placementTypes.map(({ id }: any) => id)).toEqual([
      'fostering',
      'residential',
      'supported',
      'rest',
    ]);
    expect(first.costPence).toBeGreaterThan(0);
    expect(told.backTest.map(({ yearsAhead }: any) => yearsAhead)).toEqual([1, 2, 3]);
  });

  it('lays scenarios beside it for whoever gets rounded counts, and says what of them is left out', async () => {
    const told = await ask('icb-commissioner', `(years: 3, scenarios: ["${scenarioId}"], ${ALL_PRICED})`);
    const [{ differences, remarks, scenario, years: own }] = told.scenarios;
    expect(scenario).toEqual({ id: scenarioId, title: 'A tenth fewer' });
    for (const at of [0, 1, 2]) {
      expect(own[at].total.expected).toBeLessThan(told.years[at].total.expected);
      const all = differences[at].rows.at(-1);
      expect(all.children).toBeCloseTo(own[at].total.expected - told.years[at].total.expected, 1);
      expect(all.pence).toBeLessThan(0);
      expect(own[at].newPlaces).toMatchObject([{ title: 'A home', places: 3 }]);
    }
    expect(remarks).toEqual([]);
    expect(told.method.join(' ')).toContain(
      'A scenario moves away from the plain forecast by what it changes',
    );
    const { data } = await house.ask(
      'officer',
      `mutation { saveDemandScenario(input: { areaCode: "${council}", title: "More moves", because: "To try",
        moves: [{ percent: 10, fromDate: "2025-04-01" }] }) { ... on DemandScenarioSaved { scenario { id } } } }`,
    );
    const moves = await ask('officer', `(scenarios: ["${data.saveDemandScenario.scenario.id}"])`);
    expect(moves.scenarios[0].remarks).toEqual([
      'More or fewer moves: left out, since how often children move between placements is not among the yearly figures.',
    ]);
    expect(moves.scenarios[0].years).toEqual(moves.years);
  });

  it('tells by a scenario nothing that whoever asks could not work out from the rounded counts they are told', async () => {
    const told = await ask('officer', `(years: 3, scenarios: ["${scenarioId}"], ${PRICES})`);
    const { area } = await house.area(
      'officer',
      `lookedAfterMeasures(ids: ["looked-after", "started", "ceased", "ages", "in-house-by-kind"]) {
        definition { id } part figures { period { endDate } numerator denominator } }`,
    );
    const series = area.lookedAfterMeasures;
    const firstYear = Number(series[0].figures[0].period.endDate.slice(0, 4));
    const source = { sourceId: 'asked', place: 'asked' };
    const price = (
      placementTypeId: string,
      sector: 'in-house' | 'independent' | null,
      perWeekPence: number,
    ) => ({
      placementTypeId,
      sector,
      perWeekPence,
      priceYear: 2024,
      source,
    });
    const compared = compareAggregateScenarios(
      roundedAggregates(council, series, firstYear),
      {
        years: 3,
        unitCosts: [
          price('residential', null, 560_000),
          price('fostering', 'in-house', 50_000),
          price('fostering', 'independent', 100_000),
        ],
        inflation: [],
      },
      [
        {
          id: 'own',
          title: 'Own',
          adjustments: [
            {
              kind: 'entrants',
              percent: -50,
              ageBandIds: null,
              placementTypeIds: null,
              fromDate: '2025-04-01',
            },
            {
              kind: 'new-places',
              title: 'A home',
              placementTypeId: 'residential',
              places: 3,
              openDate: '2025-10-01',
              closeDate: null,
            },
          ],
        },
      ],
    );
    const [own] = compared!.scenarios;
    own!.years.forEach(({ atEnd, cost }, at) => {
      const shown = told.scenarios[0].years[at];
      expect(shown.total).toMatchObject({ expected: atEnd.total.expected, ...atEnd.total.interval });
      expect(shown.placementTypes.map(({ expected }: any) => expected)).toEqual(
        atEnd.placementTypes.map(({ expected }) => expected),
      );
      expect(shown.costPence).toBe(cost.totalPence);
      expect(shown.newPlaces[0].filled).toBeCloseTo(atEnd.newPlaces[0]!.filled, 0);
    });
  });

  it('is the same for who gets rounded counts whatever window is asked for, and on every day of a week', async () => {
    const usual = await ask('officer');
    for (const window of [
      '(referenceFrom: "2019-04-01", referenceUntil: "2020-03-31")',
      '(referenceFrom: "2024-10-01", referenceUntil: "2025-01-17")',
    ])
      expect(await ask('officer', window)).toEqual(usual);
    const monday = await ask('board-member', '(asOf: "2026-11-16")');
    for (const after of [1, 3, 6])
      expect(await ask('board-member', `(asOf: "${addDays('2026-11-16', after)}")`)).toEqual(monday);
    expect(monday.asOf).toBe('2026-11-16');
  });

  it('looks three years ahead at most from rounded counts, and says so', async () => {
    const told = await ask('officer', '(years: 5)');
    expect(told.years.length).toBe(3);
    expect(told.remarks).toContain('It looks 3 years ahead: further, no coverage was measured.');
  });

  it('is null for everybody else, whatever is asked, wrong questions too', async () => {
    for (const as of [
      'public',
      'partner',
      'send-caseworker',
      'officer next door',
      'caseworker next door',
    ] as const)
      for (const args of [
        '',
        '(years: 99)',
        '(scenarios: ["none"])',
        '(prices: [{ placementTypeId: "x", perWeekPence: -1 }])',
      ]) {
        const { area, errors } = await house.area(as, `demandForecast${args} { asOf }`);
        expect(errors, `${as} ${args}`).toBeUndefined();
        expect(area.demandForecast).toBeNull();
      }
  });

  it.each([
    ['(years: 0)', 'BAD_USER_INPUT'],
    ['(years: 11)', 'BAD_USER_INPUT'],
    ['(referenceFrom: "2025-03-01")', 'BAD_USER_INPUT'],
    ['(referenceFrom: "2010-04-01")', 'BAD_USER_INPUT'],
    ['(referenceUntil: "2026-04-01")', 'BAD_USER_INPUT'],
    ['(referenceFrom: "2024-04-01", referenceUntil: "2023-04-01")', 'BAD_USER_INPUT'],
    ['(pricesRisePercent: 101)', 'BAD_USER_INPUT'],
    ['(prices: [{ placementTypeId: "castle", perWeekPence: 1 }])', 'BAD_USER_INPUT'],
    ['(prices: [{ placementTypeId: "fostering", perWeekPence: -1 }])', 'BAD_USER_INPUT'],
    ['(scenarios: ["E08000018:none"])', 'UNKNOWN_ID'],
  ])('is refused with words where the question is wrong, exact or rounded alike: %s', async (args, code) => {
    const faults = await Promise.all(
      (['looked-after-caseworker', 'officer'] as const).map(
        async (as) => (await house.area(as, `demandForecast${args} { asOf }`)).errors?.[0],
      ),
    );
    expect(faults.map((fault) => fault?.extensions['code'])).toEqual([code, code]);
    expect(faults[0]).toEqual(faults[1]);
  });

  it('says that nothing is known where no return counts on the day', async () => {
    const told = await ask('officer', '(asOf: "2025-06-01")');
    expect(told).toMatchObject({
      fromDate: null,
      years: [],
      backTest: [],
      remarks: ['No return of children looked after is known on the day.'],
    });
  });

  it('says to whom counts are rounded that a return which is known counts from the next Monday on', async () => {
    await house.keep(await house.sample(20, [2019, 2019], 2), { knownDate: '2020-06-03' });
    const told = await ask('officer', '(asOf: "2020-06-05")');
    expect(told.remarks).toEqual([
      'Rounded figures are told as at Mondays, and on 2020-06-01 no return was known; one known since then counts from the next Monday on.',
    ]);
    expect((await ask('looked-after-caseworker', '(asOf: "2020-06-05")')).fromDate).toBe('2020-03-31');
  });

  it('refuses a scenario that was withdrawn, and compares it as at the days before', async () => {
    await house.ask(
      'officer',
      `mutation { withdrawDemandScenario(input: { scenarioId: "${scenarioId}", because: "Not agreed" }) { __typename } }`,
    );
    const { errors } = await house.area('officer', `demandForecast(scenarios: ["${scenarioId}"]) { asOf }`);
    expect(errors?.[0]).toMatchObject({ message: 'A scenario was withdrawn.' });
  });
});
