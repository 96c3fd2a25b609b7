import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicHouse, type PublicHouse } from '../public-house.ts';

const DERBY = 'E06000015';
const ROTHERHAM = 'E08000018';
const SOMERSET = 'E06000066';

describe.each(postgresMajors)('the cycle of commissioning in the graph on PostgreSQL %i', (major) => {
  let house: PublicHouse;
  beforeAll(async () => {
    house = await publicHouse(major);
  });
  afterAll(() => house.close());
  const ask = (area: string, fields: string) => house.area(area, fields);

  it('routes each of Rotherham’s 20 intentions to exactly one group, and marks the nine that serve a commitment', async () => {
    const { intentions, committed, bodies } = await ask(
      ROTHERHAM,
      `intentions { id servesCommitment body { id } priority { id } } committed: intentions(servesCommitment: true) { id }
       bodies { id commissioningActions { id body { id } } }`,
    );
    expect(intentions).toHaveLength(20);
    expect(committed).toHaveLength(9);
    expect(intentions[0].priority).toEqual({ id: `${ROTHERHAM}:best-start-in-life` });
    const ofBodies = bodies.flatMap(({ id, commissioningActions }: any) =>
      commissioningActions.map((action: any) => [action.id, id]),
    );
    expect(Object.fromEntries(ofBodies)).toEqual(
      Object.fromEntries(intentions.map(({ id, body }: any) => [id, body.id])),
    );
    expect(ofBodies).toHaveLength(20);
  });

  it('counts what no document states of stage and level as unknown, in all three areas', async () => {
    for (const [area, total] of [
      [ROTHERHAM, 20],
      [DERBY, 36],
      [SOMERSET, 13],
    ] as const) {
      const { intentionCounts, intentions } = await ask(
        area,
        `intentionCounts { total byStage { stage count } byLevel { level count } }
         intentions(stage: UNKNOWN, level: UNKNOWN) { stage level }`,
      );
      expect(intentionCounts.total).toBe(total);
      expect(intentionCounts.byStage.at(-1)).toEqual({ stage: 'UNKNOWN', count: total });
      expect(intentionCounts.byLevel.at(-1)).toEqual({ level: 'UNKNOWN', count: total });
      expect(intentions).toHaveLength(total);
    }
  });

  it('selects intentions by what they state, and none by an id of another area', async () => {
    const { group, otherArea, running, ended } = await ask(
      ROTHERHAM,
      `group: intentions(group: "${ROTHERHAM}:send-executive-board") { ref }
       otherArea: intentions(group: "${DERBY}:send-executive-board") { ref }
       running: intentionCounts(runsOn: "2024-01-01") { total }
       ended: intentionCounts(runsOn: "2028-01-01") { total }`,
    );
    expect(group.map(({ ref }: any) => ref)).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5']);
    expect(otherArea).toEqual([]);
    expect([running.total, ended.total]).toEqual([20, 0]);
  });

  it('shows Derby’s four priorities against the five of its SEND strategy, and which is served by none', async () => {
    const { priorityMatrices, strategies } = await ask(
      DERBY,
      `priorityMatrices { title rows { title served withText blank unknown } columns { title served } cells { kind text } }
       strategies { title startDate priorities { number title } principles { number } commitments { title } board { name } }`,
    );
    const [matrix] = priorityMatrices;
    expect(
      matrix.rows.map(({ served, withText, blank, unknown }: any) => [served, withText, blank, unknown]),
    ).toEqual([
      ['YES', 5, 0, 0],
      ['YES', 1, 4, 0],
      ['YES', 1, 4, 0],
      ['YES', 1, 4, 0],
    ]);
    expect(matrix.columns).toHaveLength(5);
    expect(matrix.cells).toHaveLength(20);
    expect(matrix.cells.filter(({ kind, text }: any) => (kind === 'TEXT') === (text === null))).toEqual([]);
    expect(strategies.map(({ priorities }: any) => priorities.length)).toEqual([4, 5]);
    expect(strategies[0].principles).toHaveLength(12);
  });

  it('says of the lost ticks of Derby’s plan that they cannot be told, never that they are blank', async () => {
    const { priorityMatrices } = await ask(
      DERBY,
      'priorityMatrices { rows { served unknown blank actionId } }',
    );
    const ofPlan = priorityMatrices[1].rows;
    expect(ofPlan).toHaveLength(36);
    expect(new Set(ofPlan.map(({ served }: any) => served))).toEqual(new Set(['UNKNOWN']));
    expect(ofPlan[0].actionId).toBe(`${DERBY}:send-joint-commissioning-plan-2020-23:1.1`);
  });

  it('lists Rotherham’s commitments with its strategy, and what became of its last intentions', async () => {
    const { strategies, intentionProgress } = await ask(
      ROTHERHAM,
      'strategies { commitments { title } } intentionProgress { intended done intention { ref } asAtLabel source { place } }',
    );
    expect(strategies[0].commitments).toHaveLength(3);
    expect(intentionProgress).toHaveLength(21);
    expect(
      intentionProgress.filter(({ done, intention }: any) => done === null || intention !== null),
    ).toEqual([]);
  });

  it('follows the thread of SENDIASS from its intention to who pays, and back again', async () => {
    const { intentions, organisations } = await ask(
      ROTHERHAM,
      `intentions { ref services { title intentions { ref } commissioners { name } } }
       organisations { name threadBack { intentionRef serviceId fundId outcomeId endsAt } }`,
    );
    const advice = intentions.find(({ ref }: any) => ref === '3.5');
    expect(advice.services.map(({ title }: any) => title)).toEqual([
      'SENDIASS',
      'Peer support for parents and carers',
    ]);
    expect(advice.services[0].intentions).toEqual([{ ref: '3.5' }]);
    const paying = organisations
      .filter(({ threadBack }: any) =>
        threadBack.some(({ fundId }: any) => fundId === `${ROTHERHAM}:sendiass`),
      )
      .map(({ name }: any) => name);
    expect(paying).toEqual([
      'Rotherham Metropolitan Borough Council',
      'NHS South Yorkshire Integrated Care Board',
    ]);
  });

  it('runs from an outcome to the services that serve it, as far as the document says', async () => {
    const { framework } = await ask(
      ROTHERHAM,
      'framework { paths { outcomeId serviceId intentionId endsAt } outcomes { id intentions { ref } } }',
    );
    const provided = framework.paths.filter(({ serviceId }: any) => serviceId !== null);
    expect(provided.length).toBeGreaterThan(0);
    expect(provided.every(({ endsAt }: any) => endsAt === 'SERVICE')).toBe(true);
    expect(framework.outcomes.every(({ intentions }: any) => intentions.length === 0)).toBe(true);
  });

  it('lists each break once, of every kind that is there', async () => {
    for (const area of [ROTHERHAM, DERBY, SOMERSET]) {
      const { framework } = await ask(area, 'framework { breaks { kind subjectId message } }');
      const told = framework.breaks.map(({ kind, subjectId }: any) => `${kind} ${subjectId}`);
      expect(new Set(told).size).toBe(told.length);
      expect(told).toContain(`INTENTION_WITHOUT_OUTCOME ${area}:intention-1-1`);
    }
  });
});
