import { cellWords, checkReport, tablesOf } from '@golden-thread/reports';
import { describe, expect, it } from 'vitest';
import { homesAnswer } from '../../test/sufficiency-answer.ts';
import { homesDocument } from './homes-document.ts';

const made = (area = homesAnswer) => homesDocument(area, 'Testshire', '2022-09-30', 'Made in a test.');
const rowsOf = (id: string, report = made()) =>
  tablesOf(report)
    .find((table) => table.id === id)
    ?.rows.map(({ cells }) => cells.map(cellWords));

describe('the register of homes', () => {
  it('is a sound report', () => {
    expect(() => checkReport(made())).not.toThrow();
  });

  it('puts children where no child may live first, and says how many could not be checked', () => {
    const [first] = made().sections;
    expect(first?.blocks).toMatchObject([
      { kind: 'note', text: '1 placement against the law. Each has to end, or its home be registered.' },
      {
        text: '12 children in homes that have to be registered could be checked, 1 could not: that nothing is found of these proves nothing.',
      },
      { kind: 'table' },
    ]);
    expect(rowsOf('breaches')).toHaveLength(1);
  });

  it('says where no return reaches the day, what was found on the last day told of, and that returns are made up', () => {
    const placementBreaches = { ...homesAnswer.placementBreaches!, onDate: '2022-03-31', reachesDay: false };
    const lookedAfterReturns = [{ counts: true, madeUp: true }];
    const first = (area: typeof homesAnswer) => made(area).sections[0]!.blocks.slice(0, 2);
    expect(first({ ...homesAnswer, placementBreaches, lookedAfterReturns })).toEqual([
      { kind: 'note', text: 'These figures are of a made-up return.' },
      {
        kind: 'note',
        text: 'No return reaches 30 September 2022. On 31 March 2022, the last day that one tells of, there was 1 placement; what happened since is not known.',
      },
    ]);
    expect(
      first({ ...homesAnswer, placementBreaches: { ...placementBreaches, breaches: [] } })[0],
    ).toMatchObject({
      text: expect.stringContaining('there were none; what happened since is not known.') as string,
    });
  });

  it('says nothing of breaches to whoever may not see records', () => {
    const without = made({ ...homesAnswer, placementBreaches: null });
    expect(without.sections.map(({ id }) => id)).not.toContain('zero-tolerance');
  });

  it('tells a home that nobody names as one of a number, and invents nothing', () => {
    expect(rowsOf('homes')?.[1]?.join(' ')).toContain('Not named: one of 7 homes');
    expect(rowsOf('homes')?.[1]?.join(' ')).toContain('Private, not named');
  });

  it('puts homes that nobody names, and nothing tells apart, in one row with how many they are', () => {
    const unnamed = homesAnswer.homes!.filter(({ name }) => name === null).slice(0, 1);
    const report = made({
      ...homesAnswer,
      homes: [...homesAnswer.homes!, ...unnamed.map((home) => ({ ...home, id: 'another' }))],
    });
    const rows = rowsOf('homes', report);
    expect(rows).toHaveLength(homesAnswer.homes!.length);
    expect(rows?.find(([, number]) => number === '2')?.[0]).toContain('Not named: each one of 7 homes');
  });

  it('gives no number of places where those of one home are unknown', () => {
    expect(rowsOf('homes-by-kind')?.[0]?.join(' ')).toContain('Told of 1 of 3');
  });

  it('says that a programme has no timescale', () => {
    expect(rowsOf('home-programmes')?.[0]?.join(' ')).toContain('No timescale is stated');
  });

  it('says so where nothing is told', () => {
    const nothing = made({
      code: 'E00000001',
      homes: null,
      homesByKind: null,
      homeCounts: null,
      homeProgrammes: null,
      frameworkAgreements: null,
      marketFindings: null,
      placePurchases: null,
      homeSpend: null,
      blockBookings: null,
      placementBreaches: null,
      lookedAfterReturns: null,
    });
    expect(() => checkReport(nothing)).not.toThrow();
    expect(tablesOf(nothing).every(({ rows }) => rows.length === 0)).toBe(true);
  });
});
