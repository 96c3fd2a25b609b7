import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalToApproveClosing } from './approve-closing.ts';
import { refusalToDecideEvidence } from './decide-evidence.ts';
import { leadsAction, type Actor, type Duties } from './duties.ts';
import type { ClosingFacts } from './facts.ts';
import { closingPosition } from './position.ts';
import { refusalToSubmitEvidence } from './submit-evidence.ts';

const duties: Duties = {
  leads: [
    { kind: 'post', id: 'lead-post' },
    { kind: 'body', id: 'lead-body' },
  ],
  evidencePanelBodyIds: ['panel'],
  closingBodyIds: ['board'],
};

const people: fc.Arbitrary<Actor> = fc.record({
  subject: fc.constantFrom('ann', 'bob', 'cal', 'dee'),
  postIds: fc.subarray(['lead-post', 'other-post']),
  bodyIds: fc.subarray(['panel', 'board', 'lead-body']),
});
const attempts = fc.record({
  who: people,
  what: fc.constantFrom('complete', 'reopen', 'submit', 'accept', 'return', 'approve'),
});
type Attempt = { readonly who: Actor; readonly what: string };

const startOf = (panel: boolean): ClosingFacts => ({
  panel,
  complete: false,
  completedDate: null,
  evidence: null,
  submitterSubjects: [],
  deciderSubjects: [],
  approvals: [],
});
const starts = fc.boolean().map(startOf);

/** What is on record after an attempt: unchanged where it is refused. */
function after(facts: ClosingFacts, { who, what }: Attempt, count: number): ClosingFacts {
  if (what === 'complete') return { ...facts, complete: true, completedDate: '2022-07-20' };
  if (what === 'reopen') return startOf(facts.panel);
  if (what === 'submit') {
    if (refusalToSubmitEvidence(facts) !== null) return facts;
    const submitterSubjects = [...facts.submitterSubjects, who.subject];
    return { ...facts, evidence: { id: `evidence-${count}`, decision: null }, submitterSubjects };
  }
  if (what === 'approve') {
    if (refusalToApproveClosing(facts, [], who, duties) !== null) return facts;
    return { ...facts, approvals: [{ bodyId: 'board', date: '2022-08-30' }] };
  }
  if (refusalToDecideEvidence(facts, who, duties) !== null || facts.evidence === null) return facts;
  const decision = what === 'accept' ? ('accepted' as const) : ('returned' as const);
  return {
    ...facts,
    evidence: { ...facts.evidence, decision: { decision, reason: 'Seen.' } },
    deciderSubjects: [...facts.deciderSubjects, who.subject],
  };
}

describe('the laws of closing', () => {
  it('whatever anybody tries, in any order, a step is only taken after the one before it', () => {
    fc.assert(
      fc.property(starts, fc.array(attempts, { maxLength: 40 }), (start, tries) => {
        let facts = start;
        tries.forEach((attempt, count) => {
          const { step: stood, steps } = closingPosition(facts);
          const before = steps.indexOf(stood);
          facts = after(facts, attempt, count);
          const position = closingPosition(facts);
          expect(steps.indexOf(position.step)).toBeLessThanOrEqual(before + 1);
          if (position.step === 'closed') expect(position.missing).toEqual([]);
        });
      }),
    );
  });

  it('nobody decides on or approves an action they lead or evidence they submitted', () => {
    fc.assert(
      fc.property(starts, fc.array(attempts, { maxLength: 40 }), people, (start, tries, who) => {
        const facts = tries.reduce(after, start);
        fc.pre(leadsAction(who, duties) || facts.submitterSubjects.includes(who.subject));
        expect(refusalToDecideEvidence(facts, who, duties)).not.toBeNull();
        expect(refusalToApproveClosing(facts, [], who, duties)).not.toBeNull();
      }),
    );
  });

  it('nobody approves what rests on a decision of their own, whatever was tried before', () => {
    fc.assert(
      fc.property(starts, fc.array(attempts, { maxLength: 40 }), people, (start, tries, who) => {
        const facts = tries.reduce(after, start);
        const decided = { ...facts, deciderSubjects: [...facts.deciderSubjects, who.subject] };
        expect(refusalToApproveClosing(decided, [], who, duties)).not.toBeNull();
      }),
    );
  });

  it('nobody decides without a seat on the body that holds the right', () => {
    fc.assert(
      fc.property(starts, fc.array(attempts, { maxLength: 40 }), people, (start, tries, who) => {
        const facts = tries.reduce(after, start);
        if (!who.bodyIds.includes('panel')) {
          expect(refusalToDecideEvidence(facts, who, duties)?.code).toBe('not-your-decision-right');
        }
        if (!who.bodyIds.includes('board')) {
          expect(refusalToApproveClosing(facts, [], who, duties)?.code).toBe('not-your-decision-right');
        }
      }),
    );
  });

  it('closing can be reached by people with separate duties', () => {
    const lead: Actor = { subject: 'ann', postIds: ['lead-post'], bodyIds: [] };
    const panel: Actor = { subject: 'bob', postIds: [], bodyIds: ['panel'] };
    const board: Actor = { subject: 'cal', postIds: [], bodyIds: ['board'] };
    const tries: readonly Attempt[] = [
      { who: lead, what: 'complete' },
      { who: lead, what: 'submit' },
      { who: panel, what: 'return' },
      { who: lead, what: 'submit' },
      { who: panel, what: 'accept' },
      { who: board, what: 'approve' },
    ];
    expect(closingPosition(tries.reduce(after, startOf(true))).step).toBe('closed');
    // Where no panel decides, what it tried counts for nothing and is not needed.
    const without = tries.reduce(after, startOf(false));
    expect(closingPosition(without).step).toBe('closed');
    expect(without.deciderSubjects).toEqual([]);
  });
});
