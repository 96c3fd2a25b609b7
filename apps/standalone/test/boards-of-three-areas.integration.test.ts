import { readFileSync } from 'node:fs';
import { threadActions, type LocalArea } from '@golden-thread/local-areas';
import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { createGraphqlServer, type GraphqlServer } from '@golden-thread/subgraph/server';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from './rotherham-house.ts';

const board = readFileSync(
  new URL('../../../services/gateway/operations/board.graphql', import.meta.url),
  'utf8',
);
/** A day on which the documents of each area were in force. */
const DAYS: Readonly<Record<string, string>> = {
  E08000018: '2022-08-31',
  E06000015: '2021-05-31',
  E06000066: '2019-03-31',
};

async function threeAreas(): Promise<readonly LocalArea[]> {
  const readings = await Promise.all((await shippedAreas()).map((folder) => loadArea(folder)));
  return readings.flatMap((reading) => (reading.ok ? [reading.area] : []));
}

describe.each(postgresMajors)('every board of the three areas on PostgreSQL %i, over HTTP', (major) => {
  let areas: readonly LocalArea[];
  let house: TestHouse;
  let server: GraphqlServer;
  let url: string;
  beforeAll(async () => {
    areas = await threeAreas();
    house = await openTestHouse({ major, areas });
    server = createGraphqlServer({ engine: house.house.gateway.engine, notReady: house.house.notReady });
    url = await server.listen({ port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await house.close();
  });

  async function ask(query: string, variables: Record<string, unknown>): Promise<any> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as any;
    expect(errors).toBeUndefined();
    return data;
  }

  it('answers what its documents say: lines, the chain to the top, what it answers for and what comes to it', async () => {
    expect(areas.map(({ code }) => code).toSorted()).toEqual(Object.keys(DAYS).toSorted());
    const found = { bodies: 0, lines: 0, improvement: 0, commissioning: 0, planned: 0 };
    for (const area of areas) {
      const asOf = DAYS[area.code]!;
      const { bodies, lines, rhythm } = area.governance;
      const standing = lines.filter(
        ({ startDate, endDate }) => (startDate ?? asOf) <= asOf && asOf <= (endDate ?? asOf),
      );
      const from = (ids: readonly string[], kind?: string) =>
        standing.filter((line) => ids.includes(line.fromBodyId) && (kind ?? line.kind) === line.kind);
      const above = (id: string): ReadonlySet<string> => {
        const found = new Set<string>();
        for (let next = [id]; next.length > 0;) {
          next = from(next, 'accountable-to').map(({ toBodyId }) => toBodyId);
          for (const each of next) found.add(each);
        }
        return found;
      };
      const actions = threadActions(area);
      for (const { id, name } of bodies) {
        const { body } = await ask(board, { id: `${area.code}:${id}`, asOf });
        expect(body.name).toBe(name);
        const own = (things: readonly any[]) => things.map((thing) => thing.id.split(':')[1]).toSorted();
        expect(own(body.lines.map(({ to }: any) => to))).toEqual(
          from([id])
            .map(({ toBodyId }) => toBodyId)
            .toSorted(),
        );
        expect(own(body.chain)).toEqual([...above(id)].toSorted());
        const groups = new Map(area.priorities.map((priority) => [priority.id, priority.groupBodyId]));
        expect(body.commissioningActions.map(({ ref }: any) => ref)).toEqual(
          area.intentions.filter(({ priorityId }) => groups.get(priorityId) === id).map(({ ref }) => ref),
        );
        if (!rhythm.some((rule) => 'bodyId' in rule && rule.bodyId === id))
          expect(body.forwardPlan.filter(({ kind }: any) => kind !== 'SCRUTINY')).toEqual([]);
        const answering = actions.filter(({ bodyIds }) => bodyIds.includes(id)).map(({ ref }) => ref);
        const told = body.improvementActions.map(({ ref }: any) => ref);
        expect(answering.filter((ref) => !told.includes(ref))).toEqual([]);
        found.bodies += 1;
        found.lines += body.lines.length;
        found.improvement += Number(told.length > 0);
        found.commissioning += body.commissioningActions.length;
        found.planned += body.forwardPlan.length;
      }
    }
    expect(found.commissioning).toBe(20 + 36 + 13);
    expect(found.bodies).toBe(areas.flatMap((area) => area.governance.bodies).length);
    expect(Math.min(found.lines, found.improvement, found.planned)).toBeGreaterThan(0);
  });

  it('tells of Somerset’s group what came to it in the years its strategy covers', async () => {
    const { body } = await ask(
      'query ($id: ID!) { body(id: $id) { forwardPlan(from: "2018-04-01", to: "2019-03-31") { title assumption } } }',
      { id: 'E06000066:joint-commissioning-and-partnership-group' },
    );
    expect(body.forwardPlan.map(({ title }: any) => title)).toEqual([
      'SEND needs assessment',
      'Action plan renewed by all partners',
    ]);
    expect(body.forwardPlan.every(({ assumption }: any) => assumption !== null)).toBe(true);
  });

  it('shows the action plans of the three areas beside each other, with what partners intend by them', async () => {
    const { localAreas } = await ask(
      `{ localAreas { name improvementPlans { id kind priorities { ref actions { id ref } } }
         intentions { ref actionIds body { name } } } }`,
      {},
    );
    const told = localAreas.map(({ name, improvementPlans, intentions }: any) => {
      const ids = improvementPlans.flatMap(({ priorities }: any) =>
        priorities.flatMap(({ actions }: any) => actions.map(({ id }: any) => id)),
      );
      const carried = intentions.flatMap(({ actionIds }: any) => actionIds);
      expect(carried.filter((id: string) => !ids.includes(id))).toEqual([]);
      return [name, ids.length, intentions.length, carried.length];
    });
    expect(told).toEqual([
      ['Derby', 36, 36, 36],
      ['Rotherham', 75, 20, 0],
      ['Somerset', 13, 13, 13],
    ]);
  });
});
