import { describe, expect, it } from 'vitest';
import { accepted, approved, complete, open, returned, submitted } from '../../test/sample-closing.ts';
import { closingPosition } from './position.ts';

describe('where the closing of an action stands', () => {
  it.each([
    ['open', open, ['complete'], 4],
    ['complete', complete, ['evidence-submitted'], 3],
    ['evidence-submitted', submitted, ['evidence-accepted', 'complete'], 2],
    ['evidence-accepted', accepted, ['closed'], 1],
    ['closed', approved, [], 0],
  ] as const)('goes step by step: %s', (step, facts, next, missing) => {
    const position = closingPosition(facts);
    expect(position.step).toBe(step);
    expect(position.nextSteps.map((candidate) => candidate.step)).toEqual(next);
    expect(position.missing).toHaveLength(missing);
  });

  it('goes back to complete when the panel returns the evidence, and says why', () => {
    const position = closingPosition(returned);
    expect(position.step).toBe('complete');
    expect(position.returnedReason).toBe('It shows no impact yet.');
    expect(position.missing[0]).toBe('The panel returned the evidence: It shows no impact yet.');
  });

  it('names the steps that were passed over where only an approval is on record', () => {
    const position = closingPosition({ ...open, approvals: approved.approvals });
    expect(position.step).toBe('closed');
    expect(position.missing).toEqual([
      'Not on record: its completion.',
      'Not on record: the evidence.',
      'Not on record: the acceptance of the evidence by the panel.',
    ]);
  });

  it('has no step of a panel where there is none: submitted evidence goes straight to the board', () => {
    const position = closingPosition({ ...submitted, panel: false });
    expect(position.steps).toEqual(['open', 'complete', 'evidence-submitted', 'closed']);
    expect(position).toMatchObject({ step: 'evidence-submitted', missing: expect.any(Array) });
    expect(position.nextSteps.map(({ step, by }) => `${step} by ${by}`)).toEqual(['closed by board']);
    expect(position.missing).toEqual(['Not on record: the approval to close by the board.']);
    expect(closingPosition({ ...approved, panel: false }).missing).toEqual([]);
  });

  it('moves evidence on that awaited a panel when the plan names none any more, but not what the panel returned', () => {
    expect(closingPosition({ ...accepted, panel: false }).nextSteps.map(({ step }) => step)).toEqual([
      'closed',
    ]);
    const position = closingPosition({ ...returned, panel: false });
    expect(position.nextSteps.map(({ step }) => step)).toEqual(['evidence-submitted']);
    expect(position.missing[0]).toContain('The panel returned the evidence');
  });

  it('keeps a return of evidence out of sight once closed all the same', () => {
    const position = closingPosition({ ...returned, approvals: approved.approvals });
    expect(position.returnedReason).toBeNull();
    expect(position.missing.join(' ')).not.toContain('returned');
  });
});
