import { addDays, addMonths, endOfMonth } from '@golden-thread/outcomes';
import { countsBehind } from '@golden-thread/disclosure';
import { sendMeasures } from '@golden-thread/send/measures';
import { givenAway, noNotes, postgresMajors, shown } from '@golden-thread/subgraph/testing';
import {
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLUnionType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSendSchema } from '../src/index.ts';
import { mondayOnOrBefore } from '@golden-thread/subgraph/protection';
import { askDueRows, askEverything, askMeasures, everything, type SeenSeries } from './disclosure/answers.ts';
import { noteDueLists, noteFigures } from './disclosure/attack-on-counts.ts';
import { childWithARequestOnly, fixSecret, shareSecret, takeOutChild } from './disclosure/without-a-child.ts';
import { council, figuresHouse, neighbour, type FiguresHouse } from './figures/figures-house.ts';

const masked = ['officer', 'board-member', 'icb-commissioner'] as const;
const denied = ['public', 'partner', 'caseworker next door'] as const;

/** The first Monday on which the first return counts; the second counts from Wednesday 4 June. */
const FIRST = '2025-03-03';
const SECOND = '2025-06-04';
const monday = (at: number) => addDays(FIRST, 7 * at);
const year2024 = 'from: "2024-01-01", until: "2024-12-31"';

/** Numbers that are no counts: ids of parts and days are texts, so these are all there are. */
const numbersIn = (answer: unknown): readonly number[] =>
  (
    JSON.stringify(answer, (key, value: unknown) =>
      key === 'value' || key === 'weeks' ? undefined : value,
    ).match(/(?<=:)\d+(?=[,}\]])/gu) ?? []
  ).map(Number);

const flat = (series: readonly SeenSeries[]) =>
  new Map(
    series.flatMap(({ definition, part, figures }) =>
      figures.map(
        (figure) =>
          [`${definition.id} ${part} ${figure.period.startDate} ${figure.period.endDate}`, figure] as const,
      ),
    ),
  );

/** Fields that say nothing of how many, and those of single cases and records, which are null as a whole. */
const notOfChildren = [
  'DueCase.daysLeft',
  'DueCase.dueOn',
  ...['DueCase', 'SendRecordBehind'].flatMap((one) => [
    `${one}Connection.edges`,
    `${one}Connection.pageInfo`,
    `${one}Edge.cursor`,
    `${one}Edge.node`,
  ]),
  'LoadShare.of',
  'LoadShare.title',
  'SendMeasureSeries.indicatorId',
  'SendRecordBehind.counted',
  'SendRecordBehind.key',
];

// What the database itself withholds is held on every PostgreSQL by child-rows.integration.test.ts.
const [major = 0] = postgresMajors;

describe('who may not see children', () => {
  let house: FiguresHouse;
  beforeAll(async () => {
    house = await figuresHouse(major);
    await house.keep(await house.sample(60, 3));
    await house.keep(await house.sample(63, 4), { knownDate: SECOND });
    await fixSecret(house.database, 7);
  }, 60_000);
  afterAll(async () => {
    const { unexpected } = house;
    await house.close();
    expect(unexpected).toEqual([]);
  });

  const measures = (as: Parameters<FiguresHouse['area']>[0], args: string) => askMeasures(house, as, args);
  const year = (asOf: string, as: Parameters<FiguresHouse['area']>[0] = 'officer') =>
    measures(as, `${year2024}, asOf: "${asOf}"`);

  describe('without a right to any count', () => {
    it.each(denied)(
      'gets null of an area with returns as of one without, whatever is asked, as %s',
      async (as) => {
        const fields = [
          ...everything('2025-07-07'),
          'sendMeasures(ids: ["no-such-measure"]) { part }',
          'sendMeasures(from: "2024-06-01", until: "2024-01-01") { part }',
          'sendMeasures(from: "0001-01-01", until: "9999-12-31") { part }',
          'dueList(asOf: "0001-01-01") { cases(first: 1, after: "forged") { totalCount } }',
        ];
        for (const field of fields) {
          const [here, there] = await Promise.all(
            [council, neighbour].map((code) =>
              house.ask(
                as === 'caseworker next door' ? 'partner' : as,
                `{ _entities(representations: [{ __typename: "LocalArea", code: "${code}" }]) { ... on LocalArea { ${field} } } }`,
              ),
            ),
          );
          expect(here).toEqual(there);
          const { area, errors } = await house.area(as, field);
          expect(errors, field).toBeUndefined();
          expect(Object.values(area), field).toEqual([null]);
        }
      },
    );
  });

  describe('with a right to rounded counts', () => {
    it('gets the same as others of that right: rounded, and no record, no case, no words about single ones', async () => {
      const [officer, ...others] = await Promise.all(
        masked.map((as) => askEverything(house, as, '2025-07-07')),
      );
      for (const other of others) expect(other).toEqual(officer);
      const text = JSON.stringify(officer);
      expect(text).not.toContain('EXACT');
      for (const key of ['records', 'cases', 'undoneBecause', 'discrepancy'])
        expect(text.match(new RegExp(`"${key}":(?!null)`, 'u')), key).toBeNull();
      for (const key of ['leftOut', 'unknownBecause'])
        expect(text.match(new RegExp(`"${key}":(?!\\[\\])`, 'u')), key).toBeNull();
      const counts: number[] = [
        ...numbersIn([
          officer?.['byMONTH'],
          officer?.['byQUARTER'],
          officer?.['byYEAR'],
          officer?.['dueList'],
        ]),
      ];
      const { change } = officer?.['sendLoad'] as {
        change: {
          shares: { numerator: number; denominator: number }[];
          lag: { plans: number; bands: { plans: number }[] };
        };
      };
      counts.push(...change.shares.flatMap(({ numerator, denominator }) => [numerator, denominator]));
      counts.push(...change.lag.bands.map(({ plans }) => plans), change.lag.plans);
      expect(counts.length).toBeGreaterThan(2_000);
      expect(counts.filter((count) => count % 5 !== 0)).toEqual([]);
    });

    it('gets shares of the two counts shown, and none below ten', async () => {
      for (const by of ['MONTH', 'QUARTER', 'YEAR'])
        for (const { definition, figures } of await measures(
          'officer',
          `by: ${by}, ${year2024}, asOf: "2025-07-07"`,
        ))
          for (const { value, numerator, denominator } of figures) {
            if (numerator === null) continue;
            const share =
              Number(denominator) < 10 ? null : Math.min(100, (numerator / Number(denominator)) * 100);
            expect(value).toBe(definition.unit === 'COUNT' ? numerator : share);
          }
    });

    it('sees every clock and every part of a measure on every day, so that none appears with its first child', async () => {
      const parts = (series: readonly SeenSeries[]) =>
        series.map(({ definition, part }) => `${definition.id} ${part}`);
      const before = parts(await year(monday(1)));
      expect(parts(await year('2025-07-07'))).toEqual(before);
      await house.keep(await house.sample(1, 9), { areaCode: neighbour });
      const small = await house.ask(
        'officer',
        `{ _entities(representations: [{ __typename: "LocalArea", code: "${neighbour}" }]) { ... on LocalArea { sendMeasures { part } } } }`,
      );
      expect(small.data._entities[0].sendMeasures).toBeNull();
      const clocks = async (asOf: string) => [
        ...new Set(
          (await askDueRows(house, 'officer', asOf)).map(
            ({ clock, adviceFrom }) => `${clock.id} ${adviceFrom}`,
          ),
        ),
      ];
      expect(await clocks('2025-07-07')).toEqual(await clocks(monday(1)));
    });

    it('gets on any day what its Monday gives, even when a return comes to count within the week', async () => {
      for (const of of ['2025-06-02', '2025-06-09']) {
        const onMonday = await askEverything(house, 'officer', of);
        for (const after of [1, 2, 3, 6]) {
          const day = addDays(of, after);
          expect(mondayOnOrBefore(day)).toBe(of);
          expect(await askEverything(house, 'officer', day), day).toEqual(onMonday);
        }
      }
      expect(flat(await year('2025-06-08'))).toEqual(flat(await year('2025-06-02')));
      expect(flat(await year('2025-06-09'))).not.toEqual(flat(await year('2025-06-02')));
    }, 60_000);

    it('gets the same answer every week while the records stay as they are, so there is nothing to average', async () => {
      const first = flat(await year(monday(0)));
      for (const at of [1, 2, 5, 13]) expect(flat(await year(monday(at)))).toEqual(first);
    });

    it('gets no narrower time by any first and last day: whole months, and what they add up to', async () => {
      const months = flat(await year('2025-07-07'));
      for (let from = '2024-02-27'; from <= '2024-03-03'; from = addDays(from, 1))
        for (const until of ['2024-06-29', '2024-06-30', '2024-07-01'])
          for (const [key, figure] of flat(
            await measures('officer', `from: "${from}", until: "${until}", asOf: "2025-07-07"`),
          ))
            expect(figure, key).toEqual(months.get(key));
      const overDay = sendMeasures.filter(({ over }) => over === 'day').map(({ id }) => id);
      for (const by of ['QUARTER', 'YEAR'])
        for (const [key, figure] of flat(
          await measures('officer', `by: ${by}, ${year2024}, asOf: "2025-07-07"`),
        )) {
          const [id = '', part = '', start = '', end = ''] = key.split(' ');
          if (figure.numerator === null) continue;
          let sum = 0;
          for (
            let month = overDay.includes(id) ? `${end.slice(0, 7)}-01` : start;
            month < end;
            month = addMonths(month, 1)
          )
            sum += Number(months.get(`${id} ${part} ${month} ${endOfMonth(month)}`)?.numerator);
          expect(figure.numerator, key).toBe(sum);
        }
    }, 60_000);

    it('finds nobody by an id or a cursor, even one that a caseworker was given', async () => {
      const given = await house.area(
        'send-caseworker',
        `dueList(asOf: "2025-07-07") { cases(first: 1) { edges { node { id } } pageInfo { endCursor } } }`,
      );
      const { edges, pageInfo } = given.area.dueList.cases;
      for (const after of [pageInfo.endCursor, 'forged', '']) {
        const { area, errors } = await house.area(
          'officer',
          `dueList(asOf: "2025-07-07") { cases(first: 1, after: ${JSON.stringify(after)}) { totalCount } }
           sendMeasures(ids: ["requests-received"]) { figures { records(first: 1, after: ${JSON.stringify(after)}) { totalCount } } }`,
        );
        expect(errors).toBeUndefined();
        expect(area.dueList.cases).toBeNull();
        for (const { records } of area.sendMeasures[0].figures) expect(records).toBeNull();
      }
      expect(String(edges[0].node.id)).toMatch(/^[\w-]{22}$/u);
      // Nothing about a child can be looked up by an id at all.
      const schema = createSendSchema();
      const entities = schema
        .getPossibleTypes(schema.getType('_Entity') as GraphQLUnionType)
        .map(({ name }) => name);
      expect(entities).toContain('LocalArea');
      expect(entities.filter((name) => /^(?:SendMeasure|SendRe|SendLeft|SendLoad|Due)/u.test(name))).toEqual(
        [],
      );
      const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
      expect(
        queries.filter(({ type }) => /Due|SendRe|SendMeasure(?!Definition)/u.test(String(type))),
      ).toEqual([]);
    });
  });

  it('is asked about every field that tells of children, so that no new one goes untried', () => {
    const schema = createSendSchema();
    const area = schema.getType('LocalArea') as GraphQLObjectType;
    const tells = ['sendReturns', 'sendMeasures', 'dueList', 'sendLoad'];
    // Figures that the area published, whoever asks.
    const published = ['sendFigures'];
    expect(
      Object.keys(area.getFields())
        .filter((name) => /^(?:send|due|child|case)/u.test(name))
        .toSorted(),
    ).toEqual([...tells, ...published].toSorted());
    const asked = everything('2025-07-07').join(' ');
    const untried = new Set<string>();
    const visited = new Set<string>([
      'Period',
      'SendMeasureDefinition',
      'StatutoryClock',
      'PageInfo',
      'Observation',
    ]);
    const visit = (type: GraphQLOutputType): void => {
      const named = getNamedType(type);
      if (!isObjectType(named) || visited.has(named.name)) return;
      visited.add(named.name);
      for (const field of Object.values(named.getFields())) {
        if (!new RegExp(`\\b${field.name}\\b`, 'u').test(asked)) untried.add(`${named.name}.${field.name}`);
        visit(field.type);
      }
    };
    for (const name of tells) visit((area.getFields()[name] as GraphQLField<unknown, unknown>).type);
    expect([...untried].toSorted()).toEqual(notOfChildren.toSorted());
  });

  describe('with a solver and everything that was answered', () => {
    const written = async () => {
      const notes = noNotes();
      noteFigures(notes, await year(monday(0)), 'first');
      noteFigures(notes, await year('2025-06-09'), 'second');
      const [first, second] = [[], []] as Awaited<ReturnType<typeof askDueRows>>[][];
      for (let at = 0; at < 12; at += 1) {
        first?.push(await askDueRows(house, 'officer', monday(at)));
        second?.push(await askDueRows(house, 'officer', addDays('2025-06-09', 7 * at)));
      }
      noteDueLists(notes, first ?? [], 'first');
      noteDueLists(notes, second ?? [], 'second');
      return notes;
    };

    it('works out no count', async () => {
      const notes = await written();
      expect(notes.cells.length).toBeGreaterThan(5_000);
      expect(givenAway(notes)).toEqual([]);
    }, 120_000);

    it('has the true counts among those it thinks possible, so it attacks what is there', async () => {
      const [exact, rounded] = [await year(monday(0), 'send-caseworker'), await year(monday(0))].map(flat);
      let compared = 0;
      for (const [key, { numerator, denominator }] of exact as ReturnType<typeof flat>) {
        const shown = rounded?.get(key);
        if (numerator === null || denominator !== null || !key.startsWith('requests-received')) continue;
        const [least, most] = countsBehind(Number(shown?.numerator));
        expect(numerator).toBeGreaterThanOrEqual(least);
        expect(numerator).toBeLessThanOrEqual(most);
        compared += 1;
      }
      expect(compared).toBe(12);
    });

    it.each([
      ['a share that is exact', 'share'],
      ['a measure that is not rounded', 'measure'],
    ] as const)(
      'works out counts from %s, were one field left unprotected',
      async (_, leak) => {
        const notes = await written();
        const exact = flat(await year(monday(0), 'send-caseworker'));
        for (const [key, { numerator, denominator, value }] of exact) {
          const [id = '', part = '', start = ''] = key.split(' ');
          const month = start.slice(0, 7);
          const count = (cell: string) => `count first ${month} ${cell}`;
          const tell = (cell: string, of: readonly string[], many: number) => {
            const told = `told ${cell} ${month}`;
            notes.cells.push(shown(told, many));
            notes.relations.push({
              id: told,
              terms: [{ cell: told, times: -1 }, ...of.map((each) => ({ cell: each, times: 1 }))],
            });
          };
          if (leak === 'measure' && id === 'requests-received')
            tell('requests', [count('requests')], Number(numerator));
          if (leak === 'share' && id === 'plans-ceased' && value !== null && Number(denominator) > 0)
            notes.derived.push({
              id: `share ${key}`,
              of: count(`plans-ceased ${part}`),
              within: ceasedIn(notes, month),
              population: null,
              per: 100,
              decimals: 6,
              value,
              standing: 'shown',
            });
        }
        expect(givenAway(notes).length).toBeGreaterThan(0);
      },
      120_000,
    );
  });
});

/** A cell for all plans that ceased in a month of the first state of the records. */
function ceasedIn({ cells, relations }: ReturnType<typeof noNotes>, month: string): string {
  const id = `rest first ${month} ceased`;
  if (cells.some((cell) => cell.id === id)) return id;
  const parts = cells
    .map((cell) => cell.id)
    .filter((cell) => cell.startsWith(`count first ${month} plans-ceased `));
  cells.push({ id, label: id, count: null, standing: 'implied', level: null, rounded: null });
  relations.push({ id, terms: [{ cell: id, times: -1 }, ...parts.map((cell) => ({ cell, times: 1 }))] });
  return id;
}

describe('two databases that differ in one child', () => {
  let one: FiguresHouse;
  let other: FiguresHouse;
  beforeAll(async () => {
    [one, other] = [await figuresHouse(major), await figuresHouse(major)];
    for (const house of [one, other]) await house.keep(await house.sample(60, 3));
    await takeOutChild(other.database, 20);
  }, 60_000);
  afterAll(() => Promise.all([one.close(), other.close()]));

  const withSecret = async (byte: number) => {
    await fixSecret(one.database, byte);
    await shareSecret(one.database, other.database);
  };
  const all = async (house: FiguresHouse, as: 'officer' | 'send-caseworker') =>
    flat(await askMeasures(house, as, `${year2024}, asOf: "${FIRST}"`));
  const apart = (left: ReturnType<typeof flat>, right: ReturnType<typeof flat>) =>
    [...left].flatMap(([key, figure]) => {
      const by = Number(figure.numerator) - Number(right.get(key)?.numerator ?? 0);
      return by === 0 ? [] : [by];
    });

  it('show it in about one count in five, by five each', async () => {
    const exact = apart(await all(one, 'send-caseworker'), await all(other, 'send-caseworker'));
    expect(exact.length).toBeGreaterThan(20);
    expect(exact.every((by) => by === 1)).toBe(true);
    const seen: number[] = [];
    const secrets = Array.from({ length: 10 }, (_, at) => at + 1);
    for (const byte of secrets) {
      await withSecret(byte);
      seen.push(...apart(await all(one, 'officer'), await all(other, 'officer')));
    }
    expect(seen.every((by) => by > 0 && by % 5 === 0)).toBe(true);
    // Sums of several cells show a step of any of them, and a cell that lasts shows its step in every month.
    const often = seen.length / secrets.length / exact.length;
    expect(often).toBeGreaterThan(0.1);
    expect(often).toBeLessThan(0.4);
  }, 120_000);

  it('show nothing of it at all, forecast and due list too, where it makes no cell take its step', async () => {
    await takeOutChild(one.database, 20);
    await takeOutChild(other.database, await childWithARequestOnly(one.database));
    let same = 0;
    for (let byte = 1; byte <= 30 && same < 2; byte += 1) {
      await withSecret(byte);
      if (apart(await all(one, 'officer'), await all(other, 'officer')).length > 0) continue;
      const [due, otherDue] = await Promise.all(
        [one, other].map((house) => askDueRows(house, 'officer', FIRST)),
      );
      if (JSON.stringify(due) !== JSON.stringify(otherDue)) continue;
      same += 1;
      expect(await askEverything(one, 'officer', FIRST)).toEqual(
        await askEverything(other, 'officer', FIRST),
      );
      expect(await askEverything(one, 'send-caseworker', FIRST)).not.toEqual(
        await askEverything(other, 'send-caseworker', FIRST),
      );
    }
    expect(same).toBe(2);
  }, 120_000);
});
