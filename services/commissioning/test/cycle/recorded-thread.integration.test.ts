import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  council,
  neighbour,
  registerHouse,
  type Asking,
  type RegisterHouse,
} from '../registers/register-house.ts';

const id = (local: string) => `${council}:${local}`;

/** The fifth intention of the SEND priority, as partners may come to state it. */
const advice = (otherwise: object = {}) => ({
  ref: '3.5',
  title: 'Commission SENDIASS and parent-carer participation and peer support together',
  priorityId: id('send'),
  servesCommitment: true,
  stage: 'DO',
  level: 'STRATEGIC',
  outcomeIds: [id('supported-adults')],
  serviceIds: [id('sendiass')],
  fundIds: [],
  actionIds: [],
  startDate: '2024-01-01',
  endDate: '2027-12-31',
  source: null,
  ...otherwise,
});

describe.each(postgresMajors)('intentions that are recorded, on PostgreSQL %i', (major) => {
  let house: RegisterHouse;
  beforeAll(async () => {
    house = await registerHouse(major);
  });
  afterAll(async () => {
    await house.close();
    expect(house.unexpected).toEqual([]);
  });

  const record = (as: Asking, otherwise: object = {}, content: object = {}) =>
    house.send(as, 'recordIntention', {
      areaCode: council,
      entryId: id('intention-3-5'),
      because: 'agreed at the board',
      audience: 'PUBLIC',
      content: advice(content),
      ...otherwise,
    });

  async function area(as: Asking, fields: string, code = council): Promise<any> {
    const { data, errors } = await house.ask(as, `{ localArea(code: "${code}") { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data.localArea;
  }

  it('make the thread whole from the outcome to who pays from their day, forwards and backwards, and not before', async () => {
    house.setToday('2026-11-22');
    expect(await record('officer')).toMatchObject({ __typename: 'CommissioningRecorded' });
    const fields = (asOf: string) =>
      `framework { paths(asOf: "${asOf}") { outcomeId bodyId intentionRef serviceId fundId organisationId endsAt }
                   breaks(asOf: "${asOf}") { kind subjectId } }
       intentions(asOf: "${asOf}", stage: DO) { ref level outcomes { title } funds { title contributions { sharePercent organisation { name } } } }
       organisations { name threadBack(asOf: "${asOf}") { intentionRef outcomeId } contributions(asOf: "${asOf}") { sharePercent fund { title } } }`;
    const whole = await area('public', fields('2026-11-22'));
    const paths = whole.framework.paths.filter(({ endsAt }: any) => endsAt === 'ORGANISATION');
    expect(paths).toEqual(
      ['nhs-south-yorkshire-icb', 'rotherham-council'].map((organisation) => ({
        outcomeId: id('supported-adults'),
        bodyId: id('send-executive-board'),
        intentionRef: '3.5',
        serviceId: id('sendiass'),
        fundId: id('sendiass'),
        organisationId: id(organisation),
        endsAt: 'ORGANISATION',
      })),
    );
    expect(whole.intentions).toMatchObject([
      {
        ref: '3.5',
        level: 'STRATEGIC',
        funds: [{ contributions: [{ sharePercent: 35 }, { sharePercent: 65 }] }],
      },
    ]);
    const back = whole.organisations.filter(({ threadBack }: any) =>
      threadBack.some(({ outcomeId }: any) => outcomeId === id('supported-adults')),
    );
    expect(back.map(({ contributions }: any) => contributions[0].sharePercent)).toEqual([65, 35]);
    const told = (framework: any, kind: string) =>
      framework.breaks.filter((each: any) => each.kind === kind).length;
    expect(told(whole.framework, 'INTENTION_WITHOUT_OUTCOME')).toBe(19);

    const before = await area('public', fields('2026-11-21'));
    expect(before.framework.paths.filter(({ endsAt }: any) => endsAt === 'ORGANISATION')).toEqual([]);
    expect(before.intentions).toEqual([]);
    expect(told(before.framework, 'INTENTION_WITHOUT_OUTCOME')).toBe(20);
  });

  it('stand with the group of their priority, under their outcome and under their service', async () => {
    const { bodies, framework, services } = await area(
      'public',
      'bodies { id commissioningActions { ref stage } } framework { outcomes { id intentions { ref } } } services { id intentions { ref } }',
    );
    const board = bodies.find((each: any) => each.id === id('send-executive-board'));
    expect(board.commissioningActions.map(({ ref }: any) => ref)).toEqual([
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
    ]);
    expect(board.commissioningActions.at(-1)).toEqual({ ref: '3.5', stage: 'DO' });
    const ofOutcome = framework.outcomes.find((each: any) => each.id === id('supported-adults'));
    expect(ofOutcome.intentions).toEqual([{ ref: '3.5' }]);
    expect(services.find((each: any) => each.id === id('sendiass')).intentions).toEqual([{ ref: '3.5' }]);
  });

  it('are refused to who may not record, and where they name what is of another area', async () => {
    for (const as of ['public', 'partner', 'board-member', 'action-lead', 'officer next door'] as const)
      expect((await record(as)).__typename, as).not.toBe('CommissioningRecorded');
    const { __typename, issues } = await record(
      'officer',
      {},
      {
        outcomeIds: [`${neighbour}:supported-adults`],
        serviceIds: [id('nothing')],
        startDate: '2028-01-01',
      },
    );
    expect(__typename).toBe('InvalidInput');
    expect(issues.map(({ path }: any) => path).toSorted()).toEqual([
      'content.endDate',
      'content.outcomeIds[0]',
      'content.serviceIds[0]',
    ]);
  });

  it('are seen, when they are joint, by those who commission together alone, and so is the thread they make', async () => {
    const joint = { entryId: undefined, audience: 'JOINT' };
    expect(await record('icb-commissioner', joint, { ref: '3.6', outcomeIds: [id('safe')] })).toMatchObject({
      __typename: 'CommissioningRecorded',
    });
    const refs = async (as: Asking) => {
      const { intentions, framework } = await area(
        as,
        'intentions { ref } framework { paths { intentionRef } }',
      );
      return [
        intentions.some(({ ref }: any) => ref === '3.6'),
        framework.paths.some(({ intentionRef }: any) => intentionRef === '3.6'),
      ];
    };
    expect(await refs('officer')).toEqual([true, true]);
    expect(await refs('public')).toEqual([false, false]);
    expect(await refs('officer next door')).toEqual([false, false]);
  });

  it('have progress recorded of them', async () => {
    const progress = {
      areaCode: council,
      because: 'quarterly report',
      audience: 'PUBLIC',
      content: {
        intentionId: id('intention-3-5'),
        theme: null,
        intended: 'Commission together',
        done: 'The specification is agreed.',
        asAtDate: '2026-11-20',
        asAtLabel: null,
        source: null,
      },
    };
    expect(await house.send('officer', 'recordIntentionProgress', progress)).toMatchObject({
      __typename: 'CommissioningRecorded',
    });
    const { intentionProgress } = await area(
      'public',
      'intentionProgress { done intention { ref } source { title } }',
    );
    expect(intentionProgress).toHaveLength(22);
    expect(intentionProgress.at(-1)).toEqual({
      done: 'The specification is agreed.',
      intention: { ref: '3.5' },
      source: null,
    });
  });

  it('make no thread once they are withdrawn, whoever asked on the same day before', async () => {
    const entryId = `${neighbour}:intention-1-1`;
    const breaks = async (): Promise<readonly string[]> => {
      const { framework } = await area('public', 'framework { breaks { subjectId } }', neighbour);
      return framework.breaks.map(({ subjectId }: any) => subjectId);
    };
    house.setToday('2026-11-30');
    expect(await breaks()).toContain(entryId);
    const next = { areaCode: neighbour, entryId };
    const other = { priorityId: `${neighbour}:best-start-in-life`, outcomeIds: [], serviceIds: [] };
    expect(await record('officer next door', next, other)).toMatchObject({
      __typename: 'CommissioningRecorded',
    });
    const gone = { ...next, register: 'INTENTION', because: 'given up' };
    expect(await house.send('officer next door', 'withdrawCommissioningRecord', gone)).toMatchObject({
      record: { isWithdrawn: true },
    });
    expect(await breaks()).not.toContain(entryId);
  });
});
