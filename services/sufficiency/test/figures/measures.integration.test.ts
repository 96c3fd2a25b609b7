import { addDays } from '@golden-thread/outcomes';
import { careMeasures } from '@golden-thread/sufficiency/measures';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neighbour, sufficiencyHouse, type Asking, type SufficiencyHouse } from './sufficiency-house.ts';

const SERIES = `definition { id unit } part protection indicatorId
  figures { period { startDate endDate kind label } value numerator denominator reason leftOut { count because } discrepancy }`;
const RETURNS = `id year madeUp countsFromDate fromDate untilDate knownDate counts undoneDate undoneBecause erasedDate authority
  records { of count } findings { of count }`;

describe.each(postgresMajors)('figures of looked-after children, on PostgreSQL %i', (major) => {
  let house: SufficiencyHouse;
  beforeAll(async () => {
    house = await sufficiencyHouse(major, (area) => ({
      ...area,
      populations: [
        { midYear: 2022, people: 40_000, publishedDate: '2024-01-01', source: area.figures[0]!.source },
      ],
    }));
    await house.keep(await house.sample(150, [2022, 2024], 1), { knownDate: '2025-06-02' });
  }, 120_000);
  afterAll(async () => {
    const { unexpected } = house;
    await house.close();
    expect(unexpected).toEqual([]);
  });

  const measures = async (as: Asking, args: string) => {
    const { area, errors } = await house.area(as, `lookedAfterMeasures${args} { ${SERIES} }`);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return area.lookedAfterMeasures;
  };
  const returns = async (as: Asking, asOf: string) =>
    (await house.area(as, `lookedAfterReturns(asOf: "${asOf}") { ${RETURNS} }`)).area.lookedAfterReturns;

  it('are exact for those who work with these children, every measure of every year a return tells of', async () => {
    const series = await measures('looked-after-caseworker', '');
    expect([...new Set(series.map((each: any) => each.definition.id))]).toEqual(
      careMeasures.map(({ id }) => id),
    );
    const [first] = series;
    expect(first.protection).toBe('EXACT');
    expect(first.figures.map(({ period }: any) => period.label)).toEqual([
      '2022/23 financial year',
      '2023/24 financial year',
      '2024/25 financial year',
    ]);
    for (const { value } of first.figures) expect(value).toBeGreaterThan(100);
    const ages = series.filter((each: any) => each.definition.id === 'ages');
    for (const at of [0, 1, 2]) {
      const sum = ages.reduce((all: number, { figures }: any) => all + figures[at].numerator, 0);
      expect(sum).toBe(first.figures[at].value);
    }
    const sdq = series.find((each: any) => each.definition.id === 'sdq-mean');
    expect(sdq.figures[0].value).toBeGreaterThan(0);
  });

  it('are rates of the estimate of the summer before, and say so where none is known', async () => {
    for (const as of ['looked-after-caseworker', 'officer'] as const) {
      const series = await measures(as, '(ids: ["looked-after", "looked-after-rate"])');
      const [count, rate] = series.map(({ figures }: any) => figures[0]);
      expect(rate).toMatchObject({ denominator: 40_000, numerator: count.value });
      expect(rate.value).toBeCloseTo(count.value / 4, 6);
      expect(series[1].figures[1]).toMatchObject({
        value: null,
        reason: expect.stringContaining('no estimate of the children of'),
      });
    }
  });

  it('are rounded for those who answer for the work, by every measure but six, whose every count is a multiple of five', async () => {
    for (const as of ['officer', 'board-member', 'icb-commissioner'] as const) {
      const series = await measures(as, '');
      expect(new Set(series.map((each: any) => each.protection))).toEqual(new Set(['ROUNDED']));
      const untold = new Set<string>();
      for (const { definition, figures } of series)
        for (const { numerator, denominator, value, reason, leftOut } of figures) {
          expect(leftOut).toEqual([]);
          if (numerator === null) {
            untold.add(definition.id);
            expect([value, denominator, reason]).toEqual([
              null,
              null,
              'This measure is told to those who work with looked-after children only.',
            ]);
            continue;
          }
          expect(numerator % 5, definition.id).toBe(0);
          if (definition.unit === 'PERCENT') {
            expect(denominator % 5, definition.id).toBe(0);
            if (denominator < 10) expect([value, reason !== null]).toEqual([null, true]);
            else expect(value).toBeCloseTo(Math.min(100, (numerator / denominator) * 100), 9);
          }
        }
      expect([...untold].toSorted()).toEqual([
        'days-to-match',
        'days-to-permanence',
        'outside-registration',
        'sdq-mean',
        'three-or-more-placements-two-years',
        'views-in-reviews',
      ]);
    }
  });

  it('are null for everybody else, whatever is there and whatever is asked', async () => {
    const fields = [
      `lookedAfterMeasures { part }`,
      `lookedAfterMeasures(ids: ["no-such-measure"]) { part }`,
      `lookedAfterMeasures(from: "2024-06-01", until: "2024-01-01") { part }`,
      `lookedAfterMeasures(from: "0001-01-01", until: "9999-12-31", by: MONTH) { part }`,
      `lookedAfterReturns { id }`,
    ];
    for (const as of [
      'public',
      'partner',
      'send-caseworker',
      'officer next door',
      'caseworker next door',
    ] as const)
      for (const field of fields) {
        const { area, errors } = await house.area(as, field);
        expect(errors, field).toBeUndefined();
        expect(Object.values(area), field).toEqual([null]);
      }
    const there = await house.area('officer', fields[0]!, neighbour);
    expect(there.area.lookedAfterMeasures).toBeNull();
  });

  it('are of months, quarters and years, each the sum of its months where rounded', async () => {
    const ask = async (by: string) =>
      (
        await measures('officer', `(ids: ["started"], by: ${by}, from: "2023-04-01", until: "2024-03-31")`)
      )[0].figures.map(({ value }: any) => value);
    const [months, quarters, years] = [await ask('MONTH'), await ask('QUARTER'), await ask('YEAR')];
    const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
    expect([months.length, quarters.length, years.length]).toEqual([12, 4, 1]);
    expect(quarters[0]).toBe(sum(months.slice(0, 3)));
    expect(years[0]).toBe(sum(months));
    const [yearly] = await measures('officer', '(ids: ["started-by-age"], by: MONTH)');
    expect(yearly.figures[0]).toMatchObject({
      value: null,
      numerator: null,
      reason: 'It is told for a year that ends on 31 March, and for no other time.',
    });
  });

  it.each([
    ['(ids: ["castles"])', 'UNKNOWN_ID'],
    ['(from: "2024-06-01", until: "2024-01-01")', 'BAD_USER_INPUT'],
    ['(by: MONTH, from: "2010-01-01", until: "2024-01-01")', 'BAD_USER_INPUT'],
    ['(by: YEAR, from: "0001-01-01", until: "9999-12-31")', 'BAD_USER_INPUT'],
  ])('are refused with words where the question is wrong: %s', async (args, code) => {
    const { errors } = await house.area('officer', `lookedAfterMeasures${args} { part }`);
    expect(errors?.[0]?.extensions['code']).toBe(code);
  });

  it('are as at a day: what was known, and not undone, by then; rounded ones as at its Monday', async () => {
    await house.keep(await house.sample(170, [2024, 2024], 2), { knownDate: '2025-09-03' });
    const on = async (asOf: string, as: Asking = 'looked-after-caseworker') =>
      (await measures(as, `(ids: ["looked-after"], asOf: "${asOf}")`))[0].figures.map(
        ({ value }: any) => value,
      );
    const [before, after] = [await on('2025-09-02'), await on('2025-09-03')];
    expect(after).not.toEqual(before);
    const rounded = await on('2025-09-01', 'officer');
    for (let day = '2025-09-01'; day <= '2025-09-07'; day = addDays(day, 1))
      expect(await on(day, 'officer'), day).toEqual(rounded);
    expect(await on('2025-09-08', 'officer')).not.toEqual(rounded);
    const [newest, ...older] = await returns('looked-after-caseworker', '2025-09-03');
    expect(newest).toMatchObject({ id: '2024-2', year: 2024, counts: true, undoneBecause: null });
    expect(newest.records.length).toBeGreaterThan(2);
    expect(older.map(({ id, counts }: any) => [id, counts])).toEqual([
      ['2024-1', false],
      ['2023-1', true],
      ['2022-1', true],
    ]);
    await house.undo('2024-2', '2025-10-06T09:00:00.000Z');
    expect(await on('2025-10-05')).toEqual(after);
    expect(await on('2025-10-06')).toEqual(before);
    const [seen] = await returns('looked-after-caseworker', '2025-10-06');
    expect(seen).toMatchObject({ undoneDate: '2025-10-06', undoneBecause: 'it was of another year' });
    const [masked] = await returns('officer', '2025-10-06');
    expect(masked).toMatchObject({
      undoneDate: '2025-10-06',
      undoneBecause: null,
      records: null,
      findings: null,
    });
  });

  it('stand beside what the council reported, with the difference where they are exact', async () => {
    // The last year of which the strategy tells.
    await house.keep(await house.sample(150, [2021, 2021], 7), { knownDate: '2025-06-02' });
    const beside = async (as: Asking) => {
      const { area } = await house.area(
        as,
        `lookedAfterMeasures(ids: ["looked-after", "ages"]) { definition { id } indicatorId figures { period { endDate } value reported { value } discrepancy } }`,
      );
      const [all, ages] = area.lookedAfterMeasures;
      expect([all.indicatorId, ages.indicatorId]).toEqual(['E08000018:looked-after-children', null]);
      return all.figures.filter(({ reported }: any) => reported !== null);
    };
    const exact = await beside('looked-after-caseworker');
    expect(exact.length).toBeGreaterThan(0);
    for (const { discrepancy, reported, value } of exact) expect(discrepancy).toBe(reported.value - value);
    for (const { discrepancy, reported } of await beside('officer'))
      expect([reported === null, discrepancy]).toEqual([false, null]);
  });

  it('are made of returns that say that they are made up, and from which day they count for who asks', async () => {
    // 2 June 2025 is a Monday; the return of the day after counts in rounded figures a week later.
    const [exact] = await returns('looked-after-caseworker', '2025-06-02');
    expect(exact).toMatchObject({ madeUp: true, counts: true, countsFromDate: '2025-06-02' });
    const later = await house.keep(await house.sample(20, [2021, 2021], 2), { knownDate: '2025-06-03' });
    const { returnId } = later.returns[0]!;
    const of = async (as: Asking, day: string) =>
      (await returns(as, day)).find(({ id }: any) => id === returnId);
    expect(await of('officer', '2025-06-02')).toBeUndefined();
    expect(await of('officer', '2025-06-08')).toMatchObject({ counts: false, countsFromDate: '2025-06-09' });
    expect(await of('officer', '2025-06-09')).toMatchObject({ counts: true, countsFromDate: '2025-06-09' });
    expect(await of('looked-after-caseworker', '2025-06-03')).toMatchObject({ counts: true });
    await house.undo(returnId!, '2025-06-04T10:00:00.000Z');
  });
});
