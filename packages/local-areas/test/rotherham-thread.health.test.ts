import { intentionsOfBody } from '@golden-thread/commissioning/cycle';
import { chain, decisionRightHolders, forwardPlan } from '@golden-thread/governance';
import { areaThread } from '../src/index.ts';
import { traceThread } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { countBy } from './count-by.ts';
import { area, plan } from './rotherham.ts';

describe('Rotherham’s framework', () => {
  it('has 7 outcomes, 3 commitments and 48 statements', () => {
    expect(area.framework.outcomes).toHaveLength(7);
    expect(area.framework.commitments).toHaveLength(3);
    expect(area.framework.statements).toHaveLength(48);
  });

  it('has no measure for "I feel safe", and for no other outcome that', () => {
    const { breaks } = traceThread(areaThread(area, null));
    const unmeasured = breaks.filter(({ kind }) => kind === 'outcome-without-indicator');
    expect(unmeasured.map(({ subjectId }) => subjectId)).toEqual(['safe']);
    expect(area.framework.outcomes.find(({ id }) => id === 'safe')?.title).toBe('I feel safe');
  });

  it('lets the eight voice measures serve two outcomes, and education, employment and training two', () => {
    const served = countBy(area.framework.statements, ({ indicatorId }) => indicatorId);
    const twice = Object.entries(served)
      .filter(([, times]) => times === 2)
      .map(([id]) => id);
    expect(twice).toHaveLength(9);
    expect(twice).toContain('education-employment-training');
  });

  it('shares with the plan only what measures the same thing', () => {
    const measures = new Set(
      plan.priorities.flatMap(({ headings }) => headings.flatMap((heading) => heading.impactMeasureIds)),
    );
    const shared = new Set(
      area.framework.statements.map(({ indicatorId }) => indicatorId).filter((id) => measures.has(id)),
    );
    expect([...shared]).toEqual(['annual-health-checks', 'education-employment-training']);
  });
});

describe('Rotherham’s commissioning intentions', () => {
  it('are 20, of which 9 serve a commitment', () => {
    expect(area.intentions).toHaveLength(20);
    expect(area.intentions.filter(({ servesCommitment }) => servesCommitment)).toHaveLength(9);
  });

  it('each lead to one of five operational groups', () => {
    const groups = area.priorities.map(({ groupBodyId }) => groupBodyId);
    expect(new Set(groups).size).toBe(5);
    const routed = groups.map((group) => intentionsOfBody(group, area.priorities, area.intentions).length);
    expect(routed).toEqual([4, 5, 5, 3, 3]);
  });
});

describe('Rotherham’s governance', () => {
  it('leads from a sub-group to the Health and Wellbeing Board', () => {
    const up = chain(area.governance, 'local-offer-sub-group', 'accountable-to', '2022-09-06');
    expect(up.map(({ id }) => id)).toEqual([
      'send-executive-board',
      'send-strategic-board',
      'place-board',
      'health-and-wellbeing-board',
    ]);
  });

  it('gives the closing of actions to the SEND Executive Board and evidence to the panel', () => {
    const holders = (decision: 'close-action' | 'accept-evidence') =>
      decisionRightHolders(area.governance, plan.id, decision, '2022-09-06').map(({ id }) => id);
    expect(holders('close-action')).toEqual(['send-executive-board']);
    expect(holders('accept-evidence')).toEqual(['evidence-challenge-panel']);
  });

  it('hands the CCG over to the ICB on 1 July 2022', () => {
    const ccg = area.governance.organisations.find(({ id }) => id === 'nhs-rotherham-ccg');
    const icb = area.governance.organisations.find(({ id }) => id === ccg?.successorId);
    expect([ccg?.endDate, icb?.startDate]).toEqual(['2022-06-30', '2022-07-01']);
  });

  it('gives each of four groups 3 spotlights and 9 highlight reports in twelve months', () => {
    const year = forwardPlan(area.governance, 'send-executive-board', '2022-09-01', '2023-08-31');
    const brought = year.filter(({ fromBodyId }) => fromBodyId !== null);
    expect(countBy(brought, ({ fromBodyId, kind }) => `${fromBodyId} ${kind}`)).toEqual(
      Object.fromEntries(
        plan.priorities.flatMap(({ groupBodyId }) => [
          [`${groupBodyId} spotlight`, 3],
          [`${groupBodyId} highlight-report`, 9],
        ]),
      ),
    );
  });

  it('says of each day of a forward plan that no document states that it is assumed', () => {
    const stated = (bodyId: string, from: string, to: string) =>
      forwardPlan(area.governance, bodyId, from, to)
        .filter(({ assumption }) => assumption === null)
        .map(({ date, kind }) => `${date} ${kind}`);
    expect(stated('send-executive-board', '2022-01-01', '2023-12-31')).toEqual([
      '2022-10-07 oversight-meeting',
    ]);
    expect(stated('place-board', '2022-01-01', '2023-12-31')).toEqual([]);
    expect(stated('improving-lives-select-commission', '2022-01-01', '2023-12-31')).toEqual([
      '2022-03-08 scrutiny',
      '2022-09-06 scrutiny',
      '2022-09-06 scrutiny',
      '2023-03-07 scrutiny',
    ]);
  });
});
