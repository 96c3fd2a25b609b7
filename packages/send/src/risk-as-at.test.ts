import { describe, expect, it } from 'vitest';
import { entry, risk } from '../test/sample-risk.ts';
import { samplePlan } from '../test/sample-plan.ts';
import { riskAsAt, riskScore } from './risk-as-at.ts';
import { risksOfBody } from './risks-of-body.ts';

describe('a risk as at a day', () => {
  const grown = risk('a', {
    entries: [
      entry('closed', '2022-12-01', { status: 'closed', likelihood: 'very-low', impact: 'high' }),
      entry('first', '2022-08-10', { likelihood: 'high', impact: 'very-high' }),
      entry('mended', '2022-08-10', { likelihood: 'medium', impact: 'very-high', corrects: 'first' }),
    ],
  });

  it('is not there before its first entry', () => {
    expect(riskAsAt(grown, '2022-08-09')).toBeNull();
  });

  it('is what its newest entry says, corrected ones shown and passed over', () => {
    const standing = riskAsAt(grown, '2022-11-30');
    expect(standing).toMatchObject({ score: 15, entry: { id: 'mended', status: 'open' } });
    expect(standing?.history.map(({ correctedById, entry: { id } }) => [id, correctedById])).toEqual([
      ['first', 'mended'],
      ['mended', null],
    ]);
    expect(riskAsAt(grown, '2022-12-01')).toMatchObject({ score: 4, entry: { status: 'closed' } });
  });

  it('has no score where either side is not said', () => {
    expect(riskScore({ likelihood: 'low', impact: null })).toBeNull();
    expect(riskScore({ likelihood: null, impact: 'low' })).toBeNull();
    expect(riskScore({ likelihood: 'very-low', impact: 'low' })).toBe(2);
  });

  it('is none where every entry is corrected by one that is corrected too', () => {
    const ring = risk('b', {
      entries: [
        entry('one', '2022-08-10', { corrects: 'two' }),
        entry('two', '2022-08-10', { corrects: 'one' }),
      ],
    });
    expect(riskAsAt(ring, '2022-08-10')).toBeNull();
  });

  it('needs a day that is one', () => {
    expect(() => riskAsAt(grown, 'soon')).toThrow(expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }));
  });
});

describe('the risks of a body', () => {
  const plan = {
    ...samplePlan,
    risks: [
      risk('whole'),
      risk('first', { priorityRefs: ['1'] }),
      risk('second', { priorityRefs: ['2'] }),
      risk('action', { actionRefs: ['1.1.2'] }),
      risk('other', { actionRefs: ['2.1.1'] }),
    ],
  };
  const ids = (bodyId: string) => risksOfBody(plan, bodyId).map(({ risk: { id } }) => id);

  it('are those of its priorities and actions, and those of the whole plan', () => {
    expect(ids('group-one')).toEqual(['whole', 'first', 'action']);
    expect(risksOfBody(plan, 'group-one').map(({ wholePlan }) => wholePlan)).toEqual([true, false, false]);
  });

  it('are all of them for the board, and none for a body that answers for nothing', () => {
    expect(ids('board')).toEqual(['whole', 'first', 'second', 'action', 'other']);
    expect(ids('panel')).toEqual([]);
    expect(risksOfBody(samplePlan, 'board')).toEqual([]);
  });
});
