import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createGraphqlServer, type GraphqlServer } from '@golden-thread/subgraph/server';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, rotherham, type TestHouse } from './rotherham-house.ts';

const AREA = 'E08000018';
const DAY = '2022-08-31';
const operation = (name: string): string =>
  readFileSync(new URL(`../../../services/gateway/operations/${name}.graphql`, import.meta.url), 'utf8');

describe('the operations promised to partners', () => {
  // The hashes are of the operations as they were promised: these files may never change.
  it.each([
    ['golden-thread', 'f9ce86346b5baf9344446fa3ffce708b74085933fe3eef0ecfc5d862ec3f7e8c'],
    ['plan-as-at', 'a1edd23eff1fba5477f97d0bb57a876750b9030b2b4eeb7c0913ba6727c89082'],
    ['sufficiency', '2415f3111887da4522fdadce49f332bdfe7b8e0770ad276de35124b6000bd726'],
    ['funding', '833a10f47421619dca2ef13bd11ed2eaf2d54e97495cd2e737c966222c7214a5'],
    ['board', '62e9e3e8d6e8dbc0b18ff356439df323801b489055c28c0370d8a92bd36a5f15'],
  ])('has %s exactly as it was promised', (name, sha256) => {
    expect(createHash('sha256').update(operation(name)).digest('hex')).toBe(sha256);
  });
});

describe.each(postgresMajors)('on PostgreSQL %i, over HTTP, an officer of Rotherham', (major) => {
  let house: TestHouse;
  let server: GraphqlServer;
  let url: string;
  beforeAll(async () => {
    house = await openTestHouse({ major, areas: [await rotherham()] });
    server = createGraphqlServer({ engine: house.house.gateway.engine, notReady: house.house.notReady });
    url = await server.listen({ port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await house.close();
  });

  async function ask(name: string, variables: Record<string, unknown>): Promise<any> {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await house.token('officer')}`,
      },
      body: JSON.stringify({ query: operation(name), variables }),
    });
    const { data, errors } = (await response.json()) as any;
    expect(errors).toBeUndefined();
    return data;
  }

  it('follows the golden thread from seven outcomes to indicators of two domains', async () => {
    const { localArea } = await ask('golden-thread', { area: AREA, asOf: DAY });
    expect(localArea).toMatchObject({ code: AREA, name: 'Rotherham' });
    const { outcomes, breaks } = localArea.framework;
    expect(outcomes).toHaveLength(7);
    const kinds = new Set(
      outcomes.flatMap(({ indicators }: any) => indicators.map(({ __typename }: any) => __typename)),
    );
    expect([...kinds].sort()).toEqual(['CommissioningIndicator', 'SendIndicator']);
    for (const { indicators } of outcomes)
      for (const { assessment, title } of indicators) {
        expect(title).not.toBe('');
        expect(['MET', 'ON_TRACK', 'OFF_TRACK', 'NOT_RATED']).toContain(assessment.status);
        expect(assessment.reasons.length).toBeGreaterThan(0);
      }
    const safe = outcomes.find(({ title }: any) => title === 'I feel safe');
    expect(safe.indicators).toEqual([]);
    const unmeasured = breaks.filter(({ kind }: any) => kind === 'OUTCOME_WITHOUT_INDICATOR');
    expect(unmeasured).toHaveLength(1);
    expect(unmeasured[0].message).toContain('I feel safe');
  });

  it('says of which printed targets the strategy does not show whose they are', async () => {
    const { data } = await house.ask(`{ localArea(code: "${AREA}") { framework {
      outcomes { title statements { number note indicator { id } } } } } }`);
    const { outcomes } = data.localArea.framework;
    const unplaced = outcomes.flatMap(({ statements }: any) =>
      statements
        .filter(({ note }: any) => note?.includes('cannot be read from the table'))
        .map(({ indicator }: any) => indicator.id.split(':')[1]),
    );
    expect(unplaced).toEqual([
      'wheelchair-2-weeks',
      'annual-health-checks',
      'neet-with-ehc-plan',
      'suspensions-and-exclusions',
      'elective-home-education',
      'home-to-school-transport',
      'youth-custody',
      'absence',
      'part-time-timetables',
    ]);
    const checks = outcomes[1].statements[5];
    expect(checks.note).toMatch(
      /“in line with national average”.*75%, is that of the Written Statement of Action/u,
    );
  });

  it('reads the Written Statement of Action as at 31 August 2022: exactly what the document supports', async () => {
    const { localArea } = await ask('plan-as-at', { area: AREA, asOf: DAY });
    const [plan] = localArea.improvementPlans;
    expect(plan).toMatchObject({ kind: 'WRITTEN_STATEMENT_OF_ACTION' });
    expect(plan.ratingCounts).toEqual([
      { rating: 'BLUE', count: 3 },
      { rating: 'GREEN', count: 9 },
      { rating: 'AMBER', count: 7 },
      { rating: 'RED', count: 2 },
      { rating: 'GREY', count: 3 },
      { rating: 'UNKNOWN', count: 51 },
    ]);
    expect(plan.priorities).toHaveLength(4);
    const actions = plan.priorities.flatMap((priority: any) => priority.actions);
    expect(actions).toHaveLength(75);
    expect(new Set(actions.map(({ ref }: any) => ref)).size).toBe(75);
    for (const { leads, rating } of actions) {
      expect(leads.length).toBeGreaterThan(0);
      expect(rating.reasons.length).toBeGreaterThan(0);
      expect(rating.wouldChangeIf.length).toBeGreaterThan(0);
    }
    const blue = actions.filter(({ rating }: any) => rating.recorded === 'BLUE').map(({ ref }: any) => ref);
    const without = plan.contradictions.filter(({ kind }: any) => kind === 'BLUE_WITHOUT_APPROVAL');
    expect(without.map(({ actionRef }: any) => actionRef)).toEqual(blue);
    const late = actions
      .filter(
        ({ deadline, rating }: any) =>
          rating.recorded === 'GREEN' && deadline.endDate !== null && deadline.endDate < DAY,
      )
      .map(({ ref }: any) => ref);
    const after = plan.contradictions.filter(({ kind }: any) => kind === 'GREEN_AFTER_DEADLINE');
    expect(after.map(({ actionRef }: any) => actionRef)).toEqual(late);
    expect(late.length).toBeGreaterThan(0);
  });

  it('knows nothing of the ratings the day before they speak of', async () => {
    const { localArea } = await ask('plan-as-at', { area: AREA, asOf: '2022-08-30' });
    const [{ contradictions, ratingCounts }] = localArea.improvementPlans;
    expect(ratingCounts.find(({ rating }: any) => rating === 'UNKNOWN').count).toBe(75);
    expect(contradictions).toEqual([]);
  });

  it('shows what one board answers for, across the three subgraphs', async () => {
    const { body } = await ask('board', { id: `${AREA}:send-executive-board`, asOf: DAY });
    expect(body).toMatchObject({ name: 'SEND Executive Board', kind: 'EXECUTIVE_BOARD' });
    expect(body.improvementActions).toHaveLength(75);
    expect(body.sufficiencyActions).toEqual([]);
    expect(body.commissioningActions).toHaveLength(5);
    expect(body.chain.at(-1)).toMatchObject({ name: 'Health and Wellbeing Board' });
    const spotlights = body.forwardPlan.filter(({ kind }: any) => kind === 'SPOTLIGHT');
    const reports = body.forwardPlan.filter(({ kind }: any) => kind === 'HIGHLIGHT_REPORT');
    expect([spotlights.length, reports.length]).toEqual([12, 36]);
    const assumed = await house.ask(`{ body(id: "${AREA}:send-executive-board") {
      forwardPlan(from: "2022-10-01", to: "2022-10-07") { date kind assumption } } }`);
    expect(
      assumed.data.body.forwardPlan.map(({ date, assumption }: any) => [date, assumption === null]),
    ).toEqual([...Array(4).fill(['2022-10-01', false]), ['2022-10-07', true]]);
    const parents = await ask('board', { id: `${AREA}:corporate-parenting-board`, asOf: DAY });
    expect(parents.body.sufficiencyActions.length).toBeGreaterThan(0);
  });

  it('tells of homes, need and the years to come, with the error of the method beside the line', async () => {
    const { localArea } = await ask('sufficiency', { area: AREA, asOf: DAY });
    const { lookedAfter, projection, homes } = localArea;
    expect(lookedAfter.count).toEqual({ reported: 563, recomputed: 468, discrepancy: 95 });
    expect(lookedAfter.ratePer10000).toMatchObject({ reported: 97.8, recomputed: 97.993142 });
    expect(lookedAfter.placementMix.map(({ count }: any) => count.reported)).toEqual([56, 234, 122, 56]);
    expect(projection).toMatchObject({
      method: 'DAMPED_TREND',
      window: { startDate: '2019-03-31', endDate: '2022-03-31' },
      backTest: { horizonYears: 2 },
    });
    expect(projection.backTest.meanAbsolutePercentageError).toBeGreaterThan(0);
    expect(projection.points.map(({ date }: any) => date)).toEqual([
      '2023-03-31',
      '2024-03-31',
      '2025-03-31',
    ]);
    for (const { value, lower, upper } of projection.points) {
      expect(lower).toBeLessThan(value);
      expect(upper).toBeGreaterThan(value);
    }
    expect(homes).toHaveLength(25);
    const told = new Map<string, number>();
    for (const { provider, registration, places, occupied, withinArea } of homes) {
      expect([places, occupied, withinArea]).toEqual([null, null, null]);
      const key = `${provider ?? 'not told'}, ${registration.status ?? 'not told'}`;
      told.set(key, (told.get(key) ?? 0) + 1);
    }
    expect(Object.fromEntries(told)).toEqual({
      'not told, not told': 19,
      'Rotherham Metropolitan Borough Council, REGISTERED': 3,
      'Rotherham Metropolitan Borough Council, not told': 3,
    });
  });

  it('holds a printed projection against what its method gives, and a better method beside it', async () => {
    const { data } = await house.ask(`{ localArea(code: "${AREA}") { publishedProjections {
      title methodLabel method change { reported recomputed agrees }
      reproduced { window { startDate endDate values } points { date value } backTest { meanAbsolutePercentageError } }
      better { method backTest { meanAbsolutePercentageError } }
      rows { title direction reproduced agrees } } } }`);
    const [children, homes] = data.localArea.publishedProjections;
    expect(children).toMatchObject({
      method: 'AVERAGE_PERCENTAGE_CHANGE',
      change: { reported: -4.23, recomputed: -4.233008, agrees: true },
      reproduced: {
        window: { startDate: '2019-03-31', endDate: '2022-03-31', values: 4 },
        points: [
          { date: '2023-03-31', value: 539.17 },
          { date: '2024-03-31', value: 516.35 },
          { date: '2025-03-31', value: 494.49 },
        ],
      },
    });
    expect(children.better.backTest.meanAbsolutePercentageError).toBeLessThan(
      children.reproduced.backTest.meanAbsolutePercentageError,
    );
    expect(homes.rows.find(({ title }: any) => title === 'In-house fostering')).toEqual({
      title: 'In-house fostering',
      direction: 'RISE',
      reproduced: 'FALL',
      agrees: false,
    });
  });

  it('reconciles the looked-after figures: reported, recomputed and the difference kept apart', async () => {
    const query = `query ($area: ID!, $asOf: Date) { localArea(code: $area) { lookedAfter(asOf: $asOf) { asAtDate
      count { reported } ratePer10000 { reported recomputed discrepancy agrees unit }
      placementMix { type count { reported } share { reported recomputed discrepancy } } } } }`;
    const { data, errors } = await house.ask(query, { area: AREA, asOf: '2022-12-31' });
    expect(errors).toBeUndefined();
    const { lookedAfter } = data.localArea;
    expect(lookedAfter).toMatchObject({ asAtDate: '2022-03-31', count: { reported: 563 } });
    expect(lookedAfter.ratePer10000).toMatchObject({ reported: 97.8, agrees: false, unit: 'PER_10000' });
    expect(lookedAfter.ratePer10000.recomputed).toBeCloseTo(97.99, 2);
    expect(lookedAfter.ratePer10000.discrepancy).toBeCloseTo(-0.19, 2);
  });

  it('says when it is ready', async () => {
    const response = await fetch(new URL('/health/ready', url));
    expect([response.status, await response.json()]).toEqual([200, { status: 'ready' }]);
  });
});
