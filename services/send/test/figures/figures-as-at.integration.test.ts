import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresHouse, type FiguresHouse } from './figures-house.ts';

const everything = (asOf: string) => `
  sendMeasures(asOf: "${asOf}", from: "2024-01-01", until: "2024-12-31", by: QUARTER) {
    definition { id } part protection figures { period { startDate } value numerator denominator reason leftOut { because } } }
  dueList(asOf: "${asOf}") { asOf knownUntilDate rows { clock { id } team adviceFrom
    owed { late within { weeks count } later unknown total } excused { total } } }
  sendReturns(asOf: "${asOf}") { id authority madeUp knownDate counts undoneDate undoneBecause erasedDate }`;

describe.each(postgresMajors)('yesterday’s answer, on PostgreSQL %i', (major) => {
  let house: FiguresHouse;
  let early: readonly string[];
  let late: readonly string[];
  beforeAll(async () => {
    house = await figuresHouse(major);
    early = await house.sample(60, 11);
    late = await house.sample(70, 12);
    house.setToday('2025-03-03');
    await house.keep(early);
  }, 60_000);
  afterAll(async () => {
    const { unexpected } = house;
    await house.close();
    expect(unexpected).toEqual([]);
  });

  /** What each role is answered as at a day: caseworkers and those who work beside them. */
  const ask = async (asOf: string) => {
    const answers: Record<string, any> = {};
    for (const role of ['send-caseworker', 'officer'] as const) {
      const { area, errors } = await house.area(role, everything(asOf));
      expect(errors).toBeUndefined();
      answers[role] = area;
    }
    return answers;
  };

  it('stays the same whatever is imported or undone later, and each change is seen', async () => {
    const inMarch = await ask('2025-03-10');
    const before = await ask('2025-02-24');
    house.setToday('2025-04-07');
    await house.keep(late, { knownDate: '2025-04-07', importedAt: '2025-04-07T09:00:00.000Z' });
    const inApril = await ask('2025-04-14');
    expect(await ask('2025-03-10')).toEqual(inMarch);
    expect(await ask('2025-02-24')).toEqual(before);
    // In British summer time the undoing is already of the next day.
    await house.undo('2025-2', '2025-05-11T23:30:00.000Z');
    expect(await ask('2025-03-10')).toEqual(inMarch);
    expect(await ask('2025-04-14')).toEqual(inApril);
    const inMay = await ask('2025-05-12');

    for (const role of ['send-caseworker', 'officer']) {
      expect(before[role].sendReturns).toEqual([]);
      expect(before[role].dueList).toMatchObject({ knownUntilDate: null });
      expect(before[role].sendMeasures[0].figures[0]).toMatchObject({ value: null, numerator: null });
      expect(inMarch[role].sendReturns).toMatchObject([
        { id: '2025-1', authority: '999', madeUp: true, counts: true, undoneDate: null },
      ]);
      expect(inApril[role].sendReturns).toMatchObject([
        { id: '2025-2', counts: true, undoneDate: null },
        { id: '2025-1', counts: false },
      ]);
      expect(inApril[role].sendMeasures).not.toEqual(inMarch[role].sendMeasures);
      expect(inMay[role].sendMeasures).toEqual(inMarch[role].sendMeasures);
      const undoneBecause = role === 'send-caseworker' ? 'it was of another year' : null;
      expect(inMay[role].sendReturns).toMatchObject([
        { id: '2025-2', counts: false, undoneDate: '2025-05-12', undoneBecause },
        { id: '2025-1', counts: true, undoneDate: null, undoneBecause: null },
      ]);
    }
  }, 30_000);

  it('is nothing at all for those who may have no count of children, whatever is kept', async () => {
    for (const role of ['public', 'partner', 'caseworker next door'] as const) {
      const { area, errors } = await house.area(role, everything('2025-04-14'));
      expect(errors).toBeUndefined();
      expect(area).toEqual({ sendMeasures: null, dueList: null, sendReturns: null });
    }
  });

  it('has no key, no case and nothing exact for those who may have protected counts', async () => {
    const { area } = await house.area(
      'officer',
      `sendMeasures(asOf: "2025-03-12") { protection figures { numerator denominator leftOut { count } records { totalCount } } }
       dueList(asOf: "2025-03-12") { asOf protection leftOut { count } rows { owed { late later unknown total } unknownBecause { count } } cases { totalCount } }
       sendReturns(asOf: "2025-03-12") { records { count } }`,
    );
    expect(area.dueList).toMatchObject({
      asOf: '2025-03-10',
      protection: 'ROUNDED',
      cases: null,
      leftOut: [],
    });
    expect(area.sendReturns).toEqual([{ records: null }]);
    const figures = area.sendMeasures.flatMap((series: any) => {
      expect(series.protection).toBe('ROUNDED');
      return series.figures;
    });
    const counts = [
      ...figures.flatMap(({ numerator, denominator }: any) => [numerator, denominator]),
      ...area.dueList.rows.flatMap(({ owed }: any) => Object.values(owed)),
    ].filter((count) => count !== null);
    expect(counts.filter((count: number) => count % 5 !== 0)).toEqual([]);
    expect(counts.some((count: number) => count > 0)).toBe(true);
    for (const { leftOut, records } of figures) expect([leftOut, records]).toEqual([[], null]);
    for (const { unknownBecause } of area.dueList.rows) expect(unknownBecause).toEqual([]);
  });
});
