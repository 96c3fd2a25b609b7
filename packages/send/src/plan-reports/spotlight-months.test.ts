import { describe, expect, it } from 'vitest';
import { forwardPlan } from '@golden-thread/governance';
import { sampleGovernance, sampleRota } from '../../test/sample-governance.ts';
import { samplePlan } from '../../test/sample-plan.ts';
import { spotlightMonths } from './spotlight-months.ts';

const turns = (from: string, until: string, plan = samplePlan, governance = sampleGovernance) =>
  spotlightMonths(plan, governance, from, until).map(
    ({ date, reportBodyIds, spotlightBodyId }) =>
      `${date} ${spotlightBodyId}, then ${reportBodyIds.join(' and ')}`,
  );

describe('the months of a spotlight rota', () => {
  it('run from the month of one day to that of another, the groups taking turns', () => {
    expect(turns('2022-02-15', '2022-04-01')).toEqual([
      '2022-02-01 group-two, then group-one and group-three',
      '2022-03-01 group-three, then group-one and group-two',
      '2022-04-01 group-one, then group-two and group-three',
    ]);
  });

  it('are those of the forward plan of the board', () => {
    const planned = forwardPlan(sampleGovernance, 'board', '2022-01-01', '2022-12-31')
      .filter(({ kind }) => kind === 'spotlight')
      .map(({ fromBodyId }) => fromBodyId);
    const months = spotlightMonths(samplePlan, sampleGovernance, '2022-01-01', '2022-12-31');
    expect(months.map(({ spotlightBodyId }) => spotlightBodyId)).toEqual(planned);
    expect(months[0]).toMatchObject({
      month: { kind: 'month', endDate: '2022-01-31' },
      assumption: 'Only the month is stated; its first day stands for it.',
      bodyId: 'board',
    });
  });

  it('are those of the plan only: from the month it begins to that of its last day', () => {
    const plan = { ...samplePlan, startDate: '2022-03-15', endDate: '2022-04-15' };
    expect(turns('2022-01-01', '2022-12-31', plan).map((turn) => turn.slice(0, 7))).toEqual([
      '2022-03',
      '2022-04',
    ]);
    expect(turns('2022-06-01', '2022-12-31', plan)).toEqual([]);
  });

  it('end when another plan takes over', () => {
    const next = { ...samplePlan, id: 'next', startDate: '2022-03-15', predecessorPlanId: samplePlan.id };
    const plans = [samplePlan, next];
    const months = (plan: typeof samplePlan) =>
      spotlightMonths(plan, sampleGovernance, '2022-02-01', '2022-04-30', plans).map(({ date }) => date);
    expect(months(samplePlan)).toEqual(['2022-02-01', '2022-03-01']);
    expect(months(next)).toEqual(['2022-03-01', '2022-04-01']);
  });

  it('are none of a rota before another board, nor of one whose groups answer for nothing in the plan', () => {
    const { source } = samplePlan;
    const rotas = [
      {
        id: 'once',
        kind: 'dated' as const,
        bodyId: 'board',
        title: 'Once',
        itemKind: 'meeting' as const,
        date: '2022-03-01',
        source,
      },
      { ...sampleRota, bodyId: 'panel' },
      { ...sampleRota, groupIds: ['group-two', 'group-three'] },
    ];
    expect(turns('2022-01-01', '2022-12-31', samplePlan, { ...sampleGovernance, rhythm: rotas })).toEqual([]);
  });

  it('of several rotas come by month', () => {
    const second = { ...sampleRota, id: 'second', firstMonth: '2022-02', groupIds: ['group-one'] };
    const rhythm = [second, sampleRota];
    expect(
      spotlightMonths(samplePlan, { ...sampleGovernance, rhythm }, '2022-01-01', '2022-03-31').map(
        ({ date }) => date,
      ),
    ).toEqual(['2022-01-01', '2022-02-01', '2022-02-01', '2022-03-01', '2022-03-01']);
  });

  it('run forwards, two years at most', () => {
    expect(turns('2022-01-01', '2022-01-01')).toHaveLength(1);
    expect(turns('2022-01-01', '2024-01-01')).toHaveLength(25);
    expect(() => turns('2022-02-01', '2022-01-01')).toThrow(
      expect.objectContaining({ code: 'DATES_OUT_OF_ORDER' }),
    );
    expect(() => turns('2022-01-01', '2024-01-02')).toThrow(
      expect.objectContaining({ code: 'ROTA_TOO_LONG' }),
    );
  });
});
