import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { governanceWith } from '../test/sample-governance.ts';
import type { Organisation } from './body.ts';
import { careBoardFootprints, careBoardsOfCode } from './care-board-footprint.ts';

const organisation = (id: string, changes: Partial<Organisation> = {}): Organisation => ({
  id,
  name: `NHS ${id}`,
  kind: 'integrated-care-board',
  startDate: null,
  endDate: null,
  successorId: null,
  codes: { ods: id.toUpperCase() },
  ...changes,
});
const area = (code: string, ...organisations: readonly Organisation[]) => ({
  code,
  governance: governanceWith({ organisations }),
});

/** Two areas under one board until one of them goes to another; a third under a board that has no code. */
const north = area(
  'N',
  organisation('03a', {
    kind: 'clinical-commissioning-group',
    endDate: '2022-06-30',
    successorId: 'qa1',
  }),
  organisation('qa1', { startDate: '2022-07-01' }),
);
const south = area(
  'S',
  organisation('03a', {
    kind: 'clinical-commissioning-group',
    endDate: '2022-06-30',
    successorId: 'qa1',
  }),
  organisation('qa1', { startDate: '2022-07-01', endDate: '2026-03-31', successorId: 'qb2' }),
  organisation('qb2', { startDate: '2026-04-01' }),
);
const west = area('W', organisation('nameless', { codes: {} }), organisation('trust', { kind: 'nhs-trust' }));
const areas = [north, south, west];

const told = (boards: ReturnType<typeof careBoardsOfCode>) =>
  boards?.map(({ odsCode, areas: covered }) => `${odsCode} ${covered.map(({ code }) => code).join('+')}`) ??
  null;

describe('footprints of integrated care boards', () => {
  it('change on the day they change, area by area', () => {
    expect(told(careBoardFootprints(areas, '2022-06-30'))).toEqual([]);
    expect(told(careBoardFootprints(areas, '2022-07-01'))).toEqual(['QA1 N+S']);
    expect(told(careBoardFootprints(areas, '2026-03-31'))).toEqual(['QA1 N+S']);
    expect(told(careBoardFootprints(areas, '2026-04-01'))).toEqual(['QA1 N', 'QB2 S']);
  });

  it('name no area twice, though it lists a code twice', () => {
    const twice = area('T', organisation('qa1'), organisation('again', { codes: { ods: 'QA1' } }));
    expect(told(careBoardFootprints([twice], '2024-01-01'))).toEqual(['QA1 T']);
  });

  it('never lose or double an area that lists one board', () => {
    const code = fc.constantFrom('qa1', 'qb2', 'qc3');
    fc.assert(
      fc.property(fc.array(code, { maxLength: 12 }), (codes) => {
        const listed = codes.map((each, index) => area(`A${index}`, organisation(each)));
        const covered = careBoardFootprints(listed, '2025-01-01').flatMap((board) =>
          board.areas.map((one) => one.code),
        );
        expect(covered.toSorted()).toEqual(listed.map((one) => one.code).toSorted());
      }),
    );
  });

  it('are asked for as at a day that is one', () => {
    expect(() => careBoardFootprints(areas, '2025-02-30')).toThrow(
      expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }),
    );
  });
});

describe('the boards of a code', () => {
  it('are the board itself, or who stands for a group it succeeded', () => {
    expect(told(careBoardsOfCode(areas, 'QA1', '2024-01-01'))).toEqual(['QA1 N+S']);
    expect(told(careBoardsOfCode(areas, '03A', '2024-01-01'))).toEqual(['QA1 N+S']);
  });

  it('are several where what it covered went to several', () => {
    expect(told(careBoardsOfCode(areas, '03A', '2026-04-01'))).toEqual(['QA1 N', 'QB2 S']);
    expect(told(careBoardsOfCode(areas, 'QA1', '2026-04-01'))).toEqual(['QA1 N', 'QB2 S']);
  });

  it('are none on a day before the first board, and unknown where no area lists the code', () => {
    expect(careBoardsOfCode(areas, 'QA1', '2020-01-01')).toEqual([]);
    expect(careBoardsOfCode(areas, '03A', '2020-01-01')).toEqual([]);
    expect(careBoardsOfCode(areas, 'QZ9', '2024-01-01')).toBeNull();
    expect(careBoardsOfCode(areas, 'toString', '2024-01-01')).toBeNull();
  });
});
