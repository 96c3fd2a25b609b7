import { calendarYear, customPeriod } from '@golden-thread/outcomes';
import { clockCases, dueList } from '@golden-thread/send/due';
import { periodsWithin, sendMeasures, type MeasureRecords } from '@golden-thread/send/measures';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresHouse, type FiguresHouse } from './figures-house.ts';
import { recordsFromFiles } from './records-from-files.ts';

const told = {
  returnId: '2025-1',
  fromDate: '2024-01-01',
  untilDate: '2024-12-31',
  censusDate: '2025-01-16',
  knownDate: '2025-03-03',
};
const asAt = '2025-03-05';
const figures = `definition { id } part protection figures { period { startDate endDate } value numerator denominator reason leftOut { count because } }`;
const byOf = { month: 'MONTH', quarter: 'QUARTER', 'calendar-year': 'YEAR' } as const;

describe.each(postgresMajors)('figures of children for a caseworker, on PostgreSQL %i', (major) => {
  let house: FiguresHouse;
  let records: MeasureRecords;
  beforeAll(async () => {
    house = await figuresHouse(major);
    const files = await house.sample(150, 3);
    const report = await house.keep(files);
    expect(report).toMatchObject({ status: 'imported', returnId: told.returnId });
    records = await recordsFromFiles(files, told);
  }, 60_000);
  afterAll(async () => {
    const { unexpected } = house;
    await house.close();
    expect(unexpected).toEqual([]);
  });

  /** What the pure functions give of all records, in the words of the graph. */
  const expected = (measureId: string, startDate: string, endDate: string, kind: keyof typeof byOf) => {
    const measure = sendMeasures.find(({ id }) => id === measureId)!;
    const periods = periodsWithin(customPeriod(startDate, endDate), kind);
    return periods.flatMap((period) =>
      measure.compute({ records, period, asAt }).map((result) => ({
        part: result.part,
        period: { startDate: period.startDate, endDate: period.endDate },
        value: result.value,
        numerator: result.numerator,
        denominator: result.denominator,
        reason: result.reason,
        leftOut: result.leftOut.map(({ count, because }) => ({ count, because })),
      })),
    );
  };

  it.each(['month', 'quarter', 'calendar-year'] as const)(
    'are by %s what the pure functions give of the same return, to the digit',
    async (kind) => {
      const { area, errors } = await house.area(
        'send-caseworker',
        `sendMeasures(by: ${byOf[kind]}, from: "2023-07-01", until: "2025-03-31", asOf: "${asAt}") { ${figures} }`,
      );
      expect(errors).toBeUndefined();
      expect(new Set(area.sendMeasures.map(({ definition }: any) => definition.id))).toEqual(
        new Set(sendMeasures.map(({ id }) => id)),
      );
      let compared = 0;
      for (const { definition, part, protection, figures: given } of area.sendMeasures) {
        expect(protection).toBe('EXACT');
        const pure = expected(definition.id, '2023-07-01', '2025-03-31', kind);
        for (const figure of given) {
          const own = pure.filter(({ period }) => period.startDate === figure.period.startDate);
          const same = own.find((each) => each.part === part);
          // A part that this period has no word of is none of those it has; without an answer, none for the same reason.
          const { part: _, ...wanted } = same ?? {
            ...own[0]!,
            ...(own[0]!.value === null ? {} : { value: 0, numerator: 0 }),
          };
          expect(figure, `${definition.id} ${part}`).toEqual(wanted);
          if (figure.value !== null) compared += 1;
        }
        for (const { part: known, period, ...rest } of pure) {
          if (rest.value === null || known !== part) continue;
          expect(given.map((each: any) => each.period)).toContainEqual(period);
        }
      }
      expect(compared).toBeGreaterThan(kind === 'month' ? 100 : 20);
    },
    30_000,
  );

  it('are the same when a month is asked about alone, for which fewer rows are read', async () => {
    const ask = async (from: string, until: string) => {
      const { area } = await house.area(
        'send-caseworker',
        `sendMeasures(from: "${from}", until: "${until}", asOf: "${asAt}") { ${figures} }`,
      );
      return area.sendMeasures as any[];
    };
    const year = await ask('2024-01-01', '2024-12-31');
    for (const month of periodsWithin(calendarYear(2024), 'month').slice(3, 6)) {
      for (const { definition, part, figures: given } of await ask(month.startDate, month.endDate)) {
        const same = year.find((each) => each.definition.id === definition.id && each.part === part);
        expect(given, `${definition.id} ${part}`).toEqual(
          same.figures.filter(({ period }: any) => period.startDate === month.startDate),
        );
      }
    }
  });

  it('name the records behind them, page by page', async () => {
    const ask = async (after: string | null) => {
      const page = after === null ? '' : `, after: "${after}"`;
      const { area, errors } = await house.area(
        'send-caseworker',
        `sendMeasures(ids: ["plans-in-time"], by: YEAR, asOf: "${asAt}") { figures { numerator denominator records(first: 7${page}) {
           totalCount edges { node { key counted } } pageInfo { hasNextPage endCursor } } } }`,
      );
      expect(errors).toBeUndefined();
      return area.sendMeasures[0].figures[0];
    };
    const keys: any[] = [];
    let after: string | null = null;
    do {
      const { records: page } = await ask(after);
      keys.push(...page.edges.map(({ node }: any) => node));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const [pure] = sendMeasures
      .find(({ id }) => id === 'plans-in-time')!
      .compute({ records, period: calendarYear(2024), asAt });
    expect(keys.map(({ key }) => key)).toEqual(pure!.records.of);
    expect(keys.filter(({ counted }) => counted).map(({ key }) => key)).toEqual(pure!.records.counted);
  });

  it('list what is due as the pure functions do, every case under an id of its own', async () => {
    const counts = `late within { weeks count } later unknown total`;
    const { area, errors } = await house.area(
      'send-caseworker',
      `dueList(asOf: "${asAt}") { asOf knownUntilDate plansUntilDate protection leftOut { count because }
         rows { clock { id } team adviceFrom owed { ${counts} } excused { ${counts} } unknownBecause { because count } } }`,
    );
    expect(errors).toBeUndefined();
    const { cases, untold } = clockCases(records, asAt);
    const list = dueList(cases, { asAt, weeks: [2, 4, 6] });
    const graphCounts = ({
      late,
      within,
      later,
      untold: unknown,
      total,
    }: (typeof list.rows)[number]['owed']) => ({
      late,
      within,
      later,
      unknown,
      total,
    });
    area.dueList.leftOut = area.dueList.leftOut.filter(
      ({ because }: any) => !because.includes('decided before the time'),
    );
    expect(area.dueList).toEqual({
      asOf: asAt,
      knownUntilDate: told.untilDate,
      plansUntilDate: told.censusDate,
      protection: 'EXACT',
      // What was decided before the time of the return owes nothing, so only a part of it is read.
      leftOut: untold
        .filter(({ because }) => !because.includes('decided before the time'))
        .map(({ count, because }) => ({ count, because })),
      rows: list.rows.map((row) => ({
        clock: { id: row.clock },
        team: row.team,
        adviceFrom: row.adviceFrom?.toUpperCase().replaceAll('-', '_') ?? null,
        owed: graphCounts(row.owed),
        excused: graphCounts(row.excused),
        unknownBecause: row.untoldBecause,
      })),
    });
    expect(list.total).toBeGreaterThan(100);
    const ids: string[] = [];
    const days: (number | null)[] = [];
    let after = '';
    for (;;) {
      const page = await house.area(
        'send-caseworker',
        `dueList(asOf: "${asAt}") { cases(first: 100${after}) { totalCount edges { node { id daysLeft } } pageInfo { hasNextPage endCursor } } }`,
      );
      const found = page.area.dueList.cases;
      expect(found.totalCount).toBe(list.total);
      ids.push(...found.edges.map(({ node }: any) => node.id));
      days.push(...found.edges.map(({ node }: any) => node.daysLeft));
      if (!found.pageInfo.hasNextPage) break;
      after = `, after: "${found.pageInfo.endCursor}"`;
    }
    expect(new Set(ids).size).toBe(list.total);
    expect(ids.every((id) => /^[\w-]{22}$/u.test(id))).toBe(true);
    const inOrder = list.cells.flatMap(({ cases: some }) => some.map(({ daysLeft }) => daysLeft ?? Infinity));
    expect(days.map((each) => each ?? Infinity)).toEqual(inOrder.toSorted((one, other) => one - other));
  });

  it('stand beside what the council reports, under the indicator that names the measure', async () => {
    const { area, errors } = await house.area(
      'send-caseworker',
      `sendMeasures(by: YEAR, asOf: "${asAt}") { definition { id } part indicatorId figures { reported { value } discrepancy } }`,
    );
    expect(errors).toBeUndefined();
    const named = area.sendMeasures.filter(({ indicatorId }: any) => indicatorId !== null);
    expect(named.map(({ definition, part }: any) => `${definition.id} ${part}`)).toContain(
      'plan-audits-good null',
    );
    // The council published none of them for the year of this made-up return, so nothing is held against anything.
    for (const { figures: given } of area.sendMeasures)
      expect(given).toEqual([{ reported: null, discrepancy: null }]);
  });

  it('are refused in words that hold nothing of a record when the question cannot be answered', async () => {
    for (const [args, code] of [
      ['ids: ["no-such-measure"]', 'UNKNOWN_ID'],
      ['from: "2024-06-01", until: "2024-01-01"', 'BAD_USER_INPUT'],
      ['from: "1900-01-01", until: "2024-01-01"', 'BAD_USER_INPUT'],
      ['from: "0001-01-01", until: "9999-12-31"', 'BAD_USER_INPUT'],
      ['until: "0001-01-01"', null],
    ] as const) {
      const { area, errors } = await house.area('send-caseworker', `sendMeasures(${args}) { part }`);
      expect(errors?.[0]?.extensions['code'] ?? null, args).toBe(code);
      if (code !== null) expect(area.sendMeasures).toBeNull();
    }
  });
});
