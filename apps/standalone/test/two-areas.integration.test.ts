import type { LocalArea } from '@golden-thread/local-areas';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { executeInProcess } from '@golden-thread/subgraph/server';
import {
  createIdentityForwarder,
  generateSigningKey,
  identityHeader,
} from '@golden-thread/subgraph/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, rotherham, type TestHouse } from './rotherham-house.ts';
import { TWIN, twinOf } from './twin-area.ts';

const AREA = 'E08000018';
const PLAN = 'written-statement-of-action-2022';
const everything = `query ($area: ID!) { localArea(code: $area) { code name
  framework { id title outcomes { id title indicators { id title } } }
  bodies { id name improvementActions { id ref } sufficiencyActions { id title } commissioningActions { id title } }
  improvementPlans { id title ratingCounts { rating count } board { id name }
    priorities { actions { id leads { id name } history(first: 5) { edges { node { id summary source { title } } } } } } }
  deliveryObjectives { id title } } }`;

describe.each(postgresMajors)('two areas with the same ids on PostgreSQL %i', (major) => {
  let house: TestHouse;
  let first: LocalArea;
  let twin: LocalArea;
  beforeAll(async () => {
    first = await rotherham();
    twin = twinOf(first);
    house = await openTestHouse({ major, areas: [first, twin] });
  });
  afterAll(() => house.close());

  it('are listed by name', async () => {
    const { data } = await house.ask('{ localAreas { code name } }');
    expect(data.localAreas).toEqual([
      { code: AREA, name: 'Rotherham' },
      { code: TWIN, name: 'Twin' },
    ]);
  });

  it.each([
    [AREA, TWIN],
    [TWIN, AREA],
  ])('keep everything of %s apart from %s, whoever asks', async (area, other) => {
    for (const as of [undefined, 'officer'])
      for (const home of [first, twin]) {
        const { data, errors } = await house.ask(everything, { area }, as, home);
        expect(errors).toBeUndefined();
        const text = JSON.stringify(data);
        expect(text).not.toContain(other);
        expect(/"Twin /u.test(text)).toBe(area === TWIN);
        expect(/"Rotherham"/u.test(text)).toBe(area === AREA);
      }
  });

  it('keep what is recorded in one out of the other, and from those outside until it is published', async () => {
    const input = {
      actionId: `${TWIN}:${PLAN}:1.1.1`,
      status: 'IN_PROGRESS',
      note: 'Only the twin may know this',
    };
    const recorded = await house.ask(
      `mutation ($input: RecordProgressInput!) { recordProgress(input: $input) { __typename } }`,
      { input },
      'officer',
      twin,
    );
    expect(recorded.data.recordProgress.__typename).toBe('ProgressRecorded');
    const read = (area: string, as: string | undefined, home: LocalArea) =>
      house.ask(
        `query ($id: ID!) { improvementAction(id: $id) { version history { totalCount edges { node { summary by { role } } } } } }`,
        { id: `${area}:${PLAN}:1.1.1` },
        as,
        home,
      );
    const own = (await read(TWIN, 'officer', twin)).data.improvementAction;
    expect(own).toMatchObject({ version: 1, history: { totalCount: 1 } });
    expect(own.history.edges[0].node.by).toEqual({ role: 'officer' });
    for (const [area, as, home] of [
      [AREA, 'officer', first],
      [TWIN, 'officer', first],
      [TWIN, undefined, twin],
      [TWIN, 'partner', twin],
    ] as const) {
      const { data } = await read(area, as, home);
      expect(JSON.stringify(data)).not.toContain('Only the twin');
      expect(data.improvementAction).toMatchObject({ version: 0, history: { totalCount: 0 } });
    }
  });

  it('refuse a record about one by an officer of the other', async () => {
    const { data } = await house.ask(
      `mutation ($input: RecordProgressInput!) { recordProgress(input: $input) { __typename ... on Refusal { message whatToDo } } }`,
      { input: { actionId: `${TWIN}:${PLAN}:1.1.2`, status: 'COMPLETE' } },
      'officer',
      first,
    );
    expect(data.recordProgress.__typename).toBe('NotYourDecisionRight');
  });
});

describe('ids that are guessed', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ major: postgresMajors[0]!, areas: [await rotherham()] });
  });
  afterAll(() => house.close());

  it.each([
    ['localArea(code: "E06000015") { name }', 'E06000015'],
    ['body(id: "E08000018:no-such-board") { name }', 'E08000018:no-such-board'],
    ['body(id: "nonsense") { name }', 'nonsense'],
    ['outcome(id: "E06000015:voice") { title }', 'E06000015:voice'],
    ['improvementPlan(id: "E08000018:plan") { title }', 'E08000018:plan'],
    ['improvementAction(id: "E08000018:written-statement-of-action-2022:9.9.9") { title }', '9.9.9'],
    ['sufficiencyAction(id: "E08000018:delivery-objective:99") { title }', ':99'],
  ])('answer %s with a fault that says what to do', async (field, found) => {
    const { errors } = await house.ask(`{ ${field} }`);
    expect(errors).toHaveLength(1);
    expect(errors![0].extensions).toMatchObject({ code: 'UNKNOWN_ID' });
    expect(errors![0].extensions.found).toContain(found);
    expect(errors![0].extensions.whatToDo).not.toBe('');
  });

  it('give nothing through _entities, and need an identity the gateway signed', async () => {
    const stranger = await generateSigningKey();
    const forged = await (
      await createIdentityForwarder({ privateJwk: stranger.privateJwk, now: Date.now })
    ).headerFor({ subject: 'x', role: 'officer', areas: [AREA], postIds: [], bodyIds: [] });
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { __typename ... on Body { id } ... on LocalArea { code } } }`;
    const variables = {
      all: [
        { __typename: 'Body', id: `${TWIN}:send-executive-board` },
        { __typename: 'Body', id: `${AREA}:no-such-board` },
        { __typename: 'LocalArea', code: TWIN },
      ],
    };
    for (const service of Object.values(house.house.services)) {
      for (const headers of [{}, { [identityHeader]: forged }]) {
        const refused = await executeInProcess(service.engine, { query, variables } as never, headers);
        expect(refused).not.toHaveProperty('data');
        expect(refused.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
      }
      const answer = await house.askSubgraph(service.service as never, query, variables);
      expect(answer.data?.['_entities']).toEqual([null, null, null]);
    }
  });
});
