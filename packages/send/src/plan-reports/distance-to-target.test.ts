import type { Target } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { sampleMeasure } from '../../test/sample-measure.ts';
import { distanceToTarget } from './distance-to-target.ts';

const wantedBy = (target: Target | null, changes = {}) =>
  distanceToTarget(sampleMeasure({ target, ...changes }), 60);

describe('the figure a target wants', () => {
  it.each<[Target, number]>([
    [{ kind: 'baseline-to-target', target: 75, byDate: null }, 75],
    [{ kind: 'percentage-increase', byPercent: 20, byDate: null }, 63],
    [{ kind: 'maintain', level: 55 }, 55],
    [{ kind: 'maintain', level: null }, 52.5],
    [{ kind: 'zero-tolerance' }, 0],
    [{ kind: 'cumulative-in-year', yearKind: 'financial-year', target: 90 }, 90],
    [{ kind: 'within-clock', limit: 6, clockUnit: 'weeks', share: 80 }, 80],
  ])('of %j is %d', (target, wanted) => {
    expect(wantedBy(target).wanted).toBe(wanted);
  });

  it.each<[Target | null, string]>([
    [null, 'The source states no target.'],
    [{ kind: 'direction', direction: 'reduce' }, 'The target is to fall, with no figure stated.'],
    [{ kind: 'direction', direction: 'increase' }, 'The target is to rise, with no figure stated.'],
    [{ kind: 'month-on-month' }, 'The target is to be better than the month before, with no figure stated.'],
    [
      { kind: 'in-line-with-benchmark', benchmark: 'england', margin: null },
      'The target is to be in line with others, with no figure stated.',
    ],
    [
      { kind: 'cumulative-in-year', yearKind: 'financial-year', target: null },
      'The source states no figure for the year.',
    ],
    [
      { kind: 'within-clock', limit: 6, clockUnit: 'weeks', share: null },
      'The source does not say what share of cases is wanted in time.',
    ],
  ])('of %j is none, and says why', (target, sentence) => {
    expect(wantedBy(target)).toEqual({
      wanted: null,
      distance: null,
      unit: 'percentage-points',
      reached: null,
      sentence,
    });
  });

  it('is none where it is told from a baseline that is not recorded', () => {
    const without = { baseline: null };
    expect(wantedBy({ kind: 'maintain', level: null }, without).sentence).toBe(
      'Neither a level to hold nor a baseline figure is recorded.',
    );
    expect(wantedBy({ kind: 'percentage-increase', byPercent: 20, byDate: null }, without).sentence).toBe(
      'The target is a change on the baseline, and no baseline figure is recorded.',
    );
  });
});

describe('the distance to a target', () => {
  const target: Target = { kind: 'baseline-to-target', target: 50, byDate: null };

  it('follows the polarity, and reaching it exactly counts', () => {
    const fewer = sampleMeasure({ target, polarity: 'lower-is-better', unit: 'count', decimals: 0 });
    expect(distanceToTarget(fewer, 64)).toEqual({
      wanted: 50,
      distance: 14,
      unit: 'count',
      reached: false,
      sentence: '64 against the 50 wanted: 14 to go.',
    });
    expect(distanceToTarget(fewer, 50)).toMatchObject({ distance: 0, reached: true });
    expect(distanceToTarget(fewer, 40).sentence).toBe('40 against the 50 wanted: reached.');
  });

  it('is of what is printed', () => {
    expect(distanceToTarget(sampleMeasure({ target }), 49.96)).toMatchObject({ distance: 0, reached: true });
  });

  it('without a polarity is only how far the two are apart', () => {
    expect(distanceToTarget(sampleMeasure({ target, polarity: 'unknown' }), 64)).toMatchObject({
      distance: 14,
      reached: null,
      sentence:
        '64.0% against the 50.0% wanted: 14.0 percentage points apart. The source does not say which way is better.',
    });
  });

  it('cannot be told without a figure', () => {
    expect(distanceToTarget(sampleMeasure({ target }), null)).toMatchObject({
      wanted: 50,
      distance: null,
      reached: null,
      sentence: 'There is no figure to hold against the target.',
    });
  });
});
