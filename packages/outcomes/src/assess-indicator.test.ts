import { describe, expect, it } from 'vitest';
import { monthly, sampleIndicator } from '../test/sample-indicator.ts';
import { assessIndicator } from './assess-indicator.ts';

const target = { kind: 'maintain', level: 50 } as const;

describe('assessing an indicator', () => {
  it('looks only at what was known by the day asked', () => {
    const observations = [
      monthly('2022-07', 60, { knownDate: '2022-08-10' }),
      monthly('2022-08', 40, { knownDate: '2022-09-10' }),
    ];
    const on = (asOf: string) =>
      assessIndicator({ indicator: sampleIndicator({ target }), observations, asOf }).status;
    expect(on('2022-08-09')).toBe('not-rated');
    expect(on('2022-08-10')).toBe('met');
    expect(on('2022-09-09')).toBe('met');
    expect(on('2022-09-10')).toBe('off-track');
  });

  it('ignores observations of other indicators', () => {
    const observations = [monthly('2022-08', 60, { indicatorId: 'another' })];
    const assessed = assessIndicator({
      indicator: sampleIndicator({ target }),
      observations,
      asOf: '2022-08-31',
    });
    expect(assessed).toEqual({ status: 'not-rated', reasons: ['No figure is recorded by 31 August 2022.'] });
  });

  it('says that it is not collected yet, until it is', () => {
    const indicator = sampleIndicator({ target, collectedFromDate: '2022-09-01' });
    const on = (asOf: string) => assessIndicator({ indicator, observations: [], asOf }).reasons;
    expect(on('2022-08-31')).toEqual(['It is not collected before 1 September 2022.']);
    expect(on('2022-09-01')).toEqual([
      'No figure is recorded by 1 September 2022; it is collected from 1 September 2022.',
    ]);
  });

  it('never lets an older figure stand in for a newer absence', () => {
    const absence = { reason: 'suppressed', message: 'Fewer than 6 children.' } as const;
    const observations = [monthly('2022-07', 60), monthly('2022-08', null, { absence })];
    const assessed = assessIndicator({
      indicator: sampleIndicator({ target }),
      observations,
      asOf: '2022-08-31',
    });
    expect(assessed).toEqual({
      status: 'not-rated',
      reasons: ['There is no figure for August 2022: suppressed. Fewer than 6 children.'],
    });
  });

  it('says so when nobody recorded why there is no figure', () => {
    const observations = [monthly('2022-08', null)];
    const assessed = assessIndicator({
      indicator: sampleIndicator({ target }),
      observations,
      asOf: '2022-08-31',
    });
    expect(assessed.reasons).toEqual(['There is no figure for August 2022: no reason is recorded.']);
  });

  it('gives every reason at once', () => {
    const given = { observations: [], asOf: '2022-08-31' };
    expect(
      assessIndicator({ indicator: sampleIndicator({ polarity: 'unknown' }), ...given }).reasons,
    ).toEqual([
      'The source states no target.',
      'The source does not say which way is better.',
      'No figure is recorded by 31 August 2022.',
    ]);
    expect(
      assessIndicator({ indicator: sampleIndicator({ target, polarity: 'not-judged' }), ...given }).reasons,
    ).toEqual([
      'It is published without judging which way is better.',
      'No figure is recorded by 31 August 2022.',
    ]);
  });

  it('gives no other reason than what is missing where there is a figure', () => {
    const given = { observations: [monthly('2022-08', 60)], asOf: '2022-08-31' };
    const reasons = (indicator: Parameters<typeof sampleIndicator>[0]) =>
      assessIndicator({ indicator: sampleIndicator(indicator), ...given }).reasons;
    expect(reasons({ target: null })).toEqual(['The source states no target.']);
    expect(reasons({ target, polarity: 'unknown' })).toEqual([
      'The source does not say which way is better.',
    ]);
    expect(reasons({ target, polarity: 'not-judged' })).toEqual([
      'It is published without judging which way is better.',
    ]);
  });

  it('judges where lower is better as well', () => {
    const indicator = sampleIndicator({ target, polarity: 'lower-is-better' });
    const on = (value: number) =>
      assessIndicator({ indicator, observations: [monthly('2022-08', value)], asOf: '2022-08-31' }).status;
    expect([on(49), on(50), on(51)]).toEqual(['met', 'met', 'off-track']);
  });

  it('refuses a day that is none', () => {
    expect(() =>
      assessIndicator({ indicator: sampleIndicator(), observations: [], asOf: '2022-02-30' }),
    ).toThrow(expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }));
  });
});
