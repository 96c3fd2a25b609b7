import { chain, forwardPlan, organisationAsAt } from '@golden-thread/governance';
import { traceThread } from '@golden-thread/outcomes';
import { planActions } from '@golden-thread/send';
import { describe, expect, it } from 'vitest';
import { areaThread } from '../src/index.ts';
import { somerset } from './somerset.ts';

const group = 'joint-commissioning-and-partnership-group';

describe('Somerset’s strategy', () => {
  it('has 5 aims of young people, 5 principles and 5 processes', () => {
    const [strategy] = somerset.strategies;
    expect([strategy?.aims, strategy?.principles, strategy?.processes].map((list) => list?.length)).toEqual([
      5, 5, 5,
    ]);
    expect(somerset.framework.outcomes.map(({ id }) => id)).toEqual(strategy?.aims.map(({ id }) => id));
  });

  it('has 4 action areas for 2018/19 with 3, 3, 3 and 4 actions', () => {
    const [plan] = somerset.plans;
    expect(plan?.priorities.map(({ headings }) => headings[0]?.actions.length)).toEqual([3, 3, 3, 4]);
    expect(planActions(plan!).map(({ action }) => action.deadline.kind)).toEqual(
      Array(13).fill('not-stated'),
    );
  });

  it('names no indicator and no figure, so that the thread breaks at each of its 5 aims', () => {
    expect(somerset.indicators).toEqual([]);
    expect(somerset.figures).toEqual([]);
    const { breaks } = traceThread(areaThread(somerset, null));
    const ids = new Set(somerset.framework.outcomes.map(({ id }) => id));
    const unmeasured = breaks.filter(({ kind }) => kind === 'outcome-without-indicator');
    expect(new Set(unmeasured.map(({ subjectId }) => subjectId))).toEqual(ids);
  });
});

describe('Somerset’s governance', () => {
  it('goes from the group by way of the boards and the Children’s Trust to the Health and Wellbeing Board', () => {
    const ids = chain(somerset.governance, group, 'reports-to', '2019-01-01').map(({ id }) => id);
    expect(ids).toEqual([
      'local-area-improvement-network',
      'send-intervention-board',
      'somerset-childrens-trust',
      'health-and-wellbeing-board',
    ]);
  });

  it('renews its needs assessment twice a year', () => {
    const items = forwardPlan(somerset.governance, group, '2019-04-02', '2020-04-01');
    expect(items.filter(({ title }) => title === 'SEND needs assessment').map(({ date }) => date)).toEqual([
      '2019-10-01',
      '2020-04-01',
    ]);
  });

  it('is of the county council to 31 March 2023, and of Somerset Council from the day after', () => {
    const on = (day: string) =>
      organisationAsAt(somerset.governance, 'somerset-county-council', day)?.codes['ons'];
    expect(on('2023-03-31')).toBe('E10000027');
    expect(on('2023-04-01')).toBe('E06000066');
    expect(somerset.code).toBe('E06000066');
  });
});
