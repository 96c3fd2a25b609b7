import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocalArea } from '@golden-thread/local-areas';
import { loadArea } from '@golden-thread/local-areas/node';
import { postgresMajors, temporaryFolder } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProgram } from './processes.ts';
import { recordingMutations } from './recording-mutations.ts';
import { openTestHouse, type TestHouse } from './rotherham-house.ts';
import { edit } from './unknown-council.ts';

const AREA = 'E06000016';
const ACTION = `${AREA}:send-plan:1.1.1`;
const command = fileURLToPath(new URL('../../../packages/cli/src/bin.ts', import.meta.url));
const parent = temporaryFolder();
const folder = join(parent, 'made');
afterAll(() => rmSync(parent, { recursive: true, force: true }));

async function read(): Promise<LocalArea> {
  const reading = await loadArea(folder);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.area;
}

/** Gives the plan a panel with the right to decide, or takes it away again, as a maintainer would between two imports. */
function editPanel(named: boolean): void {
  const source = {
    sourceId: JSON.parse(readFileSync(join(folder, 'bodies.json'), 'utf8'))[0].source.sourceId,
    place: 'page 2',
  };
  const always = { startDate: null, endDate: null, source };
  edit(folder, 'bodies.json', (bodies) => {
    if (named) bodies.push({ id: 'panel', name: 'Lighthouse Panel', kind: 'panel', ...always });
    else bodies.pop();
  });
  edit(folder, 'decision-rights.json', (rights) => {
    if (named)
      rights.push({ bodyId: 'panel', decision: 'accept-evidence', subjectId: 'send-plan', ...always });
    else rights.pop();
  });
  edit(folder, 'demo-people.json', (people) => {
    if (named) people.push({ key: 'panel', role: 'panel-member', postIds: [], bodyIds: ['panel'] });
    else people.pop();
  });
  edit(folder, 'improvement-plans.json', ([plan]) => {
    plan.evidencePanelBodyId = named ? 'panel' : null;
  });
}

const ANSWER = `__typename
  ... on Refusal { message whatToDo }
  ... on ClosingStepMissing { step }
  ... on InvalidInput { issues { path expected } }`;
const CLOSING = `action { rating { recorded recordedStatedAs computed reasons differs }
  closing { step steps missing nextSteps { step mayBeTakenBy } mayBeClosedBy { name } blockedSteps { step reason } }
  plan { contradictions { message } ratingCounts { rating count } } }`;

describe.each(postgresMajors)(
  'an area made by init, with no panel and no blue, on PostgreSQL %i',
  (major) => {
    let house: TestHouse;
    let area: LocalArea;
    beforeAll(async () => {
      rmSync(folder, { recursive: true, force: true });
      const run = startProgram(command, { INIT_CWD: parent }, [
        'init',
        folder,
        '--code',
        AREA,
        '--name',
        'Leicester',
      ]);
      expect(await run.status, run.printed()).toBe(0);
      area = await read();
      house = await openTestHouse({ major, areas: [area] });
    });
    afterAll(async () => {
      await house.close();
      expect(house.unexpected).toEqual([]);
    });

    async function send(as: string, mutation: keyof typeof recordingMutations, input: object) {
      const [type, done] = recordingMutations[mutation];
      const { data, errors } = await house.ask(
        `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${ANSWER} ... on ${done} { record { id } ${CLOSING} } } }`,
        { input: { actionId: ACTION, ...input } },
        as,
        area,
      );
      expect(errors).toBeUndefined();
      return data.answer;
    }
    const evidence = { title: 'Letters of a quarter', description: 'All answered within two weeks.' };

    it('is closed by the board alone, in the words of its own scheme, and nothing speaks against it', async () => {
      const complete = await send('officer', 'recordProgress', {
        status: 'COMPLETE',
        measuresRisk: 'RISK',
        timelineRisk: 'NONE',
      });
      expect(complete.action.closing).toMatchObject({
        steps: ['OPEN', 'COMPLETE', 'EVIDENCE_SUBMITTED', 'CLOSED'],
        mayBeClosedBy: [{ name: 'Example: SEND board' }],
      });
      expect(await send('board', 'approveClosing', { reason: 'Too soon' })).toMatchObject({
        __typename: 'ClosingStepMissing',
        step: 'EVIDENCE_SUBMITTED',
      });
      const submitted = await send('officer', 'submitEvidence', evidence);
      expect(submitted.action.closing.nextSteps).toEqual([
        { step: 'CLOSED', mayBeTakenBy: expect.stringContaining('nor submitted the evidence') },
      ]);
      for (const as of ['officer', 'lead'])
        expect(await send(as, 'approveClosing', { reason: 'My own' })).toMatchObject({
          __typename: 'NotYourDecisionRight',
        });
      const decided = await send('board', 'decideEvidence', {
        evidenceId: submitted.record.id,
        decision: 'ACCEPTED',
        reason: 'Good',
      });
      expect(decided).toMatchObject({ __typename: 'NotYourDecisionRight' });
      expect(decided.whatToDo).toContain('This plan has no evidence panel: the Example: SEND board decides');
      const closed = await send('board', 'approveClosing', { reason: 'Agreed' });
      expect(closed.__typename).toBe('ClosingApproved');
      const green = area.schemes[0]!.states.find(({ rating }) => rating === 'green')!.label;
      expect(closed.action.rating).toMatchObject({
        recorded: 'GREEN',
        recordedStatedAs: green,
        computed: 'GREEN',
        differs: false,
      });
      expect(closed.action.rating.reasons.at(-1)).toContain('It is closed');
      expect(closed.action.closing).toMatchObject({ step: 'CLOSED', missing: [], nextSteps: [] });
      expect(closed.action.plan.contradictions).toEqual([]);
      expect(closed.action.plan.ratingCounts).toContainEqual({ rating: 'BLUE', count: 0 });
      expect(await send('officer', 'submitEvidence', evidence)).toMatchObject({
        __typename: 'ClosingStepMissing',
        step: 'OPEN',
      });
      const overruled = await send('officer', 'recordRating', {
        rating: 'RED',
        reason: 'I see it otherwise',
      });
      expect(overruled).toMatchObject({ __typename: 'ClosingStepMissing', step: 'OPEN' });
      expect(overruled.whatToDo).toContain('To open it again');
    });

    it('lets evidence that awaited a panel go to the board once a later version of the plan names no panel', async () => {
      editPanel(true);
      area = await read();
      for (const service of Object.values(house.house.services)) await service.importArea(area);
      await send('officer', 'recordProgress', {
        status: 'IN_PROGRESS',
        measuresRisk: 'NONE',
        timelineRisk: 'NONE',
      });
      await send('officer', 'recordProgress', {
        status: 'COMPLETE',
        measuresRisk: 'NONE',
        timelineRisk: 'NONE',
      });
      const submitted = await send('officer', 'submitEvidence', evidence);
      expect(submitted.action.closing.nextSteps.map(({ step }: { step: string }) => step)).toEqual([
        'EVIDENCE_ACCEPTED',
        'COMPLETE',
      ]);
      expect(await send('board', 'approveClosing', { reason: 'Early' })).toMatchObject({
        __typename: 'ClosingStepMissing',
        step: 'EVIDENCE_ACCEPTED',
      });
      const returned = await send('panel', 'decideEvidence', {
        evidenceId: submitted.record.id,
        decision: 'RETURNED',
        reason: 'It shows no change yet.',
      });
      expect(returned.action.closing.step).toBe('COMPLETE');
      editPanel(false);
      area = await read();
      for (const service of Object.values(house.house.services)) await service.importArea(area);
      expect(await send('board', 'approveClosing', { reason: 'Returned, all the same' })).toMatchObject({
        __typename: 'ClosingStepMissing',
        step: 'EVIDENCE_SUBMITTED',
      });
      await send('officer', 'submitEvidence', { ...evidence, title: 'Letters of a year' });
      const closed = await send('board', 'approveClosing', { reason: 'Now it does' });
      expect(closed.action.rating).toMatchObject({ recorded: 'GREEN', computed: 'GREEN', differs: false });
    });

    it('says from the first step on that nobody may close it, because a right has ended or its only board leads it', async () => {
      editPanel(true);
      edit(folder, 'decision-rights.json', (rights) => {
        rights.at(-1).endDate = '2023-06-30';
      });
      edit(folder, 'improvement-plans.json', ([plan]) => {
        const [heading] = plan.priorities[0].headings;
        heading.actions[0].leads = [{ kind: 'body', id: plan.boardBodyId }];
      });
      area = await read();
      for (const service of Object.values(house.house.services)) await service.importArea(area);
      const { action } = await send('officer', 'recordProgress', {
        status: 'IN_PROGRESS',
        measuresRisk: 'NONE',
        timelineRisk: 'NONE',
      });
      expect(action.closing).toMatchObject({
        steps: ['OPEN', 'COMPLETE', 'EVIDENCE_SUBMITTED', 'EVIDENCE_ACCEPTED', 'CLOSED'],
        mayBeClosedBy: [],
        blockedSteps: [
          { step: 'EVIDENCE_ACCEPTED', reason: 'No body holds the right to decide on its evidence.' },
          { step: 'CLOSED', reason: expect.stringContaining('leads this action') },
        ],
      });
      const refused = await send('board', 'approveClosing', { reason: 'Ours' });
      expect(refused).toMatchObject({ __typename: 'OwnAction' });
      expect(refused.whatToDo).toContain('administrator');
      expect(
        await send('panel', 'decideEvidence', {
          evidenceId: `${AREA}:none`,
          decision: 'ACCEPTED',
          reason: 'Ours',
        }),
      ).toMatchObject({ __typename: 'NotYourDecisionRight', whatToDo: expect.stringContaining('No body') });
    });
  },
);
