import { readFileSync } from 'node:fs';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordingMutations } from './recording-mutations.ts';
import { openTestHouse, rotherham, type TestHouse } from './rotherham-house.ts';

const AREA = 'E08000018';
const PLAN = `${AREA}:written-statement-of-action-2022`;
const planAsAt = readFileSync(
  new URL('../../../services/gateway/operations/plan-as-at.graphql', import.meta.url),
  'utf8',
);
const firstRecord = '2022-08-31';

describe.each(postgresMajors)('a plan as at any day, on PostgreSQL %i', (major) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ major, areas: [await rotherham()], now: '2023-02-01T09:00:00.000Z' });
  });
  afterAll(async () => {
    expect(house.unexpected).toEqual([]);
    await house.close();
  });

  const askOf = async (asOf: string): Promise<any[]> => {
    const { data, errors } = await house.ask(planAsAt, { area: AREA, asOf }, 'officer');
    expect(errors, asOf).toBeUndefined();
    return data.localArea.improvementPlans;
  };
  const answersOf = async (days: readonly string[]): Promise<ReadonlyMap<string, any[]>> => {
    const answers = new Map<string, any[]>();
    for (const day of days) answers.set(day, await askOf(day));
    return answers;
  };
  const send = async (
    mutation: keyof typeof recordingMutations,
    ref: string,
    input: object,
  ): Promise<any> => {
    const [type, done] = recordingMutations[mutation];
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on ${done} { record { id recordedAt effectiveDate } } } }`;
    const { data, errors } = await house.ask(
      query,
      { input: { actionId: `${PLAN}:${ref}`, ...input } },
      'officer',
    );
    expect(errors).toBeUndefined();
    expect(data[mutation].__typename).toBe(done);
    return data[mutation].record;
  };
  const historyOf = async (ref: string, asOf: string): Promise<any[]> => {
    const query = `query ($id: ID!, $asOf: Date) { improvementAction(id: $id) { history(asOf: $asOf) { edges { node {
      id effectiveDate recordedAt corrects correctedBy } } } } }`;
    const { data } = await house.ask(query, { id: `${PLAN}:${ref}`, asOf }, 'officer');
    return data.improvementAction.history.edges.map(({ node }: any) => node);
  };
  /** The actions whose rating is another in one answer than in another. */
  const changed = (before: any[], after: any[]): readonly string[] => {
    const ratings = (plans: any[]) =>
      plans.flatMap(({ priorities }) =>
        priorities.flatMap(({ actions }: any) =>
          actions.map(({ ref, rating }: any) => [ref, JSON.stringify(rating)] as const),
        ),
      );
    const known = new Map(ratings(before));
    return ratings(after).flatMap(([ref, rating]) => (known.get(ref) === rating ? [] : [ref]));
  };
  const days = [
    '2022-07-31',
    '2022-08-30',
    firstRecord,
    '2022-09-01',
    '2022-10-15',
    '2022-12-31',
    '2023-01-31',
  ];

  it('answers for every day from the first record on, and on the last day of February too', async () => {
    const wanted = [
      firstRecord,
      '2022-09-23',
      '2022-10-16',
      '2022-12-31',
      '2023-02-28',
      '2024-02-29',
      '2026-11-22',
    ];
    for (const [day, plans] of await answersOf(wanted)) {
      const [plan] = plans;
      const total = plan.ratingCounts.reduce((sum: number, { count }: any) => sum + count, 0);
      expect(total, day).toBe(75);
      expect(plan.ratingCounts.find(({ rating }: any) => rating === 'UNKNOWN').count, day).toBe(51);
      for (const { actions } of plan.priorities)
        for (const { rating } of actions) expect(rating.reasons.length, day).toBeGreaterThan(0);
    }
  });

  it('gives the same answer for every past day whatever is recorded of a later one', async () => {
    const before = await answersOf(days);
    const today = await askOf('2023-02-01');
    await send('recordRating', '1.1.1', { rating: 'RED', reason: 'Behind' });
    await send('recordProgress', '1.1.3', { status: 'IN_PROGRESS', note: 'Under way' });
    expect(changed(today, await askOf('2023-02-01'))).toEqual(['1.1.1', '1.1.3']);
    house.setNow('2023-03-06T09:00:00.000Z');
    await send('recordRating', '1.1.1', { rating: 'AMBER', reason: 'Better' });
    const area = await rotherham();
    for (const service of Object.values(house.house.services))
      expect((await service.importArea(area)).status).not.toBe('refused');
    expect(await answersOf(days)).toEqual(before);
  });

  it('changes a past day by a record of it that says it was written later, and only from that day on', async () => {
    const before = await answersOf(days);
    const { id } = await send('recordRating', '1.1.2', {
      rating: 'GREEN',
      reason: 'On track since then',
      effectiveDate: '2022-10-01',
    });
    for (const [day, plans] of await answersOf(days)) {
      if (day < '2022-10-01') expect(plans, day).toEqual(before.get(day));
      else expect(changed(before.get(day)!, plans), day).toEqual(['1.1.2']);
    }
    const [late] = await historyOf('1.1.2', '2022-10-15');
    expect(late).toMatchObject({ id, effectiveDate: '2022-10-01', corrects: null });
    expect(late.recordedAt).toMatch(/^2023-03-06T/u);
  });

  it('changes a past day by a correction that stays in its history beside what it corrects', async () => {
    const before = await answersOf(days);
    const [published] = await historyOf('2.2.2', firstRecord);
    const { id } = await send('recordRating', '2.2.2', {
      rating: 'AMBER',
      reason: 'Printed wrongly',
      effectiveDate: firstRecord,
      corrects: published.id,
    });
    for (const [day, plans] of await answersOf(days)) {
      if (day < firstRecord) expect(plans, day).toEqual(before.get(day));
      else expect(changed(before.get(day)!, plans), day).toEqual(['2.2.2']);
    }
    expect(await historyOf('2.2.2', firstRecord)).toMatchObject([
      { id, corrects: published.id },
      { id: published.id, correctedBy: id },
    ]);
  });
});
