import { describe, expect, it } from 'vitest';
import { sampleDecision, samplePackage, samplePersonalBudget } from '../../test/sample-money.ts';
import type { JointPackage, PackageDecision } from './joint-package.ts';
import { packagesOnDay } from './package-on-day.ts';
import { packageTotals } from './package-totals.ts';
import { reviewsDue } from './reviews-due.ts';

const entry = (changes: Partial<JointPackage> = {}, version = 1) => ({
  content: { ...samplePackage, ...changes },
  version,
});
const decision = (changes: Partial<PackageDecision> = {}): PackageDecision => ({
  ...sampleDecision,
  ...changes,
});
const stateOf = (
  decisions: readonly PackageDecision[],
  { asOf = '2026-05-01', changes = {}, version = 1 } = {},
) => packagesOnDay([entry(changes, version)], decisions, asOf)[0]?.state;

describe('packagesOnDay', () => {
  it('says who pays what of a week, to the penny', () => {
    expect(packagesOnDay([entry()], [], '2026-05-01')[0]?.parts).toEqual([
      { part: 'education', sharePercent: 33.33, perWeekPence: 137_435 },
      { part: 'health', sharePercent: 33.33, perWeekPence: 137_434 },
      { part: 'care', sharePercent: 33.34, perWeekPence: 137_476 },
    ]);
  });

  it('waits for the panel while nothing is decided, or nothing by the day', () => {
    expect(stateOf([])).toBe('proposed');
    expect(stateOf([decision()], { asOf: '2026-03-31' })).toBe('proposed');
  });

  it('stands as the panel said last', () => {
    const agreed = decision({ id: 'second', decidedDate: '2026-04-20' });
    const disputed = decision({ outcome: 'disputed', disputedBy: ['health'] });
    expect(stateOf([disputed])).toBe('disputed');
    expect(stateOf([disputed, agreed])).toBe('agreed');
    expect(stateOf([agreed, disputed])).toBe('agreed');
    expect(stateOf([agreed, { ...disputed, decidedDate: '2026-04-20' }])).toBe('disputed');
  });

  it('waits for the panel again once it is changed', () => {
    expect(stateOf([decision()], { version: 2 })).toBe('proposed');
    expect(stateOf([decision(), decision({ packageVersion: 2, outcome: 'refused' })], { version: 2 })).toBe(
      'refused',
    );
  });

  it('has ended after its last day, if it was agreed', () => {
    const changes = { endDate: '2026-04-30' };
    expect(stateOf([decision()], { changes, asOf: '2026-04-30' })).toBe('agreed');
    expect(stateOf([decision()], { changes })).toBe('ended');
    expect(stateOf([decision({ outcome: 'deferred' })], { changes })).toBe('deferred');
  });
});

describe('reviewsDue', () => {
  const packages = packagesOnDay(
    [entry(), entry({ id: 'package-2', reviewDate: '2026-05-01' }), entry({ id: 'other' })],
    [decision(), decision({ packageId: 'package-2' })],
    '2026-05-03',
  );
  const budgets = [
    { ...samplePersonalBudget, reviewDate: '2026-05-03' },
    { ...samplePersonalBudget, id: 'over', endDate: '2026-05-02', reviewDate: '2026-05-01' },
    { ...samplePersonalBudget, id: 'to-come', startDate: '2026-05-04', reviewDate: '2026-05-04' },
  ];

  it('lists what is agreed or runs, by the day the review is due', () => {
    const due = reviewsDue(packages, budgets, { asOf: '2026-05-03', by: '2026-12-31' });
    expect(due.map(({ of, id, daysLate }) => [of, id, daysLate])).toEqual([
      ['package', 'package-2', 2],
      ['personal-budget', 'budget-1', 0],
      ['package', 'package-1', null],
    ]);
  });

  it('lists none that is due later than asked', () => {
    expect(
      reviewsDue(packages, budgets, { asOf: '2026-05-03', by: '2026-05-02' }).map(({ id }) => id),
    ).toEqual(['package-2']);
  });

  it('keeps those of one day in the order of packages, then budgets', () => {
    const same = budgets.map((budget) => ({ ...budget, reviewDate: '2026-05-01' }));
    const due = reviewsDue(packages, same, { asOf: '2026-05-03', by: '2026-05-02' });
    expect(due.map(({ id }) => id)).toEqual(['package-2', 'budget-1']);
  });
});

describe('packageTotals', () => {
  it('has costs that agree by kind and by part', () => {
    const decisions = ['package-1', 'package-2', 'package-3'].map((packageId) => decision({ packageId }));
    const packages = packagesOnDay(
      [
        entry(),
        entry({ id: 'package-2', kind: 'section-117', perWeekPence: 100_001 }),
        entry({ id: 'package-3', startDate: '2026-06-01' }),
        entry({ id: 'package-4' }),
      ],
      decisions,
      '2026-05-01',
    );
    const totals = packageTotals(
      packages,
      [samplePersonalBudget, { ...samplePersonalBudget, endDate: '2026-04-30' }],
      '2026-05-01',
    );
    expect(totals).toEqual({
      packages: { of: 'all', count: 2, pence: 512_346 },
      packagesByKind: [
        { of: 'joint', count: 1, pence: 412_345 },
        { of: 'section-117', count: 1, pence: 100_001 },
        { of: 'continuing-care', count: 0, pence: 0 },
      ],
      packagesByPart: [
        { of: 'education', count: 2, pence: 170_765 },
        { of: 'health', count: 2, pence: 170_764 },
        { of: 'care', count: 2, pence: 170_817 },
      ],
      budgets: { of: 'all', count: 1, pence: 650_000 },
      budgetsByPart: [
        { of: 'education', count: 1, pence: 130_000 },
        { of: 'health', count: 0, pence: 0 },
        { of: 'care', count: 1, pence: 520_000 },
      ],
      budgetsByKind: [
        { of: 'direct-payment', count: 1, pence: 520_000 },
        { of: 'notional', count: 1, pence: 130_000 },
        { of: 'third-party', count: 0, pence: 0 },
      ],
    });
  });
});
