import { rmSync } from 'node:fs';
import type { LocalArea } from '@golden-thread/local-areas';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nationalStore } from '../../src/index.ts';
import { publicHouse, type PublicHouse } from '../public-house.ts';
import { madeUpTables, openNeighbourTable, openTable } from './made-up-tables.ts';

const tables = madeUpTables();
afterAll(() => rmSync(tables.folder, { recursive: true, force: true }));

const comparison = `
  period { label startDate endDate } own { value absence { reason message } } england { value } region { value }
  regionName neighbours { neighbourSet method value counted neighbourCount words } rank rankOf rankSharedBy quartile
  quartileReason unitLabel polarity decimals dataset attribution importedAt`;

/** Rotherham under another code, its first indicator the only one that names a national measure. */
function withOneMeasure(area: LocalArea): readonly LocalArea[] {
  if (area.code !== 'E08000018') return [];
  const indicators = area.indicators.map((indicator) => {
    const { nationalMeasureId: _shipped, ...bare } = indicator;
    return indicator.id === area.indicators[0]!.id ? { ...bare, nationalMeasureId: 'Kind' } : bare;
  });
  return [{ ...area, code: 'E08009003', indicators }];
}

describe.each(postgresMajors)('national figures in the graph on PostgreSQL %i', (major) => {
  let house: PublicHouse;
  beforeAll(async () => {
    house = await publicHouse(major, withOneMeasure);
    await nationalStore.keep(house.cluster, {
      datasets: [
        await openTable(
          tables,
          tables.longTable('lait.csv', {
            '802 2024': 'c',
            '803 2024': '6.04',
            '804 2024': '6.01',
            '812 2024': '-',
          }),
        ),
        await openNeighbourTable(tables),
      ],
      importedAt: '2026-11-22T08:00:00.000Z',
      importedBy: 'data officer',
    });
  });
  afterAll(() => house.close());
  const ask = (query: string) => house.ask(query);

  it('compares any authority of the tables, whether its area is held here or not', async () => {
    const { data, errors } = await ask(
      `{ nationalArea(code: "E08009001") { name measure(id: "Kind") { title topic comparison { ${comparison} } } } }`,
    );
    expect(errors).toBeUndefined();
    const compared = data.nationalArea.measure.comparison;
    // Its neighbours are 802 to 811: c, 6.0, 6.0, 5 to 11.
    expect(compared).toMatchObject({
      period: { label: '2023/24 financial year', startDate: '2023-04-01', endDate: '2024-03-31' },
      own: { value: 1, absence: null },
      england: { value: 6.5 },
      region: { value: 3.5 },
      regionName: 'North Up',
      neighbours: {
        neighbourSet: 'EDITION_2025',
        method: 'MEAN',
        counted: 9,
        neighbourCount: 10,
        words: 'the mean of 9 of 10, 1 suppressed',
      },
      rank: 10,
      rankOf: 10,
      quartile: 'D',
      quartileReason: null,
      unitLabel: '% of days',
      polarity: 'HIGHER_IS_BETTER',
      decimals: 1,
      attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
      importedAt: '2026-11-22T08:00:00Z',
    });
    const neighbours = [6.04, 6.01, 5, 6, 7, 8, 9, 10, 11];
    const mean = neighbours.reduce((sum, value) => sum + value, 0) / 9;
    expect(compared.neighbours.value).toBeCloseTo(mean, 1);
  });

  it('names another method and another edition when asked, and says when the edition is not there', async () => {
    const { data } = await ask(
      `{ nationalArea(code: "E08009001") { measure(id: "Kind") {
          comparison(method: MEDIAN) { neighbours { method value words } }
          older: comparison(neighbourSet: EDITION_2021) { neighbours { value } england { value } } } } }`,
    );
    expect(data.nationalArea.measure).toEqual({
      comparison: {
        neighbours: { method: 'MEDIAN', value: 7, words: 'the median of 9 of 10, 1 suppressed' },
      },
      older: { neighbours: null, england: { value: 6.5 } },
    });
  });

  it('shows a suppressed figure as an absence and never as a number, without rank or quarter', async () => {
    const { data } = await ask(
      `{ nationalArea(code: "E08009002") { measure(id: "Kind") { comparison { ${comparison} } } } }`,
    );
    expect(data.nationalArea.measure.comparison).toMatchObject({
      period: { endDate: '2024-03-31' },
      own: { value: null, absence: { reason: 'SUPPRESSED' } },
      rank: null,
      rankOf: null,
      quartile: null,
      quartileReason: 'The area has no figure.',
    });
  });

  it('takes the newest period something is published of, and an earlier one by its day', async () => {
    const { data } = await ask(
      `{ nationalArea(code: "E08009012") { measure(id: "Kind") {
          comparison { period { endDate } own { value } }
          never: comparison(byDate: "2020-01-01") { own { value } }
          series { period { endDate } figure { value absence { reason } } } } } }`,
    );
    expect(data.nationalArea.measure).toEqual({
      comparison: { period: { endDate: '2023-03-31' }, own: { value: 12 } },
      never: null,
      series: [
        { period: { endDate: '2023-03-31' }, figure: { value: 12, absence: null } },
        { period: { endDate: '2024-03-31' }, figure: { value: null, absence: { reason: 'MISSING' } } },
      ],
    });
  });

  it('shares a rank among figures that print alike', async () => {
    const { data } = await ask(
      `{ nationalArea(code: "E08009003") { measure(id: "Kind") { comparison { own { value } rank rankSharedBy } } } }`,
    );
    // 6.04, 6.01 and 6 all print as 6.0.
    expect(data.nationalArea.measure.comparison).toEqual({ own: { value: 6 }, rank: 6, rankSharedBy: 3 });
  });

  it('ranks nothing that is published without judgement', async () => {
    const { data } = await ask(
      `{ nationalArea(code: "E08009001") { measure(id: "Count") { comparison { period { startDate } own { value } rank quartile quartileReason } } } }`,
    );
    expect(data.nationalArea.measure.comparison).toMatchObject({
      period: { startDate: '2024-03-31' },
      own: { value: 100 },
      rank: null,
      quartile: null,
    });
  });

  it('finds an authority under the code it had before', async () => {
    const { data } = await ask(`{ nationalArea(code: "E10009001") { code name } }`);
    expect(data.nationalArea).toEqual({ code: 'E08009001', name: 'Council A' });
  });

  it('refuses a code that no table has', async () => {
    const { errors } = await ask(`{ nationalArea(code: "E08000018") { name } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'UNKNOWN_ID' } }]);
  });

  it('pages through the areas and the measures', async () => {
    const first = await ask(
      `{ nationalAreas(first: 2) { totalCount edges { node { code } } pageInfo { hasNextPage endCursor } } }`,
    );
    expect(first.data.nationalAreas).toMatchObject({ totalCount: 14, pageInfo: { hasNextPage: true } });
    const { data } = await ask(
      `{ nationalAreas(first: 2, after: "${first.data.nationalAreas.pageInfo.endCursor}") { edges { node { code
          measures(topic: "Days") { totalCount edges { node { measureId comparison { own { value } } } } } } } } }`,
    );
    expect(data.nationalAreas.edges[0].node).toEqual({
      code: 'E08009003',
      measures: {
        totalCount: 2,
        edges: [
          { node: { measureId: 'Count', comparison: null } },
          { node: { measureId: 'Kind', comparison: { own: { value: 6 } } } },
        ],
      },
    });
  });

  it('finds measures by words, and names the topics there are', async () => {
    const { data, errors } = await ask(
      `{ nationalArea(code: "E08009001") { topics
          found: measures(search: "KIND share") { totalCount edges { node { measureId } } }
          none: measures(topic: "Days", search: "nothing like it") { totalCount } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.nationalArea).toEqual({
      topics: ['Days'],
      found: { totalCount: 1, edges: [{ node: { measureId: 'Kind' } }] },
      none: { totalCount: 0 },
    });
  });

  it('refuses a page of more than 100', async () => {
    const { errors } = await ask(`{ nationalAreas(first: 101) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'PAGE_TOO_LARGE' } }]);
  });

  it('compares an indicator of any domain by the national measure it names, and says nothing of one that names none', async () => {
    const { data, errors } = await ask(
      `{ localArea(code: "E08009003") { national { name } framework { outcomes { indicators { __typename id comparison { own { value } quartile } } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.localArea.national).toEqual({ name: 'Council C' });
    const indicators = new Map<string, unknown>(
      data.localArea.framework.outcomes.flatMap(
        (outcome: { indicators: { id: string; comparison: unknown }[] }) =>
          outcome.indicators.map(({ id, comparison: found }) => [id, found] as const),
      ),
    );
    expect([...indicators.values()].filter((found) => found !== null)).toEqual([
      { own: { value: 6 }, quartile: expect.stringMatching(/^[A-D]$/u) },
    ]);
    expect(indicators.size).toBeGreaterThan(1);
  });

  it('answers as an entity for an indicator that another subgraph owns', async () => {
    const { data } = await ask(
      `{ _entities(representations: [{ __typename: "SendIndicator", id: "E08009003:no-such" }]) {
          ... on SendIndicator { id comparison { own { value } } } } }`,
    );
    expect(data._entities).toEqual([{ id: 'E08009003:no-such', comparison: null }]);
  });
});
