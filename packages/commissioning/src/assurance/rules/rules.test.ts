import { describe, expect, it } from 'vitest';
import {
  evidence,
  sampleAudit,
  sampleDispute,
  sampleGate,
  sampleLadder,
  sampleRisk,
  sampleRun,
} from '../../../test/sample-assurance.ts';
import { sampleConsultation } from '../../../test/samples.ts';
import {
  registers,
  type RegisterContents,
  type RegisterEntry,
  type RegisterName,
  type StandingEntries,
} from '../../registers/index.ts';
import { cipfaOpinions } from '../audit-opinions.ts';
import { fiveByFive } from '../five-by-five.ts';

type Standing = { readonly [N in RegisterName]?: readonly RegisterContents[N][] };

const entriesOf = (standing: Standing): StandingEntries => ({
  today: '2026-06-01',
  entries: <N extends RegisterName>(register: N) =>
    (standing[register] ?? []).map((content) => ({
      register,
      id: content.id,
      content,
      audience: 'joint',
      version: 2,
      recorded: null,
    })) as unknown as readonly RegisterEntry<N>[],
});
const refused = <N extends RegisterName>(
  register: N,
  content: RegisterContents[N],
  standing: Standing = {},
) => registers[register].rule!(content, entriesOf(standing)).map(({ code, path }) => `${code} ${path}`);

const feedback = {
  id: 'letters',
  said: 'Letters are hard to read.',
  group: 'Parents',
  organisationId: null,
  bodyId: null,
  saidDate: '2026-05-01',
  how: 'meeting',
  intentionIds: [],
  serviceIds: [],
} as const;
const answer = {
  id: 'answer',
  feedbackId: 'letters',
  consultationId: null,
  themeId: null,
  answer: 'changed',
  did: 'They were written anew.',
  answeredDate: '2026-05-02',
  byDate: null,
  intentionIds: [],
  serviceIds: [],
} as const;

describe('what is recorded of rules and voice', () => {
  it('answers items its checklist has', () => {
    const odd = [...sampleRun.answers, { ...sampleRun.answers[0]!, itemId: 'item-9' }];
    const standing = { checklist: [sampleGate] };
    expect(refused('checklist-run', sampleRun, standing)).toEqual([]);
    expect(refused('checklist-run', { ...sampleRun, answers: odd }, standing)).toEqual([
      'UNKNOWN_ITEM answers[2].itemId',
    ]);
    expect(refused('checklist-run', { ...sampleRun, startedDate: '2026-06-02' })).toEqual([
      'DAY_TO_COME startedDate',
    ]);
  });

  it('approves a run as it stands and with no item open, and names all that are', () => {
    const approval = {
      id: 'approval',
      runId: 'run-1',
      runVersion: 2,
      bodyId: 'board',
      decision: 'approved',
      decidedDate: '2026-06-01',
      why: null,
    } as const;
    const all = { itemId: 'item-3', answer: 'yes', evidence: [evidence(null)], why: null } as const;
    const full = { ...sampleRun, answers: [...sampleRun.answers, all] };
    const standing = (run: typeof sampleRun) => ({ checklist: [sampleGate], 'checklist-run': [run] });
    expect(refused('checklist-approval', approval, standing(full))).toEqual([]);
    expect(refused('checklist-approval', { ...approval, runVersion: 1 }, standing(sampleRun))).toEqual([
      'RUN_CHANGED runVersion',
      'CHECKLIST_ITEM_OPEN runId',
    ]);
    expect(refused('checklist-approval', { ...approval, decidedDate: '2026-07-01' })).toEqual([
      'DAY_TO_COME decidedDate',
    ]);
  });

  it('decides on a run no earlier than it was recorded as it stands', () => {
    const entry = {
      register: 'checklist-run',
      id: 'run-1',
      content: sampleRun,
      audience: 'joint',
      version: 1,
    };
    const recorded = {
      at: '2026-05-20T09:00:00Z',
      date: '2026-05-20',
      byRole: null,
      byPostIds: [],
      because: '',
    };
    const entries = ((register: RegisterName) =>
      register === 'checklist-run' ? [{ ...entry, recorded }] : []) as StandingEntries['entries'];
    const decided = (decidedDate: string) =>
      registers['checklist-approval'].rule!(
        {
          id: 'a',
          runId: 'run-1',
          runVersion: 1,
          bodyId: 'board',
          decision: 'returned',
          decidedDate,
          why: null,
        },
        { today: '2026-06-01', entries },
      ).map(({ code }) => code);
    expect(decided('2026-05-19')).toEqual(['DATES_OUT_OF_ORDER']);
    expect(decided('2026-05-20')).toEqual([]);
  });

  it('keeps the gate of a run shut whose checklist was withdrawn, and lets it be returned', () => {
    const standing = { 'checklist-run': [sampleRun] };
    const approval = {
      ...{ id: 'a', runId: 'run-1', runVersion: 1, bodyId: 'board', decidedDate: '2026-06-01', why: 'x' },
    };
    expect(refused('checklist-approval', { ...approval, decision: 'approved' }, standing)).toEqual([
      'RUN_CHANGED runId',
    ]);
    expect(refused('checklist-approval', { ...approval, decision: 'returned' }, standing)).toEqual([]);
  });

  it('asks for the right over the checklist of the run that is decided on', () => {
    const { decidedBy } = registers['checklist-approval'];
    const { entries } = entriesOf({ 'checklist-run': [sampleRun] });
    expect(decidedBy?.subject({ runId: 'run-1' }, entries)).toBe('new');
    expect(decidedBy?.subject({ runId: 'gone' }, entries)).toBeNull();
  });

  it('scores a risk by steps its scale has', () => {
    const standing = { 'risk-scale': [fiveByFive] };
    expect(refused('risk', sampleRisk, standing)).toEqual([]);
    expect(refused('risk', { ...sampleRisk, likelihood: null, impact: null }, standing)).toEqual([]);
    expect(refused('risk', { ...sampleRisk, likelihood: 6, impact: 7 }, standing)).toEqual([
      'OUTSIDE_THE_SCALE likelihood',
      'OUTSIDE_THE_SCALE impact',
    ]);
    expect(refused('risk', { ...sampleRisk, likelihood: 6 })).toEqual([]);
  });

  it('climbs steps its ladder has, on days that have been', () => {
    const standing = { 'dispute-ladder': [sampleLadder] };
    const odd = { stepId: 'step-9', startedDate: '2026-06-02', endedDate: null, outcome: null };
    expect(refused('partner-dispute', sampleDispute, standing)).toEqual([]);
    expect(refused('partner-dispute', { ...sampleDispute, steps: [odd] }, standing)).toEqual([
      'UNKNOWN_STEP steps[0].stepId',
      'DAY_TO_COME steps[0].startedDate',
    ]);
    expect(refused('partner-dispute', sampleDispute)).toEqual([]);
  });

  it('answers what was said before, and themes the consultation heard', () => {
    const consultation = sampleConsultation as unknown as RegisterContents['consultation'];
    const standing = { feedback: [feedback], consultation: [consultation] };
    const theme = { ...answer, feedbackId: null, consultationId: 'meeting', themeId: 'access' };
    expect(refused('feedback', feedback)).toEqual([]);
    expect(refused('feedback', { ...feedback, saidDate: '2026-06-02' })).toEqual(['DAY_TO_COME saidDate']);
    expect(refused('feedback-answer', answer, standing)).toEqual([]);
    expect(refused('feedback-answer', { ...answer, answeredDate: '2026-04-30' }, standing)).toEqual([
      'DATES_OUT_OF_ORDER answeredDate',
    ]);
    expect(refused('feedback-answer', theme, standing)).toEqual([]);
    expect(refused('feedback-answer', theme, { consultation: [{ ...consultation, date: null }] })).toEqual(
      [],
    );
    expect(refused('feedback-answer', answer)).toEqual([]);
    expect(refused('feedback-answer', { ...theme, themeId: 'weather' }, standing)).toEqual([
      'UNKNOWN_THEME themeId',
    ]);
  });

  it('gives an opinion its scale has', () => {
    const standing = { 'opinion-scale': [cipfaOpinions] };
    expect(refused('audit-item', sampleAudit, standing)).toEqual([]);
    expect(refused('audit-item', { ...sampleAudit, opinionId: null }, standing)).toEqual([]);
    expect(refused('audit-item', { ...sampleAudit, opinionId: 'splendid' }, standing)).toEqual([
      'UNKNOWN_OPINION opinionId',
    ]);
    expect(refused('audit-item', sampleAudit)).toEqual([]);
  });

  it('says that nothing can be named where there is nothing', () => {
    const silent = { 'opinion-scale': [{ ...cipfaOpinions, opinions: [] }] };
    const [issue] = registers['audit-item'].rule!(sampleAudit, entriesOf(silent));
    expect(issue?.expected).toBe('null');
  });
});
