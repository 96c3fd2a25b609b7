import { addDays } from '@golden-thread/outcomes';
import { mondayOnOrBefore } from '@golden-thread/subgraph/protection';
import { givenAway, noNotes, postgresMajors, shown } from '@golden-thread/subgraph/testing';
import {
  getNamedType,
  isObjectType,
  isUnionType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSufficiencySchema } from '../src/index.ts';
import { askEverything, askMeasures, everything, type SeenSeries } from './disclosure/answers.ts';
import { noteFigures } from './disclosure/attack-on-care-counts.ts';
import { careLeaverOnly, childInCare, fixSecret, takeOutChild } from './disclosure/without-a-child.ts';
import { council, neighbour, sufficiencyHouse, type SufficiencyHouse } from './figures/sufficiency-house.ts';

const masked = ['officer', 'action-lead', 'board-member', 'icb-commissioner'] as const;
const denied = ['public', 'partner', 'send-caseworker', 'officer next door', 'caseworker next door'] as const;

/** The first Monday on which the first returns count; one more counts from Wednesday 4 June. */
const FIRST = '2025-05-05';
const SECOND = '2025-06-04';
const THREE_YEARS = 'from: "2022-04-01", until: "2025-03-31"';

const flat = (series: readonly SeenSeries[]) =>
  new Map(
    series.flatMap(({ definition, part, figures }) =>
      figures.map(
        (figure) =>
          [`${definition.id} ${part} ${figure.period.startDate} ${figure.period.endDate}`, figure] as const,
      ),
    ),
  );

/** Fields of single scenarios, which say nothing of children, and those of how a scenario differs. */
const notOfChildren =
  /^(?:DemandScenario|DemandScenarioRecord|LookedAfterMeasureDefinition|Period|Observation|PageInfo)\./u;

// What the database itself withholds is held on every PostgreSQL by looked-after-rows.integration.test.ts.
const [major = 0] = postgresMajors;

describe('who may not see looked-after children', () => {
  let house: SufficiencyHouse;
  beforeAll(async () => {
    house = await sufficiencyHouse(major);
    await house.keep(await house.sample(60, [2022, 2024], 3), { knownDate: FIRST });
    await house.keep(await house.sample(66, [2024, 2024], 4), { knownDate: SECOND });
    await fixSecret(house.database, 7);
  }, 120_000);
  afterAll(async () => {
    const { unexpected } = house;
    await house.close();
    expect(unexpected).toEqual([]);
  });

  const measures = (as: Parameters<SufficiencyHouse['area']>[0], args: string) =>
    askMeasures(house, as, args);

  it.each(denied)(
    'gets null of an area with returns as of one without, whatever is asked, as %s',
    async (as) => {
      for (const field of everything(FIRST)) {
        const { area, errors } = await house.area(as, field);
        expect(errors, field).toBeUndefined();
        expect(Object.values(area), field).toEqual([null]);
        const other = as === 'officer next door' || as === 'caseworker next door' ? 'partner' : as;
        expect((await house.area(other, field, neighbour)).area, field).toEqual(area);
      }
    },
    60_000,
  );

  it('gets the same as others of that right: rounded, and no word about single ones', async () => {
    const [officer, ...others] = await Promise.all(
      masked.map((as) => askEverything(house, as, '2025-07-07')),
    );
    for (const other of others) expect(other).toEqual(officer);
    const text = JSON.stringify(officer);
    expect(text).not.toContain('EXACT');
    for (const key of ['records', 'findings', 'undoneBecause', 'discrepancy'])
      expect(text.match(new RegExp(`"${key}":(?!null)`, 'u')), key).toBeNull();
    expect(text.match(/"(?:leftOut|scenarios)":(?!\[\])/u)).toBeNull();
    const counts = [...text.matchAll(/"(?:numerator|denominator)":(\d+)/gu)].map(([, count]) =>
      Number(count),
    );
    const people = new Set(counts.filter((count) => count % 5 !== 0));
    expect(counts.length).toBeGreaterThan(5_000);
    expect([...people]).toEqual([]);
    // A forecast starts with the rounded number of the newest year.
    const [now] = await measures('officer', `ids: ["looked-after"], ${THREE_YEARS}, asOf: "2025-07-07"`);
    for (const { total } of officer?.['demandForecast'].years)
      expect(total.expected).toBe(now?.figures.at(-1)?.numerator);
  }, 60_000);

  it('sees every part on every day, so that none appears with its first child', async () => {
    const parts = async (asOf: string, as: Parameters<SufficiencyHouse['area']>[0], code = council) =>
      (await house.area(as, `lookedAfterMeasures(asOf: "${asOf}") { definition { id } part }`, code)).area
        .lookedAfterMeasures;
    const before = await parts(FIRST, 'officer');
    expect(await parts('2025-07-07', 'officer')).toEqual(before);
    await house.keep(await house.sample(1, [2024, 2024], 9), { areaCode: neighbour, knownDate: FIRST });
    expect(await parts(FIRST, 'officer next door', neighbour)).toEqual(before);
  });

  /** Everything, without the returns that wait for a Monday: that one is known says nothing of a child. */
  const askCounting = async (day: string) => {
    const { lookedAfterReturns, ...told } = await askEverything(house, 'officer', day);
    return {
      ...told,
      counting: lookedAfterReturns.filter(({ countsFromDate }: any) => countsFromDate <= day),
    };
  };

  it('gets on any day what its Monday gives, even when a return comes to count within the week', async () => {
    for (const of of ['2025-06-02', '2025-06-09']) {
      const onMonday = await askCounting(of);
      for (const after of [2, 3, 6]) {
        const day = addDays(of, after);
        expect(mondayOnOrBefore(day)).toBe(of);
        expect(await askCounting(day), day).toEqual(onMonday);
      }
    }
    expect(await measures('officer', `${THREE_YEARS}, asOf: "2025-06-09"`)).not.toEqual(
      await measures('officer', `${THREE_YEARS}, asOf: "2025-06-08"`),
    );
  }, 120_000);

  it('gets the same answer every week while the records stay as they are, so there is nothing to average', async () => {
    const first = await askEverything(house, 'officer', FIRST);
    for (const week of [1, 3]) {
      const { demandForecast, ...again } = await askEverything(house, 'officer', addDays(FIRST, 7 * week));
      const { demandForecast: before, ...same } = first;
      expect(again).toEqual(same);
      expect({ ...demandForecast, asOf: null }).toEqual({ ...before, asOf: null });
    }
  }, 60_000);

  it('gets no narrower time by any first and last day: whole months, and what they add up to', async () => {
    const months = flat(await measures('officer', `by: MONTH, ${THREE_YEARS}, asOf: "2025-07-07"`));
    for (const from of ['2023-03-30', '2023-04-01', '2023-04-02'])
      for (const until of ['2023-06-29', '2023-06-30', '2023-07-01'])
        for (const [key, figure] of flat(
          await measures('officer', `by: MONTH, from: "${from}", until: "${until}", asOf: "2025-07-07"`),
        ))
          expect(figure, key).toEqual(months.get(key));
    const sums = new Map<string, number>();
    for (const [key, { numerator }] of months)
      if (/^(?:started|ceased) null 2023-0[456]/u.test(key))
        sums.set(key.split(' ')[0]!, (sums.get(key.split(' ')[0]!) ?? 0) + Number(numerator));
    const quarters = flat(
      await measures('officer', 'by: QUARTER, from: "2023-04-01", until: "2023-06-30", asOf: "2025-07-07"'),
    );
    for (const [id, sum] of sums)
      expect(quarters.get(`${id} null 2023-04-01 2023-06-30`)?.numerator).toBe(sum);
    expect(sums.size).toBe(2);
  }, 60_000);

  it('finds nobody by an id: nothing about a child can be looked up by one at all', () => {
    const schema = createSufficiencySchema();
    const entities = schema.getType('_Entity');
    const names = isUnionType(entities) ? entities.getTypes().map(({ name }) => name) : [];
    expect(names).toContain('LocalArea');
    expect(names.filter((name) => /^(?:LookedAfter|Demand)/u.test(name))).toEqual([]);
    const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
    expect(
      queries.filter(({ type }) => /LookedAfter(?!MeasureDefinition)|Demand/u.test(String(type))),
    ).toEqual([]);
  });

  it('is asked about every field that tells of children, so that no new one goes untried', () => {
    const schema = createSufficiencySchema();
    const area = schema.getType('LocalArea') as GraphQLObjectType;
    const tells = ['lookedAfterReturns', 'lookedAfterMeasures', 'demandForecast'];
    // What the area published, and what somebody assumes.
    const others = ['lookedAfter', 'demandScenarios'];
    expect(
      Object.keys(area.getFields())
        .filter((name) => /^(?:lookedAfter|demand|child|care)/u.test(name))
        .toSorted(),
    ).toEqual([...tells, ...others].toSorted());
    const asked = everything('2025-07-07').join(' ');
    const untried = new Set<string>();
    const visited = new Set<string>();
    const visit = (type: GraphQLOutputType): void => {
      const named = getNamedType(type);
      if (!isObjectType(named) || visited.has(named.name)) return;
      visited.add(named.name);
      for (const field of Object.values(named.getFields())) {
        const name = `${named.name}.${field.name}`;
        if (!new RegExp(`\\b${field.name}\\b`, 'u').test(asked) && !notOfChildren.test(name))
          untried.add(name);
        if (!notOfChildren.test(`${getNamedType(field.type).name}.`)) visit(field.type);
      }
    };
    for (const name of tells) visit(area.getFields()[name]!.type);
    expect([...untried]).toEqual([]);
  });

  describe('with a solver and everything that was answered', () => {
    const written = async (as: 'officer' | 'looked-after-caseworker' = 'officer') => {
      const ask = (by: string) => measures(as, `by: ${by}, ${THREE_YEARS}, asOf: "${FIRST}"`);
      return [await ask('MONTH'), await ask('YEAR')] as const;
    };

    it('works out no count', async () => {
      const notes = noNotes();
      noteFigures(notes, ...(await written()));
      expect(notes.cells.length).toBeGreaterThan(3_000);
      expect(givenAway(notes)).toEqual([]);
    }, 120_000);

    it('works out counts, were one breakdown left unprotected', async () => {
      const notes = noNotes();
      noteFigures(notes, ...(await written()));
      const [months] = await written('looked-after-caseworker');
      for (const [key, { numerator }] of flat(months)) {
        const [id = '', part = '', start = ''] = key.split(' ');
        if (id !== 'sexes' || numerator === null) continue;
        const told = `told ${start} ${part}`;
        notes.cells.push(shown(told, numerator));
        notes.relations.push({
          id: told,
          terms: [
            { cell: told, times: -1 },
            { cell: `count ${start.slice(0, 7)} sexes ${part}`, times: 1 },
          ],
        });
      }
      expect(givenAway(notes).length).toBeGreaterThan(0);
    }, 120_000);
  });
});

describe('two databases that differ in one child', () => {
  let one: SufficiencyHouse;
  let other: SufficiencyHouse;
  beforeAll(async () => {
    [one, other] = [await sufficiencyHouse(major), await sufficiencyHouse(major)];
    for (const house of [one, other])
      await house.keep(await house.sample(60, [2022, 2024], 3), { knownDate: FIRST });
    await takeOutChild(other.database, await childInCare(one.database, 20));
  }, 120_000);
  afterAll(() => Promise.all([one.close(), other.close()]));

  const all = async (house: SufficiencyHouse, as: 'officer' | 'looked-after-caseworker') =>
    flat([...(await askMeasures(house, as, `by: YEAR, ${THREE_YEARS}, asOf: "${FIRST}"`))]);
  const apart = (left: ReturnType<typeof flat>, right: ReturnType<typeof flat>) =>
    [...left].flatMap(([key, figure]) => {
      const by = Number(figure.numerator) - Number(right.get(key)?.numerator ?? 0);
      return by === 0 ? [] : [by];
    });

  it('show it in about one count in five, by fives', async () => {
    const exact = apart(
      await all(one, 'looked-after-caseworker'),
      await all(other, 'looked-after-caseworker'),
    );
    expect(exact.length).toBeGreaterThan(10);
    // A measure of reviews counts a child as often as it was reviewed; it is told to nobody who gets rounded counts.
    expect([...new Set(exact)].toSorted()).toEqual([1, 2]);
    const seen: number[] = [];
    const secrets = Array.from({ length: 10 }, (_, at) => at + 1);
    for (const byte of secrets) {
      await fixSecret(one.database, byte);
      await fixSecret(other.database, byte);
      seen.push(...apart(await all(one, 'officer'), await all(other, 'officer')));
    }
    expect(seen.every((by) => by > 0 && by % 5 === 0)).toBe(true);
    const often = seen.length / secrets.length / exact.length;
    expect(often).toBeGreaterThan(0.1);
    expect(often).toBeLessThan(0.5);
  }, 120_000);

  it('show nothing of it at all, forecast too, where it makes no cell take its step', async () => {
    await takeOutChild(one.database, await childInCare(one.database, 20));
    await takeOutChild(other.database, await careLeaverOnly(one.database));
    let same = 0;
    for (let byte = 1; byte <= 60 && same < 1; byte += 1) {
      await fixSecret(one.database, byte);
      await fixSecret(other.database, byte);
      const months = async (house: SufficiencyHouse) =>
        askMeasures(house, 'officer', `by: MONTH, ${THREE_YEARS}, asOf: "${FIRST}"`);
      if (apart(await all(one, 'officer'), await all(other, 'officer')).length > 0) continue;
      if (JSON.stringify(await months(one)) !== JSON.stringify(await months(other))) continue;
      same += 1;
      const { lookedAfterReturns: _one, ...left } = await askEverything(one, 'officer', FIRST);
      const { lookedAfterReturns: _other, ...right } = await askEverything(other, 'officer', FIRST);
      expect(left).toEqual(right);
    }
    expect(same).toBe(1);
  }, 180_000);
});
