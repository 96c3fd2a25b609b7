import { describe, expect, it } from 'vitest';
import { progress, samplePlan } from '../test/sample-plan.ts';
import type { ActionLink } from './action-link.ts';
import type { ActionRecord } from './action-record.ts';
import { dependenciesAsAt } from './dependencies-as-at.ts';
import { findAction } from './plan-actions.ts';

const next = { ...samplePlan, id: 'next-plan', title: 'The next plan' };

/** What 1.1.2, due in December 2022, depends on. */
function dependencies(links: readonly ActionLink[], asOf: string, records: readonly ActionRecord[] = []) {
  const action = { ...findAction(samplePlan, '1.1.2')!.action, links };
  return dependenciesAsAt({ plans: [samplePlan, next], plan: samplePlan, action, records, asOf });
}

const on = (ref: string, planId: string | null = null): ActionLink => ({
  kind: 'depends-on',
  planId,
  ref,
  note: '',
});

describe('what an action depends on', () => {
  it('is due in time until its last day has passed, and then late', () => {
    expect(dependencies([on('1.1.1')], '2022-07-31')[0]).toEqual({
      link: on('1.1.1'),
      planId: 'sample-plan',
      ref: '1.1.1',
      title: 'Action 1.1.1',
      state: 'in-time',
      dueDate: '2022-07-31',
      sentence: 'It depends on 1.1.1, which is due by 31 July 2022 and is not recorded as complete yet.',
    });
    expect(dependencies([on('1.1.1')], '2022-08-01')[0]).toMatchObject({
      state: 'late',
      sentence: 'It depends on 1.1.1, which was due by 31 July 2022 and is not recorded as complete.',
    });
  });

  it('is complete from the day it is recorded as that, however late', () => {
    const records = [
      progress({ id: 'p1', actionRef: '1.1.1', effectiveDate: '2022-09-01', status: 'complete' }),
    ];
    expect(dependencies([on('1.1.1')], '2022-08-31', records)[0]?.state).toBe('late');
    expect(dependencies([on('1.1.1')], '2022-09-01', records)[0]).toMatchObject({
      state: 'complete',
      sentence: 'It depends on 1.1.1, which is recorded as complete.',
    });
  });

  it('may be due too late for it', () => {
    const later = { ...samplePlan, id: 'next-plan', title: 'The next plan' };
    const [priority, ...rest] = later.priorities;
    const [heading] = priority!.headings;
    const first = {
      ...heading!.actions[0]!,
      deadline: { kind: 'month', month: '2023-03', label: 'March 2023' },
    } as const;
    const plans = [
      samplePlan,
      { ...later, priorities: [{ ...priority!, headings: [{ ...heading!, actions: [first] }] }, ...rest] },
    ];
    const action = { ...findAction(samplePlan, '1.1.2')!.action, links: [on('1.1.1', 'next-plan')] };
    expect(
      dependenciesAsAt({ plans, plan: samplePlan, action, records: [], asOf: '2022-08-31' })[0],
    ).toMatchObject({
      state: 'too-late',
      planId: 'next-plan',
      sentence:
        'It depends on 1.1.1 of “The next plan”, which is due only by 31 March 2023, after this one on 31 December 2022.',
    });
  });

  it('is found in its own plan though that is not among those of the area, and is in time when due the same day', () => {
    const { action } = findAction(samplePlan, '1.1.1')!;
    const same = { ...action, links: [on('1.1.1')] };
    const [own] = dependenciesAsAt({
      plans: [],
      plan: samplePlan,
      action: same,
      records: [],
      asOf: '2022-07-01',
    });
    expect(own?.state).toBe('in-time');
  });

  it('may have a deadline that is no day', () => {
    expect(dependencies([on('1.2.1')], '2030-01-01')[0]).toMatchObject({
      state: 'no-day',
      dueDate: null,
      sentence: 'It depends on 1.2.1, whose deadline is no day and which is not recorded as complete.',
    });
  });

  it('counts records of its own plan only', () => {
    const records = [
      progress({ id: 'p1', actionRef: '1.1.1', effectiveDate: '2022-07-01', status: 'complete' }),
    ];
    expect(dependencies([on('1.1.1', 'next-plan')], '2022-08-31', records)[0]?.state).toBe('late');
  });

  it('is nothing that it is only linked to, nor what leads nowhere, nor anything where the plan states nothing', () => {
    const links = [{ ...on('1.1.1'), kind: 'linked-to' } as const, on('9.9'), on('1.1.1', 'no-plan')];
    expect(dependencies(links, '2022-08-31')).toEqual([]);
    const { action } = findAction(samplePlan, '1.1.2')!;
    expect(
      dependenciesAsAt({ plans: [], plan: samplePlan, action, records: [], asOf: '2022-08-31' }),
    ).toEqual([]);
  });
});
