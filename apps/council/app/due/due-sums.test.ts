import { describe, expect, it } from 'vitest';
import { dueTables } from './due-tables.ts';
import { sumOfRows, sumsBy, whyUnknown, type DueRow } from './due-sums.ts';

const counts = (late: number, two = 0, four = 0, unknown = 0): DueRow['owed'] => ({
  late,
  within: [
    { weeks: 2, count: two },
    { weeks: 4, count: four },
  ],
  later: 1,
  unknown,
  total: late + four + 1 + unknown,
});

const row = (given: Partial<DueRow> & { readonly title?: string }): DueRow => ({
  clock: { id: given.title ?? 'final-plan', title: given.title ?? 'Final plan', limit: '20 weeks' },
  team: null,
  adviceFrom: null,
  owed: counts(0),
  excused: counts(0),
  unknownBecause: [],
  ...given,
});

describe('a due list added up', () => {
  const rows = [
    row({ team: 'North', owed: counts(3, 1, 2), excused: counts(2) }),
    row({ owed: counts(1, 1, 1, 4) }),
    row({ title: 'Advice', adviceFrom: 'HEALTH', team: 'North', owed: counts(5) }),
  ];

  it('keeps those excused apart from those by day', () => {
    expect(sumOfRows(rows)).toEqual({
      late: 9,
      within: [
        { weeks: 2, count: 2 },
        { weeks: 4, count: 3 },
      ],
      later: 3,
      unknown: 4,
      excused: 3 + 1 + 1,
    });
    expect(sumOfRows([])).toEqual({ late: 0, within: [], later: 0, unknown: 0, excused: 0 });
  });

  it('is the same sum whichever way it is grouped', () => {
    for (const nameOf of [({ team }: DueRow) => team ?? '', ({ clock }: DueRow) => clock.title]) {
      const late = sumsBy(rows, nameOf).map(({ sum }) => sum.late);
      expect(late.reduce((sum, each) => sum + each, 0)).toBe(9);
      expect(late).toHaveLength(2);
    }
  });

  it('gives tables by clock, by team with those of no team last, and by source of advice', () => {
    const tables = dueTables({ rows: [...rows.slice(1), ...rows.slice(0, 1)], protection: 'EXACT' });
    expect(tables.map(({ id }) => id)).toEqual(['clocks', 'teams', 'advice']);
    const names = (at: number) =>
      tables[at]?.rows.map(([first]) => first?.kind === 'text' && first.lines.join(', '));
    expect(names(0)).toEqual(['Final plan, Limit: 20 weeks', 'Advice, Limit: 20 weeks']);
    expect(names(1)).toEqual(['North', 'No team on record']);
    expect(names(2)).toEqual(['Health care']);
  });

  it('has no table of teams or of advice where there is nothing to tell apart', () => {
    expect(dueTables({ rows: [row({})], protection: 'ROUNDED' }).map(({ id }) => id)).toEqual(['clocks']);
  });

  it('tells why days are not known once for all rows, the most frequent first', () => {
    const because = (text: string, count: number) => ({ because: text, count });
    expect(
      whyUnknown([
        row({ unknownBecause: [because('No meeting.', 2)] }),
        row({ unknownBecause: [because('No start.', 3), because('No meeting.', 2)] }),
      ]),
    ).toEqual([because('No meeting.', 4), because('No start.', 3)]);
  });
});
