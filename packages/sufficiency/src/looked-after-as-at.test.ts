import type { ReportedFigure } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { lookedAfterAsAt } from './looked-after-as-at.ts';
import type { LookedAfterSnapshot } from './looked-after.ts';

const figure: ReportedFigure = {
  id: 'looked-after',
  title: 'Looked-after children',
  domain: 'sufficiency',
  reported: 563,
  unit: 'count',
  decimals: 0,
  period: null,
  recomputation: { kind: 'none', why: 'No parts are printed.' },
  remarks: [],
  source: { sourceId: 'strategy', place: 'Section 6' },
};
const snapshot = (asAtDate: string, knownDate: string): LookedAfterSnapshot => ({
  asAtDate,
  knownDate,
  count: figure,
  ratePer10000: figure,
  placementMix: [],
});

describe('lookedAfterAsAt', () => {
  const first = snapshot('2021-03-31', '2021-09-01');
  const second = snapshot('2022-03-31', '2022-09-06');
  const republished = snapshot('2022-03-31', '2022-11-17');

  it('gives the position on the day itself, though it was published later', () => {
    expect(lookedAfterAsAt([first, second], '2022-03-31')).toBe(second);
  });

  it('gives the position before when the next day has not come', () => {
    expect(lookedAfterAsAt([second, first], '2022-03-30')).toBe(first);
  });

  it('takes the later publication of the same day, in whichever order they stand', () => {
    expect(lookedAfterAsAt([republished, second], '2023-01-01')).toBe(republished);
    expect(lookedAfterAsAt([second, republished], '2023-01-01')).toBe(republished);
  });

  it('gives nothing before the first', () => {
    expect(lookedAfterAsAt([first], '2020-01-01')).toBeNull();
  });

  it('refuses a day that is none', () => {
    expect(() => lookedAfterAsAt([first], '2022-02-30')).toThrow(
      expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }),
    );
  });
});
