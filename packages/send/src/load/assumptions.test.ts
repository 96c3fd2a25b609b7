import { describe, expect, it } from 'vitest';
import { lagBands } from './lag-bands.ts';
import { loadIfRequestsChange } from './load-if-requests-change.ts';
import type { LoadMonth } from './load-month.ts';

/** A year in which 20 plans are issued each month, 10 cease and as many more move in as is said. */
function year(movedIn: number, but: Partial<LoadMonth> = {}): readonly LoadMonth[] {
  return Array.from({ length: 12 }, (_, at) => ({
    month: `2024-${String(at + 1).padStart(2, '0')}`,
    requests: 40,
    decisions: { assess: 20, refuse: 20, withdrawn: 0 },
    outcomes: { issue: 20, refuse: 0, withdrawn: 0 },
    lags: lagBands.map(({ fromWeek }) => (fromWeek === 16 ? 20 : 0)),
    ceased: 10,
    inForce: 1000 + at * (10 + movedIn),
    ...(at === 5 ? but : {}),
  }));
}
const asked = (months: readonly LoadMonth[], asAt = '2024-12-31') =>
  loadIfRequestsChange({ history: { months, leftOut: [] }, asAt, months: 3, requestsPerMonth: null });
const balance = (months: readonly LoadMonth[]) =>
  asked(months).assumptions.filter((assumption) => assumption.includes('not carried on'));

describe('what a path takes for granted', () => {
  it('names plans that came or went beside those issued and ceased', () => {
    expect(balance(year(2))).toEqual([
      'In 11 months plans in force changed by 132, plans issued less ceased by 110; the other 22, such as plans that moved between authorities, is not carried on.',
    ]);
    expect(balance(year(0))).toEqual([]);
  });

  it('does not tell them where a month is not known', () => {
    expect(balance(year(2, { ceased: null }))).toEqual([]);
    expect(balance(year(2, { outcomes: null }))).toEqual([]);
    expect(balance(year(2).map((month, at) => (at === 0 ? { ...month, inForce: null } : month)))).toEqual([]);
  });

  it('tells of plans in force only where they are known at the end of the records', () => {
    const told = asked(year(0).map((month, at) => (at === 11 ? { ...month, inForce: null } : month)));
    expect(told.reasons).toEqual([
      'Plans in force: how many there were at the end of the records is not known.',
    ]);
    expect(told.baseline?.[0]?.plansInForce).toBeNull();
  });

  it('counts the months whose requests are not known', () => {
    expect(asked(year(0), '2025-01-31').assumptions[1]).toBe(
      'Requests of 1 earlier month are not known and are taken to be 40 a month, in both lines.',
    );
    expect(asked(year(0)).assumptions[1]).toBe(
      'As many of them are assessed, and as many of those assessed get a plan, as in the last year of the records.',
    );
  });

  it('gives no interval to a share of none', () => {
    const none = year(0).map((month) => ({ ...month, decisions: { assess: 0, refuse: 20, withdrawn: 0 } }));
    expect(asked(none).baseline?.[0]?.plansIssued).toEqual({ value: 0, lower: null, upper: null });
  });
});
