import {
  databaseScope,
  demoPerson,
  policyMatrix,
  publicPerson,
  roles,
} from '@golden-thread/subgraph/identity';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SufficiencyTables } from '../../src/database/sufficiency-tables.ts';
import {
  council,
  neighbour,
  sufficiencyHouse,
  type Asking,
  type SufficiencyHouse,
} from './sufficiency-house.ts';

const SAVE = `mutation ($input: SaveDemandScenarioInput!) { saveDemandScenario(input: $input) {
  __typename
  ... on DemandScenarioSaved { scenario { id title version saved { at because role posts } withdrawn { at } } }
  ... on Refusal { message whatToDo }
  ... on EditConflict { version }
  ... on ScenarioWithdrawn { withdrawnDate }
  ... on InvalidInput { issues { path found expected whatToDo } }
} }`;
const WITHDRAW = `mutation ($input: WithdrawDemandScenarioInput!) { withdrawDemandScenario(input: $input) {
  __typename
  ... on DemandScenarioTakenBack { scenario { id version withdrawn { because role } } }
  ... on Refusal { message whatToDo }
  ... on ScenarioWithdrawn { withdrawnDate }
  ... on InvalidInput { issues { path } }
} }`;
const LIST = `{ id title version firstSaved { at } saved { at because role posts } withdrawn { at because }
  adjustments {
    __typename
    ... on EntrantsAdjustment { percent ageBandIds placementTypeIds fromDate }
    ... on StepDownAdjustment { children sharePercent each untilDate }
    ... on NewPlacesAdjustment { title places openDate closeDate }
    ... on CostInflationAdjustment { placementTypeId percentAYear: percent fromYear }
  } }`;

const fewer = {
  areaCode: council,
  title: 'Fewer come',
  because: 'Edge of care team from April',
  entrants: [{ percent: -10, fromDate: '2026-04-01' }],
};

describe.each(postgresMajors)('scenarios of demand, on PostgreSQL %i', (major) => {
  let house: SufficiencyHouse;
  beforeAll(async () => {
    house = await sufficiencyHouse(major);
  }, 60_000);
  beforeEach(() => house.setToday('2026-11-22'));
  afterAll(async () => {
    const { unexpected } = house;
    await house.close();
    expect(unexpected).toEqual([]);
  });

  const save = async (as: Asking, input: object) => {
    const { data, errors } = await house.ask(as, SAVE, { input });
    return data?.saveDemandScenario ?? { error: errors?.[0]?.extensions['code'] };
  };
  const withdraw = async (as: Asking, input: object) => {
    const { data, errors } = await house.ask(as, WITHDRAW, { input });
    return data?.withdrawDemandScenario ?? { error: errors?.[0]?.extensions['code'] };
  };
  const list = async (as: Asking, asOf = '2026-12-31') =>
    (await house.area(as, `demandScenarios(asOf: "${asOf}") ${LIST}`)).area.demandScenarios;

  it('are saved with who, when and why, replaced, and withdrawn, and are there as at the days between', async () => {
    const { __typename, scenario } = await save('officer', {
      ...fewer,
      stepDown: [
        {
          fromPlacementTypeId: 'residential-independent',
          toPlacementTypeId: 'fostering-in-house',
          children: 2,
          each: 'MONTH',
          fromDate: '2026-04-01',
        },
      ],
      newPlaces: [
        { title: 'The new home', placementTypeId: 'residential', places: 4, openDate: '2027-01-01' },
      ],
      costInflation: [{ percent: 5, fromYear: 2027 }],
    });
    expect(__typename).toBe('DemandScenarioSaved');
    expect(scenario).toMatchObject({
      title: 'Fewer come',
      version: 1,
      saved: { at: '2026-11-22T09:00:00.000Z', because: 'Edge of care team from April', role: 'officer' },
      withdrawn: null,
    });
    expect(scenario.saved.posts).toHaveLength(1);
    house.setToday('2026-11-24');
    const again = await save('icb-commissioner', {
      ...fewer,
      scenarioId: scenario.id,
      title: 'Fewer still',
      expectedVersion: 1,
    });
    expect(again.scenario).toMatchObject({ id: scenario.id, version: 2, title: 'Fewer still' });
    house.setToday('2026-11-26');
    const gone = await withdraw('officer', { scenarioId: scenario.id, because: 'Not agreed' });
    expect(gone).toMatchObject({
      __typename: 'DemandScenarioTakenBack',
      scenario: { version: 3, withdrawn: { because: 'Not agreed', role: 'officer' } },
    });
    const titles = async (day: string) =>
      (await list('board-member', day)).map((each: any) => [
        each.title,
        each.version,
        each.withdrawn?.because,
      ]);
    expect(await titles('2026-11-21')).toEqual([]);
    expect(await titles('2026-11-22')).toEqual([['Fewer come', 1, undefined]]);
    expect(await titles('2026-11-25')).toEqual([['Fewer still', 2, undefined]]);
    expect(await titles('2026-11-26')).toEqual([['Fewer still', 3, 'Not agreed']]);
    const [first] = await list('officer', '2026-11-22');
    expect(first.adjustments).toEqual([
      {
        __typename: 'EntrantsAdjustment',
        percent: -10,
        ageBandIds: null,
        placementTypeIds: null,
        fromDate: '2026-04-01',
      },
      { __typename: 'StepDownAdjustment', children: 2, sharePercent: null, each: 'MONTH', untilDate: null },
      {
        __typename: 'NewPlacesAdjustment',
        title: 'The new home',
        places: 4,
        openDate: '2027-01-01',
        closeDate: null,
      },
      { __typename: 'CostInflationAdjustment', placementTypeId: null, percentAYear: 5, fromYear: 2027 },
    ]);
    for (const command of [
      () => save('officer', { ...fewer, scenarioId: scenario.id }),
      () => withdraw('officer', { scenarioId: scenario.id, because: 'Again' }),
    ])
      expect(await command()).toMatchObject({ __typename: 'ScenarioWithdrawn', withdrawnDate: '2026-11-26' });
  });

  it('are saved by officers and ICB commissioners of the area, and nobody else', async () => {
    const answers: Record<string, string> = {};
    const everybody = [
      'public',
      'partner',
      'officer',
      'action-lead',
      'panel-member',
      'board-member',
      'icb-commissioner',
      'send-caseworker',
      'looked-after-caseworker',
      'officer next door',
    ] as const;
    for (const as of everybody) {
      const told = await save(as, fewer);
      answers[as] = told.__typename ?? told.error;
    }
    const no = 'NotYourDecisionRight';
    expect(answers).toEqual({
      public: 'UNAUTHENTICATED',
      partner: no,
      officer: 'DemandScenarioSaved',
      'action-lead': no,
      'panel-member': no,
      'board-member': no,
      'icb-commissioner': 'DemandScenarioSaved',
      'send-caseworker': no,
      'looked-after-caseworker': no,
      'officer next door': no,
    });
    const { whatToDo } = await save('partner', fewer);
    expect(whatToDo).toBe('Ask an officer or an ICB commissioner of this local area to do it.');
  });

  it('are read by those who work in the area, and by nobody else, whether there are any or not', async () => {
    const seen: Record<string, number | null> = {};
    for (const as of ['public', 'partner', 'officer next door', 'caseworker next door'] as const) {
      seen[as] = (await list(as))?.length ?? null;
      const empty = await house.area(
        as === 'public' ? 'public' : 'partner',
        `demandScenarios { id }`,
        neighbour,
      );
      expect(empty.area.demandScenarios).toBeNull();
    }
    expect(Object.values(seen)).toEqual([null, null, null, null]);
    for (const as of ['officer', 'board-member', 'send-caseworker', 'looked-after-caseworker'] as const)
      expect((await list(as)).length, as).toBeGreaterThan(0);
    const theirs = await house.area('officer next door', 'demandScenarios { id }', neighbour);
    expect(theirs.area.demandScenarios).toEqual([]);
  });

  it('are kept once, however often the same is sent, and refused under a used id with other words', async () => {
    const sent = { ...fewer, clientRecordId: 'key 1' };
    const before = (await list('officer')).length;
    const [one, two] = await Promise.all([save('officer', sent), save('officer', sent)]);
    expect(one.scenario.id).toBe(two.scenario.id);
    expect((await save('officer', sent)).scenario).toEqual(one.scenario);
    expect(await list('officer')).toHaveLength(before + 1);
    expect(await save('officer', { ...sent, title: 'Another' })).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: 'clientRecordId' }],
    });
    const other = await save('other officer', sent);
    expect(other.scenario.id).not.toBe(one.scenario.id);
    const takenBack = { scenarioId: one.scenario.id, because: 'No', clientRecordId: 'key 2' };
    expect(await withdraw('officer', takenBack)).toEqual(await withdraw('officer', takenBack));
    expect(await withdraw('officer', { ...takenBack, clientRecordId: 'key 1' })).toMatchObject({
      __typename: 'InvalidInput',
    });
  });

  it('are not replaced by whoever read an older version', async () => {
    const { scenario } = await save('officer', fewer);
    await save('other officer', { ...fewer, scenarioId: scenario.id, title: 'By somebody else' });
    expect(await save('officer', { ...fewer, scenarioId: scenario.id, expectedVersion: 1 })).toMatchObject({
      __typename: 'EditConflict',
      version: 2,
    });
    const both = await Promise.all(
      [1, 2].map(() =>
        save('officer', { ...fewer, scenarioId: scenario.id, expectedVersion: 2, title: 'At once' }),
      ),
    );
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual([
      'DemandScenarioSaved',
      'EditConflict',
    ]);
  });

  it('say all that is wrong with them at once', async () => {
    const { issues } = await save('officer', {
      areaCode: council,
      title: ' ',
      because: '',
      clientRecordId: 'x'.repeat(101),
      entrants: [{ percent: -101, ageBandIds: ['5-to-6'], placementTypeIds: [], fromDate: '2026-04-01' }],
      leaving: [{ percent: 1_001, fromDate: '2026-04-01' }],
      moves: [
        {
          percent: 10,
          fromPlacementTypeId: 'other',
          toPlacementTypeId: 'other',
          fromDate: '2026-04-01',
        },
      ],
      stepDown: [
        {
          fromPlacementTypeId: 'residential-independent',
          toPlacementTypeId: 'castle',
          children: 1,
          sharePercent: 1,
          each: 'YEAR',
          fromDate: '2026-04-01',
          untilDate: '2026-03-31',
        },
        {
          fromPlacementTypeId: 'residential-independent',
          toPlacementTypeId: 'other',
          sharePercent: 101,
          each: 'YEAR',
          fromDate: '2026-04-01',
        },
      ],
      newPlaces: [
        {
          title: '',
          placementTypeId: 'residential-in-house',
          places: -1,
          openDate: '2026-04-01',
          closeDate: '2026-03-01',
        },
      ],
      costInflation: [{ percent: -100, fromYear: 1999, placementTypeId: 'gold' }],
    });
    expect(issues.map(({ path }: { path: string }) => path)).toEqual([
      'title',
      'because',
      'entrants.0.percent',
      'entrants.0.ageBandIds',
      'entrants.0.placementTypeIds',
      'leaving.0.percent',
      'moves.0.toPlacementTypeId',
      'stepDown.0.toPlacementTypeId',
      'stepDown.0.children',
      'stepDown.0.untilDate',
      'stepDown.1.sharePercent',
      'newPlaces.0.title',
      'newPlaces.0.placementTypeId',
      'newPlaces.0.places',
      'newPlaces.0.closeDate',
      'costInflation.0.placementTypeId',
      'costInflation.0.percent',
      'costInflation.0.fromYear',
      'clientRecordId',
    ]);
    expect(await save('officer', { ...fewer, entrants: [] })).toMatchObject({
      issues: [{ path: 'adjustments', found: 'nothing' }],
    });
    expect(
      await save('officer', { ...fewer, entrants: Array.from({ length: 41 }, () => fewer.entrants[0]) }),
    ).toMatchObject({ issues: [{ path: 'adjustments', found: '41 adjustments' }] });
  });

  it.each([
    ['an area that is not there', { ...fewer, areaCode: 'E09999999' }, 'NotYourDecisionRight'],
    ['a scenario that is not there', { ...fewer, scenarioId: `${council}:none` }, 'UNKNOWN_ID'],
    ['a scenario of another area', { ...fewer, scenarioId: `${neighbour}:none` }, 'UNKNOWN_ID'],
    ['what is no id', { ...fewer, scenarioId: 'none' }, 'UNKNOWN_ID'],
  ])('cannot be saved about %s', async (_, input, code) => {
    const told = await save('officer', input);
    expect(told.__typename ?? told.error).toBe(code);
  });

  it('cannot be withdrawn where there is none', async () => {
    for (const id of ['none', `${council}:none`])
      expect(await withdraw('officer', { scenarioId: id, because: 'x' })).toEqual({ error: 'UNKNOWN_ID' });
  });

  it('are kept apart in the database itself, even with raw SQL', async () => {
    const database = house.database.service<SufficiencyTables>('sufficiency');
    const ids = async (queries: Kysely<SufficiencyTables>) =>
      (await sql<{ id: string }>`select id from demand_scenario`.execute(queries)).rows.length;
    const insert = sql`insert into demand_scenario values (${council}, 'raw', 'raw', 1, 'demand-scenario', 'saved',
      false, now(), 'x', null, 'x', '{"title": "x", "adjustments": [], "recordedBy": {}}')`;
    const may: Record<string, string> = {};
    class Undone extends Error {}
    for (const role of roles) {
      const person = role === 'public' ? publicPerson : demoPerson(role, council);
      const scope = databaseScope(person, council, 'looked-after', policyMatrix);
      const sees = (await database.readArea(scope, ids)) > 0;
      const adds = await database
        .withArea(scope, async (queries) => {
          await insert.execute(queries);
          throw new Undone();
        })
        .catch((error: unknown) => error instanceof Undone);
      may[role] = `${sees ? 'sees' : '-'} ${adds === true ? 'adds' : '-'}`;
    }
    expect(may).toEqual({
      public: '- -',
      partner: '- -',
      officer: 'sees adds',
      'action-lead': 'sees -',
      'panel-member': 'sees -',
      'board-member': 'sees -',
      'icb-commissioner': 'sees adds',
      'send-caseworker': 'sees -',
      'looked-after-caseworker': 'sees -',
      'joint-funding-panel': '- -',
    });
  });
});
