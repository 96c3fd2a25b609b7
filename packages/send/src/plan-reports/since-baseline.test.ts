import type { Polarity } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { ofQuarter, sampleMeasure } from '../../test/sample-measure.ts';
import { sinceBaseline } from './since-baseline.ts';

describe('a figure against the baseline', () => {
  it.each<[Polarity, string, string]>([
    ['higher-is-better', 'improving', 'worsening'],
    ['lower-is-better', 'worsening', 'improving'],
    ['not-judged', 'rising', 'falling'],
    ['unknown', 'rising', 'falling'],
  ])('with polarity %s is %s when above and %s when below', (polarity, above, below) => {
    const indicator = sampleMeasure({ polarity });
    expect(sinceBaseline(indicator, ofQuarter('2022-04', 60)).word).toBe(above);
    expect(sinceBaseline(indicator, ofQuarter('2022-04', 50)).word).toBe(below);
    expect(sinceBaseline(indicator, ofQuarter('2022-04', 52.5)).word).toBe('unchanged');
  });

  it('is held against a baseline whose day is not stated', () => {
    const { baseline } = sampleMeasure();
    const indicator = sampleMeasure({ baseline: { ...baseline!, date: null } });
    expect(sinceBaseline(indicator, ofQuarter('2021-01', 60)).change).toBe(7.5);
  });

  it.each([
    [sampleMeasure({ baseline: null }), ofQuarter('2022-04', 60), 'no baseline figure is recorded.'],
    [
      sampleMeasure({ baseline: { ...sampleMeasure().baseline!, value: null } }),
      ofQuarter('2022-04', 60),
      'no baseline figure is recorded.',
    ],
    [sampleMeasure(), null, 'no figure is recorded since.'],
    [sampleMeasure(), ofQuarter('2022-04', null), 'there is no figure for April to June 2022.'],
    [sampleMeasure(), ofQuarter('2021-04', 60), 'no figure is recorded of a day after the baseline.'],
  ])('cannot be told where there is too little, and says what', (indicator, newest, why) => {
    expect(sinceBaseline(indicator, newest)).toEqual({
      word: 'cannot-be-told',
      change: null,
      sentence: `It cannot be told: ${why}`,
    });
  });
});
