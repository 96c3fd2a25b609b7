import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordingMutations } from './recording-mutations.ts';
import { openTestHouse, rotherham, type TestHouse } from './rotherham-house.ts';

const PLAN = 'E08000018:written-statement-of-action-2022';
const REFUSAL = `... on Refusal { message whatToDo } ... on EditConflict { version }
  ... on InvalidInput { issues { path found expected whatToDo } } ... on ClosingStepMissing { step }
  ... on JustificationRequired { computed }`;
const RECORD = `action { ref version rating { recorded computed } closing { step missing } }
  record { id kind effectiveDate recordedAt corrects summary by { role posts } }`;

describe.each(postgresMajors)('recording on PostgreSQL %i', (major) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ major, areas: [await rotherham()] });
  });
  afterAll(async () => {
    expect(house.unexpected).toEqual([]);
    await house.close();
  });

  /** Sends one mutation about an action by its number. */
  async function send(
    as: string | undefined,
    mutation: keyof typeof recordingMutations,
    ref: string,
    input: Record<string, unknown>,
  ): Promise<any> {
    const [type, done] = recordingMutations[mutation];
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on ${done} { ${RECORD} } ${REFUSAL} } }`;
    const { data, errors } = await house.ask(query, { input: { actionId: `${PLAN}:${ref}`, ...input } }, as);
    return errors === undefined ? data[mutation] : { errors };
  }
  const progress = (as: string, ref: string, input: Record<string, unknown> = {}) =>
    send(as, 'recordProgress', ref, { status: 'IN_PROGRESS', note: 'Under way', ...input });
  const history = async (ref: string, asOf?: string): Promise<any[]> => {
    const query = `query ($id: ID!, $asOf: Date) { improvementAction(id: $id) { history(first: 100, asOf: $asOf) { edges { node {
      id kind effectiveDate corrects correctedBy summary source { title } } } } } }`;
    const { data } = await house.ask(query, { id: `${PLAN}:${ref}`, asOf }, 'officer');
    return data.improvementAction.history.edges.map(({ node }: any) => node);
  };

  it('records progress with who, when and why, and reads it back at once', async () => {
    const answer = await progress('officer', '1.1.1', { measuresRisk: 'RISK', timelineRisk: 'NONE' });
    expect(answer).toMatchObject({
      __typename: 'ProgressRecorded',
      action: { ref: '1.1.1', version: 1, rating: { recorded: 'UNKNOWN', computed: 'AMBER' } },
      record: {
        kind: 'PROGRESS',
        effectiveDate: '2026-11-22',
        summary: 'Under way: Under way',
        by: { role: 'officer', posts: ['Head of Service, Performance and Quality'] },
      },
    });
  });

  it('closes an action step by step, each by somebody else, and nobody on their own', async () => {
    const ref = '1.1.2';
    expect(
      await send('officer', 'submitEvidence', ref, { title: 'Audit', description: 'Shows it' }),
    ).toMatchObject({
      __typename: 'ClosingStepMissing',
      step: 'COMPLETE',
    });
    expect(await send('officer', 'recordRating', ref, { rating: 'BLUE', reason: 'Done' })).toMatchObject({
      __typename: 'ClosingStepMissing',
    });
    expect(await progress('officer', ref, { status: 'COMPLETE' })).toMatchObject({
      __typename: 'ProgressRecorded',
    });
    const evidence = await send('officer', 'submitEvidence', ref, {
      title: 'Audit',
      description: 'Shows it',
      link: 'https://example.org/audit',
    });
    expect(evidence).toMatchObject({
      __typename: 'EvidenceSubmitted',
      action: { closing: { step: 'EVIDENCE_SUBMITTED' } },
    });
    const evidenceId = evidence.record.id;
    const decision = { evidenceId, decision: 'ACCEPTED', reason: 'Convincing' };
    expect(await send('officer', 'decideEvidence', ref, decision)).toMatchObject({
      __typename: 'NotYourDecisionRight',
    });
    expect(await send('board', 'decideEvidence', ref, decision)).toMatchObject({
      __typename: 'NotYourDecisionRight',
    });
    expect(await send('board', 'approveClosing', ref, { reason: 'Agreed' })).toMatchObject({
      __typename: 'ClosingStepMissing',
      step: 'EVIDENCE_ACCEPTED',
    });
    expect(
      await send('panel', 'decideEvidence', ref, { ...decision, evidenceId: 'E08000018:other' }),
    ).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: 'evidenceId' }],
    });
    expect(
      await send('panel', 'decideEvidence', ref, { ...decision, decision: 'RETURNED', reason: 'Too thin' }),
    ).toMatchObject({
      __typename: 'EvidenceDecided',
      action: { closing: { step: 'COMPLETE' } },
    });
    expect(await send('panel', 'decideEvidence', ref, decision)).toMatchObject({
      __typename: 'ClosingStepMissing',
    });
    const again = await send('officer', 'submitEvidence', ref, {
      title: 'Audit 2',
      description: 'Shows more',
    });
    const accepted = await send('panel', 'decideEvidence', ref, {
      ...decision,
      evidenceId: again.record.id,
    });
    expect(accepted).toMatchObject({
      __typename: 'EvidenceDecided',
      action: { closing: { step: 'EVIDENCE_ACCEPTED' } },
    });
    const closed = await send('board', 'approveClosing', ref, { reason: 'Agreed' });
    expect(closed).toMatchObject({
      __typename: 'ClosingApproved',
      action: { rating: { recorded: 'BLUE' }, closing: { step: 'CLOSED', missing: [] } },
    });
    expect(await send('board', 'approveClosing', ref, { reason: 'Again' })).toMatchObject({
      __typename: 'ClosingStepMissing',
      step: 'OPEN',
    });
    expect((await history(ref)).map(({ kind }) => kind)).toEqual([
      'BOARD_APPROVAL',
      'PANEL_DECISION',
      'EVIDENCE',
      'PANEL_DECISION',
      'EVIDENCE',
      'PROGRESS',
    ]);
  });

  it('judges a decision that is dated back on everything that is known today', async () => {
    const ref = '1.4.1';
    const on = (day: string) => ({ effectiveDate: `2026-11-${day}` });
    await progress('officer', ref, { status: 'COMPLETE', ...on('01') });
    const evidence = await send('officer', 'submitEvidence', ref, {
      title: 'Audit',
      description: 'Shows it',
      ...on('01'),
    });
    const decision = {
      evidenceId: evidence.record.id,
      decision: 'ACCEPTED',
      reason: 'Convincing',
      ...on('02'),
    };
    const accepted = await send('panel', 'decideEvidence', ref, decision);
    expect(await send('board', 'approveClosing', ref, { reason: 'Agreed', ...on('05') })).toMatchObject({
      __typename: 'ClosingApproved',
    });
    const undone = { ...decision, decision: 'RETURNED', corrects: accepted.record.id };
    expect(await send('panel', 'decideEvidence', ref, undone)).toMatchObject({
      __typename: 'ClosingStepMissing',
      step: 'OPEN',
    });
  });

  it('takes no day before the plan starts', async () => {
    expect(await progress('officer', '3.4.1', { effectiveDate: '1900-01-01' })).toMatchObject({
      issues: [{ path: 'effectiveDate', found: '1900-01-01' }],
    });
  });

  it('takes what nobody can see neither for a reason nor for an id', async () => {
    const unseen = { rating: 'GREEN', reason: '\u200b' };
    expect(await send('officer', 'recordRating', '3.4.2', unseen)).toMatchObject({
      __typename: 'JustificationRequired',
    });
    expect(await progress('officer', '3.4.2', { clientRecordId: ' ' })).toMatchObject({
      issues: [{ path: 'clientRecordId' }],
    });
  });

  it('lets an action lead record for the actions they lead and refuses the others', async () => {
    const query = `{ improvementPlan(id: "${PLAN}") { actions(first: 100) { edges { node { ref leads { id } } } } } }`;
    const actions = (await house.ask(query)).data.improvementPlan.actions.edges.map(({ node }: any) => node);
    const leads = ({ leads: all }: any): boolean =>
      all.some(({ id }: any) => ['E08000018:head-of-send', 'E08000018:ehc-plans-sub-group'].includes(id));
    const own = actions.findLast(leads).ref;
    const other = actions.findLast((action: any) => !leads(action)).ref;
    expect(await progress('lead', own)).toMatchObject({ __typename: 'ProgressRecorded' });
    expect(await progress('lead', other)).toMatchObject({ __typename: 'NotYourDecisionRight' });
  });

  it('asks for a reason where a rating is not what the rules give', async () => {
    expect(await send('officer', 'recordRating', '1.1.3', { rating: 'GREEN' })).toMatchObject({
      __typename: 'JustificationRequired',
      computed: 'UNKNOWN',
    });
    expect(await send('officer', 'recordRating', '1.1.3', { rating: 'GREEN', reason: ' \n ' })).toMatchObject(
      {
        __typename: 'JustificationRequired',
      },
    );
    expect(
      await send('officer', 'recordRating', '1.1.3', { rating: 'GREEN', reason: 'The training ran' }),
    ).toMatchObject({
      __typename: 'RatingRecorded',
      action: { rating: { recorded: 'GREEN' } },
    });
  });

  it('refuses those whose role does not record, and asks the public to sign in', async () => {
    for (const as of ['panel', 'board', 'partner', 'icb'])
      expect(await progress(as, '1.1.4')).toMatchObject({
        __typename: 'NotYourDecisionRight',
        whatToDo: 'Ask an officer or an action lead of this local area to do it.',
      });
    for (const as of ['officer', 'partner'])
      expect(await send(as, 'approveClosing', '1.1.4', { reason: 'Agreed' })).toMatchObject({
        __typename: 'NotYourDecisionRight',
        whatToDo: 'Ask a member of the SEND Executive Board to do it.',
      });
    const nobody = await send(undefined, 'recordProgress', '1.1.4', { status: 'COMPLETE' });
    expect(nobody.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await history('1.1.4')).toEqual([]);
  });

  it('says everything that is wrong with an input at once, and records nothing', async () => {
    const answer = await send('officer', 'submitEvidence', '1.1.5', {
      title: 'x'.repeat(201),
      description: 'bell \u0007',
      link: 'javascript:alert(1)',
      effectiveDate: '2026-11-23',
      clientRecordId: 'y'.repeat(101),
    });
    expect(answer.__typename).toBe('InvalidInput');
    expect(answer.issues.map(({ path }: any) => path)).toEqual([
      'title',
      'description',
      'link',
      'effectiveDate',
      'clientRecordId',
    ]);
    expect(await send('officer', 'recordRating', '1.1.5', { rating: 'UNKNOWN', reason: 'x' })).toMatchObject({
      issues: [{ path: 'rating' }],
    });
    expect(await history('1.1.5')).toEqual([]);
  });

  it('refuses a day that does not exist and an action that does not exist with typed faults', async () => {
    const day = await progress('officer', '1.1.5', { effectiveDate: '2022-02-30' });
    expect(day.errors[0].extensions.code).toBe('INVALID_DATE');
    const action = await progress('officer', '9.9.9');
    expect(action.errors[0].extensions.code).toBe('UNKNOWN_ID');
  });

  it('records every naughty text as it is, or refuses it by name', async () => {
    for (const note of [
      "Robert'); drop table action_record;--",
      '<script>alert(1)</script>',
      '👩‍👩‍👧 ñ 中文 עברית',
      '${7*7}',
      '\\u0000',
      'line\r\nline',
    ])
      expect(await progress('officer', '1.1.6', { note })).toMatchObject({
        __typename: 'ProgressRecorded',
        record: { summary: `Under way: ${note.replace('\r\n', '\n')}` },
      });
    for (const note of ['\u0000', 'half \ud800 pair', 'x'.repeat(4_001)])
      expect(await progress('officer', '1.1.6', { note })).toMatchObject({ issues: [{ path: 'note' }] });
  });

  it('tells of a change in between instead of losing an update', async () => {
    expect(await progress('officer', '1.1.7', { expectedVersion: 0 })).toMatchObject({
      action: { version: 1 },
    });
    expect(await progress('officer', '1.1.7', { expectedVersion: 0 })).toMatchObject({
      __typename: 'EditConflict',
      version: 1,
    });
    const both = await Promise.all(
      [1, 2, 3, 4].map(() => progress('officer', '1.1.7', { expectedVersion: 1 })),
    );
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'EditConflict',
      'EditConflict',
      'EditConflict',
      'ProgressRecorded',
    ]);
    const all = await Promise.all([1, 2, 3, 4].map(() => progress('officer', '1.1.7')));
    expect(new Set(all.map(({ record }) => record.id)).size).toBe(4);
    expect(await history('1.1.7')).toHaveLength(6);
  });

  it('does not record twice when the same is sent again', async () => {
    const input = { clientRecordId: 'retry-1', note: 'Once' };
    const first = await progress('officer', '1.1.8', input);
    const again = await Promise.all([
      progress('officer', '1.1.8', input),
      progress('officer', '1.1.8', input),
    ]);
    for (const answer of again) expect(answer.record.id).toBe(first.record.id);
    expect(await history('1.1.8')).toHaveLength(1);
    expect(await progress('officer', '1.2.1', input)).toMatchObject({ issues: [{ path: 'clientRecordId' }] });
    expect(await progress('lead', '1.1.8', input)).not.toMatchObject({ record: { id: first.record.id } });
  });

  it('never says that other words sent under an id used before were recorded', async () => {
    const ref = '1.2.2';
    const input = { clientRecordId: 'retry-2', note: 'Once', effectiveDate: '2026-11-01' };
    const first = await progress('officer', ref, input);
    const refused = { __typename: 'InvalidInput', issues: [{ path: 'clientRecordId' }] };
    const others = [
      { note: 'Twice' },
      { status: 'NOT_STARTED' },
      { timelineRisk: 'RISK' },
      { effectiveDate: '2026-11-02' },
      { corrects: first.record.id },
    ];
    for (const other of others)
      expect(await progress('officer', ref, { ...input, ...other })).toMatchObject(refused);
    expect(await progress('officer', ref, { ...input, note: ' Once ' })).toMatchObject({
      record: { id: first.record.id },
    });
    expect(await history(ref)).toHaveLength(1);
    const rating = { rating: 'GREEN', reason: 'The training ran', clientRecordId: 'retry-3' };
    const rated = await send('officer', 'recordRating', ref, rating);
    expect(await send('officer', 'recordRating', ref, rating)).toMatchObject({
      record: { id: rated.record.id },
    });
    expect(await send('officer', 'recordRating', ref, { ...rating, rating: 'RED' })).toMatchObject(refused);
  });

  it('records under one id once, though it is sent for several actions at the same time', async () => {
    const refs = ['1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3'];
    const sent = await Promise.all(
      refs.map((ref) => progress('officer', ref, { clientRecordId: 'retry-4' })),
    );
    const answers = sent.map(({ __typename }) => __typename).toSorted();
    expect(answers).toEqual([...refs.slice(1).map(() => 'InvalidInput'), 'ProgressRecorded']);
  });

  it('takes a day before the newest record only as a correction, which stays visible', async () => {
    const ref = '2.2.2';
    expect(await progress('officer', ref, { effectiveDate: '2022-07-01' })).toMatchObject({
      issues: [{ path: 'effectiveDate' }],
    });
    const [published] = await history(ref, '2022-08-31');
    expect(published).toMatchObject({ kind: 'RATING', effectiveDate: '2022-08-31' });
    expect(published.source.title).not.toBe('');
    const wrongKind = await progress('officer', ref, { effectiveDate: '2022-08-31', corrects: published.id });
    expect(wrongKind).toMatchObject({ issues: [{ path: 'corrects' }] });
    const correction = {
      rating: 'AMBER',
      reason: 'Printed wrongly',
      effectiveDate: '2022-08-31',
      corrects: published.id,
    };
    expect(await send('officer', 'recordRating', ref, correction)).toMatchObject({
      __typename: 'RatingRecorded',
      record: { corrects: published.id },
      action: { rating: { recorded: 'AMBER' } },
    });
    expect(await send('officer', 'recordRating', ref, correction)).toMatchObject({
      issues: [{ path: 'corrects' }],
    });
    const [newest, corrected] = await history(ref, '2022-08-31');
    expect(corrected).toMatchObject({ id: published.id, correctedBy: newest.id });
  });

  it('pages the history, newest first', async () => {
    const query = `query ($after: String) { improvementAction(id: "${PLAN}:1.1.7") { history(first: 4, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } } }`;
    const one = (await house.ask(query, {}, 'officer')).data.improvementAction.history;
    expect(one).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
    const two = (await house.ask(query, { after: one.pageInfo.endCursor }, 'officer')).data.improvementAction
      .history;
    const ids = [...one.edges, ...two.edges].map(({ node }: any) => node.id);
    expect(new Set(ids).size).toBe(6);
    expect(two.pageInfo.hasNextPage).toBe(false);
    const wrong = await house.ask(query, { after: 'bm9uc2Vuc2U' }, 'officer');
    expect(wrong.errors![0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('filters the actions of a plan', async () => {
    const query = `query ($rating: [Rating!], $priority: [String!], $search: String) { improvementPlan(id: "${PLAN}") {
      actions(first: 100, asOf: "2022-08-31", rating: $rating, priority: $priority, search: $search) { totalCount edges { node { ref title } } } } }`;
    const count = async (variables: object): Promise<number> =>
      (await house.ask(query, variables as never)).data.improvementPlan.actions.totalCount;
    expect(await count({})).toBe(75);
    expect(await count({ rating: ['RED'] })).toBe(2);
    expect(await count({ rating: [] })).toBe(0);
    const each = await Promise.all(['1', '2', '3', '4'].map((priority) => count({ priority: [priority] })));
    expect(each.reduce((sum, one) => sum + one, 0)).toBe(75);
    expect(await count({ search: 'EHC  PLANS' })).toBeGreaterThan(0);
    expect(await count({ search: 'no such words' })).toBe(0);
  });
});
