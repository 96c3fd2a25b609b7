import { describe, expect, it } from 'vitest';
import { sampleDispute, sampleLadder } from '../../../test/sample-assurance.ts';
import { disputeAsAt } from './dispute-as-at.ts';

const states = (asOf: string, dispute = sampleDispute) =>
  disputeAsAt(dispute, sampleLadder, asOf)?.steps.map(({ state, dueDate, daysLeft }) => [
    state,
    dueDate,
    daysLeft,
  ]);

describe('disputeAsAt', () => {
  it('knows nothing of a dispute before it was raised', () => {
    expect(disputeAsAt(sampleDispute, sampleLadder, '2025-11-30')).toBeNull();
  });

  it('has reached no step on the day it was raised', () => {
    expect(states('2025-12-01')).toEqual(Array(3).fill(['not-reached', null, null]));
  });

  it('counts the working days of a step over Christmas and New Year', () => {
    expect(states('2025-12-24')?.[0]).toEqual(['running', '2025-12-31', 7]);
    expect(states('2025-12-31')?.[0]).toEqual(['running', '2025-12-31', 0]);
    expect(states('2026-01-02')?.[0]).toEqual(['ran-out', '2025-12-31', -2]);
  });

  it('keeps that a step ended late, and says what is due next', () => {
    const standing = disputeAsAt(sampleDispute, sampleLadder, '2026-02-01')!;
    expect(standing.steps.map(({ state }) => state)).toEqual(['over-late', 'running', 'not-reached']);
    expect(standing.dueNext).toMatchObject({ step: { id: 'step-2' }, dueDate: '2026-02-04', daysLeft: 3 });
    expect(standing.ranOut.map(({ step }) => step.id)).toEqual(['step-1']);
    expect(standing).toMatchObject({ isOpen: true, openDays: 62 });
    expect(standing.steps[0]?.outcome).toBe('No agreement.');
  });

  it('does not yet know what a step came to on a day before it was over', () => {
    expect(disputeAsAt(sampleDispute, sampleLadder, '2025-12-20')?.steps[0]).toMatchObject({
      endedDate: null,
      outcome: null,
    });
  });

  it('ends the step that runs on the day the dispute is settled', () => {
    const settled = { ...sampleDispute, closedDate: '2026-01-20', outcome: 'agreed' as const };
    expect(states('2026-03-01', settled)?.[1]).toEqual(['over', '2026-02-04', null]);
    expect(disputeAsAt(settled, sampleLadder, '2026-03-01')).toMatchObject({
      isOpen: false,
      openDays: 50,
      dueNext: null,
    });
    expect(disputeAsAt(settled, sampleLadder, '2026-01-19')?.isOpen).toBe(true);
  });

  it('has nothing due where the step that runs has no limit, or bank holidays are not known that far', () => {
    const last = { stepId: 'step-3', startedDate: '2026-01-05', endedDate: null, outcome: null };
    const unlimited = { ...sampleDispute, steps: [last] };
    expect(states('2026-03-01', unlimited)?.[2]).toEqual(['running', null, null]);
    expect(disputeAsAt(unlimited, sampleLadder, '2026-03-01')?.dueNext).toBeNull();
    const far = { ...last, stepId: 'step-1', startedDate: '2027-12-30' };
    expect(states('2027-12-31', { ...sampleDispute, steps: [far] })?.[0]).toEqual(['running', null, null]);
  });

  it('names the limit that ends first of those that run side by side', () => {
    const both = sampleDispute.steps.map((step) => ({ ...step, endedDate: null, startedDate: '2026-01-05' }));
    expect(disputeAsAt({ ...sampleDispute, steps: both }, sampleLadder, '2026-01-06')?.dueNext?.step.id).toBe(
      'step-1',
    );
  });
});
