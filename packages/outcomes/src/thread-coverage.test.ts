import { describe, expect, it } from 'vitest';
import { monthly, sampleBaseline } from '../test/sample-indicator.ts';
import { threadCoverage } from './thread-coverage.ts';
import type { CoverageInput } from './thread-coverage.ts';

const nothing: CoverageInput = { outcomes: [], links: [], indicators: [], actions: [], bodies: [] };
const indicator = (id: string, given: Partial<CoverageInput['indicators'][number]> = {}) => ({
  id,
  title: id,
  target: null,
  baseline: null,
  ...given,
});
const action = (id: string, indicatorIds: readonly string[], bodyIds: readonly string[]) => ({
  id,
  ref: id,
  title: id,
  indicatorIds,
  bodyIds,
});

const thread: CoverageInput = {
  outcomes: ['safe', 'healthy', 'heard', 'happy'].map((id) => ({ id, title: id })),
  links: [{ outcomeId: 'healthy', indicatorId: 'waits' }],
  indicators: [
    indicator('waits', { target: { kind: 'month-on-month' }, baseline: sampleBaseline(0, null) }),
    indicator('visits', { baseline: sampleBaseline(null, '2022-01-01') }),
    indicator('calls'),
  ],
  actions: [action('one', ['waits', 'calls'], ['board']), action('two', ['visits'], [])],
  bodies: [{ id: 'board', name: 'Board' }],
};

describe('coverage of the thread', () => {
  it('counts what is measured, aimed and answered for, and names the rest', () => {
    expect(threadCoverage(thread)).toEqual({
      outcomesWithIndicator: { have: 1, of: 4, percent: 25, without: ['safe', 'heard', 'happy'] },
      indicatorsWithTarget: { have: 1, of: 3, percent: (1 / 3) * 100, without: ['visits', 'calls'] },
      indicatorsWithBaseline: { have: 1, of: 3, percent: (1 / 3) * 100, without: ['visits', 'calls'] },
      indicatorsWithFigure: null,
      indicatorsWithOwner: { have: 2, of: 3, percent: (2 / 3) * 100, without: ['visits'] },
    });
  });

  it('counts each thing by itself: what lacks an outcome and an action still has its target', () => {
    const alone = indicator('alone', { target: { kind: 'month-on-month' } });
    const { indicatorsWithTarget } = threadCoverage({ ...nothing, indicators: [alone] });
    expect(indicatorsWithTarget).toEqual({ have: 1, of: 1, percent: 100, without: [] });
  });

  it('counts figures only where they are given with their day', () => {
    const observations = [monthly('2022-08', 0, { indicatorId: 'waits', knownDate: '2022-09-10' })];
    const figures = (given: Partial<CoverageInput>) =>
      threadCoverage({ ...thread, ...given }).indicatorsWithFigure;
    expect(figures({ observations })).toBeNull();
    expect(figures({ asOf: '2022-09-10' })).toBeNull();
    expect(figures({ observations, asOf: '2022-09-09' })?.have).toBe(0);
    expect(figures({ observations, asOf: '2022-09-10' })).toMatchObject({
      have: 1,
      without: ['visits', 'calls'],
    });
  });

  it('of nothing is neither all nor none', () => {
    const none = { have: 0, of: 0, percent: null, without: [] };
    expect(threadCoverage(nothing)).toMatchObject({ outcomesWithIndicator: none, indicatorsWithOwner: none });
  });

  it('refuses references to what it was not given', () => {
    const links = [{ outcomeId: 'gone', indicatorId: 'waits' }];
    expect(() => threadCoverage({ ...thread, links })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_REFERENCE' }),
    );
  });
});
