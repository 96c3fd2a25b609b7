import { closingPosition } from '@golden-thread/rag';
import { describe, expect, it } from 'vitest';
import { approval, decision, evidence, progress } from '../test/sample-plan.ts';
import type { ActionRecord } from './action-record.ts';
import { closingFacts } from './closing-facts.ts';

const actionRef = '1.1.1';
const complete = progress({ id: 'p1', actionRef, effectiveDate: '2022-07-01', status: 'complete' });
const submitted = evidence({ id: 'e1', actionRef, effectiveDate: '2022-07-05' });
const accepted = decision({ id: 'd1', actionRef, effectiveDate: '2022-07-10', evidenceId: 'e1' });
const approved = approval({ id: 'a1', actionRef, effectiveDate: '2022-07-20' });
const facts = (...records: readonly ActionRecord[]) => closingFacts(records, ['board'], '2022-08-31');
const step = (...records: readonly ActionRecord[]) => closingPosition(facts(...records)).step;

describe('what is on record about closing', () => {
  it('grows step by step', () => {
    expect(step()).toBe('open');
    expect(step(complete)).toBe('complete');
    expect(step(complete, submitted)).toBe('evidence-submitted');
    expect(step(complete, submitted, accepted)).toBe('evidence-accepted');
    expect(step(complete, submitted, accepted, approved)).toBe('closed');
  });

  it('dates completion by the first record that says so, not by one that says it again', () => {
    const again = progress({ id: 'p2', actionRef, effectiveDate: '2022-07-15', status: 'complete' });
    expect(facts(complete, again).completedDate).toBe('2022-07-01');
  });

  it('begins anew when the action is recorded as not complete', () => {
    const reopened = progress({ id: 'p2', actionRef, effectiveDate: '2022-08-01' });
    const completeAgain = progress({ id: 'p3', actionRef, effectiveDate: '2022-08-10', status: 'complete' });
    expect(step(complete, submitted, accepted, approved, reopened)).toBe('open');
    expect(facts(complete, submitted, accepted, approved, reopened, completeAgain)).toEqual({
      panel: true,
      complete: true,
      completedDate: '2022-08-10',
      evidence: null,
      submitterSubjects: [],
      deciderSubjects: [],
      approvals: [],
    });
  });

  it('takes the last evidence, and only the decision on that very evidence', () => {
    const more = evidence({ id: 'e2', actionRef, effectiveDate: '2022-07-12' });
    expect(facts(complete, submitted, accepted, more).evidence).toEqual({ id: 'e2', decision: null });
  });

  it('takes the last decision of the panel', () => {
    const returned = decision({
      id: 'd2',
      actionRef,
      effectiveDate: '2022-07-11',
      evidenceId: 'e1',
      decision: 'returned',
      reason: 'Not yet.',
    });
    expect(step(complete, submitted, accepted, returned)).toBe('complete');
  });

  it('does not count an approval of a body without the right', () => {
    expect(facts(complete, { ...approved, bodyId: 'another-board' }).approvals).toEqual([]);
  });

  it('names everyone who submitted evidence once, corrected evidence too, a published source never', () => {
    const by = (subject: string) => ({ subject, role: 'officer', postIds: [], bodyIds: [] });
    const records = [
      complete,
      submitted,
      { ...submitted, id: 'e2', recordedBy: by('other-person'), corrects: 'e1' },
      { ...submitted, id: 'e3', recordedBy: by('other-person') },
      { ...submitted, id: 'e4', recordedBy: null },
    ];
    expect(facts(...records).submitterSubjects).toEqual(['lead-person', 'other-person']);
  });

  it('names everyone who decided on evidence once, corrected decisions too', () => {
    const by = (subject: string) => ({ subject, role: 'panel-member', postIds: [], bodyIds: [] });
    const records = [
      complete,
      submitted,
      { ...accepted, recordedBy: by('panel-person') },
      { ...accepted, id: 'd2', recordedBy: by('other-person'), corrects: 'd1' },
      { ...accepted, id: 'd3', recordedBy: by('other-person') },
    ];
    expect(facts(...records).deciderSubjects).toEqual(['panel-person', 'other-person']);
  });
});
