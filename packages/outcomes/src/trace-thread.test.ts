import { describe, expect, it } from 'vitest';
import { monthly } from '../test/sample-indicator.ts';
import { traceThread } from './trace-thread.ts';
import type { ThreadInput } from './thread-input.ts';

const target = { kind: 'maintain', level: 50 } as const;
const healthy = { id: 'healthy', title: 'I am as healthy as possible' };
const safe = { id: 'safe', title: 'I feel safe' };
const waits = { id: 'waits', title: 'Therapy waits', target };
const visits = { id: 'visits', title: 'Local Offer visits', target: null };
const elsewhere = { intention: null, service: null, fund: null, organisation: null };
const plan = { id: 'wsoa:1.1.1', ref: '1.1.1', title: 'Shorten the waits' };
const board = { id: 'place-board', name: 'Place Board' };

function input(given: Partial<ThreadInput>): ThreadInput {
  return { outcomes: [], links: [], indicators: [], actions: [], bodies: [], ...given };
}

describe('the golden thread', () => {
  it('runs from an outcome to the body that answers', () => {
    const thread = traceThread(
      input({
        outcomes: [healthy],
        links: [{ outcomeId: 'healthy', indicatorId: 'waits' }],
        indicators: [waits],
        actions: [{ ...plan, indicatorIds: ['waits'], bodyIds: ['place-board'] }],
        bodies: [board],
      }),
    );
    expect(thread).toEqual({
      paths: [
        {
          outcome: healthy,
          indicator: { id: 'waits', title: 'Therapy waits' },
          action: plan,
          body: { id: 'place-board', title: 'Place Board' },
          ...elsewhere,
          endsAt: 'body',
          assessment: null,
        },
      ],
      breaks: [],
    });
  });

  it('breaks at an outcome nothing measures', () => {
    expect(traceThread(input({ outcomes: [safe] }))).toEqual({
      paths: [
        {
          outcome: safe,
          indicator: null,
          action: null,
          body: null,
          ...elsewhere,
          endsAt: 'outcome',
          assessment: null,
        },
      ],
      breaks: [
        {
          kind: 'outcome-without-indicator',
          subjectId: 'safe',
          message:
            'No indicator measures the outcome "I feel safe", so nobody can tell whether it is reached.',
        },
      ],
    });
  });

  it('breaks at an indicator with no outcome, no target and no action', () => {
    const { paths, breaks } = traceThread(input({ indicators: [visits] }));
    expect(paths).toEqual([]);
    expect(breaks.map(({ kind }) => kind)).toEqual([
      'indicator-without-outcome',
      'indicator-without-target',
      'indicator-without-action',
    ]);
    expect(new Set(breaks.map(({ subjectId }) => subjectId))).toEqual(new Set(['visits']));
  });

  it('breaks at an action with no measure and no body', () => {
    const { breaks } = traceThread(input({ actions: [{ ...plan, indicatorIds: [], bodyIds: [] }] }));
    expect(breaks).toEqual([
      {
        kind: 'action-without-measure',
        subjectId: 'wsoa:1.1.1',
        message: 'Action 1.1.1 "Shorten the waits" names no indicator, so its effect cannot be seen.',
      },
      {
        kind: 'action-without-body',
        subjectId: 'wsoa:1.1.1',
        message: 'No body answers for action 1.1.1 "Shorten the waits".',
      },
    ]);
  });

  it('follows only the indicators linked to an outcome and the bodies an action names', () => {
    const { paths } = traceThread(
      input({
        outcomes: [healthy, safe],
        links: [
          { outcomeId: 'healthy', indicatorId: 'waits' },
          { outcomeId: 'safe', indicatorId: 'visits' },
        ],
        indicators: [waits, visits],
        actions: [{ ...plan, indicatorIds: ['waits'], bodyIds: ['place-board'] }],
        bodies: [{ id: 'another-board', name: 'Another Board' }, board],
      }),
    );
    expect(paths.map(({ outcome, indicator, body }) => [outcome.id, indicator?.id, body?.id])).toEqual([
      ['healthy', 'waits', 'place-board'],
      ['safe', 'visits', undefined],
    ]);
  });

  it('ends a path where the next thing is missing', () => {
    const { paths } = traceThread(
      input({
        outcomes: [healthy],
        links: [
          { outcomeId: 'healthy', indicatorId: 'visits' },
          { outcomeId: 'healthy', indicatorId: 'waits' },
        ],
        indicators: [waits, visits],
        actions: [{ ...plan, indicatorIds: ['waits'], bodyIds: [] }],
      }),
    );
    expect(paths.map(({ indicator, endsAt }) => [indicator?.id, endsAt])).toEqual([
      ['visits', 'indicator'],
      ['waits', 'action'],
    ]);
  });

  it('carries the assessments it is given', () => {
    const assessment = { status: 'met', reasons: ['It is met.'] } as const;
    const { paths } = traceThread(
      input({
        outcomes: [healthy],
        links: [
          { outcomeId: 'healthy', indicatorId: 'waits' },
          { outcomeId: 'healthy', indicatorId: 'visits' },
        ],
        indicators: [waits, visits],
        assessments: new Map([['waits', assessment]]),
      }),
    );
    expect(paths.map((path) => path.assessment)).toEqual([assessment, null]);
  });

  it('reports an indicator without a figure only when figures are given, as at their day', () => {
    const observations = [monthly('2022-08', 50, { indicatorId: 'waits', knownDate: '2022-09-10' })];
    const kinds = (given: Partial<ThreadInput>) =>
      traceThread(input({ indicators: [waits], ...given })).breaks.map(({ kind }) => kind);
    expect(kinds({})).not.toContain('indicator-without-observation');
    expect(kinds({ observations })).not.toContain('indicator-without-observation');
    expect(kinds({ observations, asOf: '2022-09-09' })).toContain('indicator-without-observation');
    expect(kinds({ observations, asOf: '2022-09-10' })).not.toContain('indicator-without-observation');
    expect(kinds({ observations: [], asOf: '2022-09-10' })).toContain('indicator-without-observation');
  });

  it('refuses references to what it was not given, naming each once', () => {
    const broken = input({
      links: [{ outcomeId: 'gone', indicatorId: 'lost' }],
      actions: [{ ...plan, indicatorIds: ['lost'], bodyIds: ['nowhere'] }],
    });
    expect(() => traceThread(broken)).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_REFERENCE',
        message:
          'The thread refers to what it was not given: outcome "gone", indicator "lost", body "nowhere".',
      }),
    );
  });
});
