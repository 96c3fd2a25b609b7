import { describe, expect, it } from 'vitest';
import { readFigure } from './figure-symbol.ts';
import type { FigureReading } from './figure-symbol.ts';
import cases from './reconcile-share.cases.json' with { type: 'json' };
import { reconcileShare } from './reconcile-share.ts';
import { reconcileTotal } from './reconcile-total.ts';

const share = {
  id: 'in-time',
  title: 'Share of plans in time',
  column: 'pc',
  numerator: 'met',
  denominator: ['all'],
  decimals: 1,
} as const;
const labels = { met: 'plans in time', all: 'plans' };
const reader =
  (row: Readonly<Record<string, string>>) =>
  (column: string): FigureReading =>
    readFigure(row[column] ?? '') as FigureReading;

describe('a printed share held against its counts', () => {
  it.each(cases)('$case', ({ printed, counts, expected }) => {
    const read = reader({ pc: printed, ...(counts as Record<string, string>) });
    expect(reconcileShare(share, labels, read)).toMatchObject(expected);
  });

  it('says in words what it was made from, and never a share of nothing', () => {
    const explained = (row: Readonly<Record<string, string>>) =>
      reconcileShare(share, labels, reader(row)).explanation;
    expect(explained({ pc: '50', met: '1', all: '4' })).toBe(
      'It is 1 (plans in time) as a percentage of 4 (plans). That gives 25.00%, but 50.0% is reported.',
    );
    expect(explained({ pc: 'x', met: '0', all: '0' })).toBe(
      'Not available (printed as x). It cannot be recomputed: 0 (plans) has nothing to divide by.',
    );
    expect(explained({ pc: 'x', met: 'c', all: '4' })).toBe(
      'It cannot be recomputed: plans in time. Suppressed so that no child can be identified (printed as c).',
    );
    expect(explained({ pc: 'c', met: '1', all: '4' })).not.toMatch(/25|[14] \(/u);
  });

  it('divides by several counts together, and knows a count without words by its column', () => {
    const both = { ...share, denominator: ['met', 'late'] };
    const { recomputed, explanation } = reconcileShare(
      both,
      labels,
      reader({ pc: '25', met: '1', late: '3' }),
    );
    expect(recomputed).toBe(25);
    expect(explanation).toContain('4 (plans in time, and late)');
  });

  it('is a rate where it says so, and may divide by a count of another row', () => {
    const rate = { ...share, unit: 'per-10000', decimals: 0 } as const;
    const england = { ofWhole: reader({ all: '57453' }) };
    expect(reconcileShare(rate, labels, reader({ pc: '98', met: '563' }), england)).toMatchObject({
      state: 'agrees',
      recomputed: 97.993142,
    });
    expect(reconcileShare(rate, labels, reader({ pc: '98', met: '563' }))).toMatchObject({
      state: 'no-counts',
    });
  });

  it('is within rounding where counts that round to those printed make it, and no further', () => {
    const whole = { ...share, decimals: 0 };
    const told = (pc: string, met: string, all: string, roundedTo = 10) => {
      const { state, explanation } = reconcileShare(whole, labels, reader({ pc, met, all }), { roundedTo });
      return [state, explanation.endsWith('rounded to the nearest 10, which may be why.')];
    };
    // 610 of 6,410 is 9.52 %; of 605 and 6,415 it is 9.43 %.
    expect(told('9', '610', '6410')).toEqual(['within-rounding', true]);
    expect(told('10', '610', '6410')).toEqual(['agrees', false]);
    expect(told('8', '610', '6410')).toEqual(['differs', false]);
    expect(told('11', '610', '6410')).toEqual(['differs', false]);
    expect(told('9', '610', '6410', 0)).toEqual(['differs', false]);
    // Nothing bounds a share of what may be none.
    expect(told('300', '10', '5')).toEqual(['within-rounding', true]);
  });

  it('is not recomputed where it is suppressed, however its counts are rounded', () => {
    const made = reconcileShare(share, labels, reader({ pc: 'c', met: '10', all: '40' }), { roundedTo: 10 });
    expect(made).toMatchObject({ state: 'not-published', recomputed: null });
  });

  it('takes a reading of nothing for nothing published', () => {
    const nothing = { value: null, symbol: null };
    expect(reconcileShare(share, labels, () => nothing)).toMatchObject({ state: 'no-counts', missing: '-' });
    const noShare = (column: string) => (column === 'pc' ? nothing : { value: 2, symbol: null });
    expect(reconcileShare(share, labels, noShare)).toMatchObject({ state: 'not-published', recomputed: 100 });
  });
});

describe('a printed total held against local authorities', () => {
  const parts = { authorities: 3, withoutFigure: 0, symbol: null, sum: 30 } as const;

  it('agrees, or says by how much it does not', () => {
    expect(reconcileTotal({ value: 30, symbol: null }, parts)).toMatchObject({
      state: 'agrees',
      recomputed: 30,
    });
    expect(reconcileTotal({ value: 28, symbol: null }, parts)).toMatchObject({
      state: 'differs',
      discrepancy: -2,
    });
    const one = reconcileTotal({ value: 30, symbol: null }, { ...parts, authorities: 1 });
    expect(one.explanation).toContain('(1 local authority)');
    expect(one.explanation).not.toContain('authorities');
  });

  it('is not recomputed where an authority prints a symbol: the rest would be its figure', () => {
    const made = reconcileTotal(
      { value: 30, symbol: null },
      { ...parts, withoutFigure: 1, symbol: 'c', sum: 26 },
    );
    expect(made).toMatchObject({ state: 'no-counts', missing: 'c', recomputed: null, discrepancy: null });
    expect(made.explanation).toContain('1 of 3 local authorities give no figure.');
    expect(JSON.stringify(made)).not.toContain('26');
    const unnamed = reconcileTotal({ value: 30, symbol: null }, { ...parts, withoutFigure: 1 });
    expect(unnamed.missing).toBe('-');
  });

  it('is not the sum of no authorities', () => {
    const none = { authorities: 0, withoutFigure: 0, symbol: null, sum: 0 };
    expect(reconcileTotal({ value: 0, symbol: null }, none)).toMatchObject({
      state: 'no-counts',
      missing: null,
    });
  });
});
