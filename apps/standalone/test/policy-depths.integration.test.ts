import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestHouse, rotherham, type TestHouse } from './rotherham-house.ts';

const ACTION = 'E08000018:written-statement-of-action-2022:2.2.2';
const RECORD = `mutation ($input: RecordProgressInput!) { recordProgress(input: $input) { __typename } }`;
const HISTORY = `query ($id: ID!) { improvementAction(id: $id) { version history(first: 10) { edges { node { kind } } } } }`;

/** Each depth holds with the one below it taken away; and each is told by the others who asks. */
describe.each(postgresMajors)('the policy at each depth by itself, on PostgreSQL %i', (major) => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openTestHouse({ major, areas: [await rotherham()] });
  });
  afterEach(() => house.close());

  const input = { actionId: ACTION, status: 'IN_PROGRESS', note: 'Not published' };
  const record = (as?: string) => house.ask(RECORD, { input }, as);
  const recorded = async (as: string): Promise<string> => (await record(as)).data.recordProgress.__typename;
  const kinds = async (as?: string): Promise<string[]> => {
    const { data } = await house.ask(HISTORY, { id: ACTION }, as);
    return data.improvementAction.history.edges.map(({ node }: any) => node.kind);
  };
  const change = (statement: string) => house.database.admin((client) => client.query(statement));

  it('holds in the gateway and the subgraph when the database’s is gone', async () => {
    expect(await recorded('officer')).toBe('ProgressRecorded');
    await change(
      'drop policy record_read on send.action_record; drop policy record_add on send.action_record',
    );
    expect(await kinds('officer')).toEqual(['PROGRESS', 'RATING']);
    for (const as of [undefined, 'partner']) expect(await kinds(as)).toEqual(['RATING']);
    // The subgraph, by itself and asked past the gateway.
    for (const as of ['panel', 'board']) expect(await recorded(as)).toBe('NotYourDecisionRight');
    const past = await house.askSubgraph('send', RECORD, { input });
    expect(past.errors![0].extensions.code).toBe('UNAUTHENTICATED');
    for (const as of ['partner', 'icb']) expect(JSON.stringify(await record(as))).not.toContain('Recorded');
    // The gateway.
    expect((await record()).errors![0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await kinds('officer')).toEqual(['PROGRESS', 'RATING']);
  });

  it('tells the database whether the one who asks may see what is not published', async () => {
    await change(`alter policy record_read on send.action_record
      using ((select current_setting('golden_thread.sees_unpublished', true)) = 'on')`);
    for (const as of ['officer', 'lead', 'panel', 'board', 'icb'])
      expect(await kinds(as)).toEqual(['RATING']);
    for (const as of [undefined, 'partner']) expect(await kinds(as)).toEqual([]);
  });

  it('lets the import count the records that it may not publish', async () => {
    expect(await recorded('officer')).toBe('ProgressRecorded');
    const area = await rotherham();
    const first = area.actionRecords.find(
      (each) => `E08000018:${each.planId}:${each.actionRef}` === ACTION && each.kind === 'rating',
    )!;
    const correction = { ...first, id: `${first.id}-corrected`, corrects: first.id };
    const report = await house.house.services.send.importArea({
      ...area,
      actionRecords: [...area.actionRecords, correction],
    });
    expect(report).toMatchObject({ status: 'imported', issues: [] });
    expect((await house.ask(HISTORY, { id: ACTION }, 'officer')).data.improvementAction.version).toBe(3);
    expect(await kinds()).toEqual(['RATING', 'RATING']);
  });

  it('tells the database what the one who records may add', async () => {
    const only = (kindsAdded: string) =>
      change(`alter policy record_add on send.action_record
        with check ((select current_setting('golden_thread.may_add', true)) = '${kindsAdded}')`);
    await only('progress,rating,evidence,demand-scenario');
    expect(await recorded('officer')).toBe('ProgressRecorded');
    await only('panel-decision');
    const refused = await record('officer');
    expect(refused.errors![0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(refused)).not.toContain('row-level security');
    expect(house.unexpected).toMatchObject([{ code: '42501' }]);
    expect(await kinds('officer')).toEqual(['PROGRESS', 'RATING']);
  });
});
