import { describe, expect, it } from 'vitest';
import type { ThreadCommissioning } from './thread-commissioning.ts';
import type { ThreadInput } from './thread-input.ts';
import { traceThread, traceThreadBack } from './trace-thread.ts';

const healthy = { id: 'healthy', title: 'I am as healthy as possible' };
const group = { id: 'group', name: 'Delivery group' };
const intention = {
  id: 'intention-3-5',
  ref: '3.5',
  title: 'Commission advice together',
  outcomeIds: ['healthy'],
  bodyId: 'group',
  serviceIds: ['advice'],
  fundIds: [],
};
const advice = {
  id: 'advice',
  title: 'Advice',
  outcomeIds: [],
  organisationIds: ['council', 'icb'],
  fundIds: ['pool'],
};
const pool = { id: 'pool', title: 'Pooled fund', serviceIds: [], organisationIds: ['icb', 'council'] };
const organisations = [
  { id: 'council', name: 'Council' },
  { id: 'icb', name: 'Health' },
];
const bare = { outcomes: [healthy], links: [], indicators: [], actions: [], bodies: [group] };

function input(given: Partial<ThreadCommissioning>): ThreadInput {
  return { ...bare, commissioning: { intentions: [], services: [], funds: [], organisations, ...given } };
}

const whole = input({ intentions: [intention], services: [advice], funds: [pool] });
const ends = (given: ThreadInput) =>
  traceThread(given).paths.map(({ intention: one, service, fund, organisation, endsAt }) =>
    [endsAt, one?.ref, service?.id, fund?.id, organisation?.id]
      .filter((part) => part !== undefined)
      .join(' '),
  );
const breaks = (given: ThreadInput) =>
  traceThread(given).breaks.map(({ kind, subjectId }) => `${kind} ${subjectId}`);

describe('the thread through commissioning', () => {
  it('runs from an outcome to an intention, its service, the fund that pays and who pays into it', () => {
    const { paths } = traceThread(whole);
    expect(paths).toHaveLength(3);
    expect(paths[1]).toEqual({
      outcome: healthy,
      indicator: null,
      action: null,
      body: { id: 'group', title: 'Delivery group' },
      intention: { id: 'intention-3-5', ref: '3.5', title: 'Commission advice together' },
      service: { id: 'advice', title: 'Advice' },
      fund: { id: 'pool', title: 'Pooled fund' },
      organisation: { id: 'icb', title: 'Health' },
      endsAt: 'organisation',
      assessment: null,
    });
    expect(breaks(whole)).toEqual(['outcome-without-indicator healthy']);
  });

  it('runs on to who commissions a service where no fund pays for it', () => {
    expect(ends(input({ intentions: [intention], services: [{ ...advice, fundIds: [] }] }))).toEqual([
      'outcome',
      'organisation 3.5 advice council',
      'organisation 3.5 advice icb',
    ]);
  });

  it('takes a service to be of a fund when either names the other, once when both do', () => {
    const naming = { ...pool, serviceIds: ['advice'], organisationIds: ['icb'] };
    for (const fundIds of [[], ['pool']])
      expect(
        ends(input({ intentions: [intention], services: [{ ...advice, fundIds }], funds: [naming] })),
      ).toEqual(['outcome', 'organisation 3.5 advice pool icb']);
  });

  it('runs from an intention straight to a fund it names, but where one of its services leads there', () => {
    const renewing = { ...intention, fundIds: ['pool'] };
    const funds = [{ ...pool, organisationIds: ['icb'] }];
    expect(ends(input({ intentions: [{ ...renewing, serviceIds: [] }], services: [advice], funds }))).toEqual(
      ['outcome', 'organisation 3.5 pool icb'],
    );
    expect(ends(input({ intentions: [renewing], services: [advice], funds }))).toEqual([
      'outcome',
      'organisation 3.5 advice pool icb',
    ]);
  });

  it('runs from an outcome straight to a service that names it, and has nobody answer there', () => {
    const serving = { ...advice, outcomeIds: ['healthy'], organisationIds: ['icb'], fundIds: [] };
    const { paths } = traceThread(input({ services: [serving] }));
    expect(paths.map(({ body, service, endsAt }) => [body, service?.id, endsAt])).toEqual([
      [null, undefined, 'outcome'],
      [null, 'advice', 'organisation'],
    ]);
  });

  it('says of each thing what is missing of it, once', () => {
    const given = input({
      intentions: [{ ...intention, outcomeIds: [], bodyId: null, serviceIds: [] }],
      services: [{ ...advice, organisationIds: [], fundIds: [] }],
      funds: [{ ...pool, organisationIds: [] }],
    });
    expect(traceThread(given).breaks.slice(1)).toEqual([
      {
        kind: 'outcome-without-intention',
        subjectId: 'healthy',
        message: 'No commissioning intention names the outcome "I am as healthy as possible".',
      },
      {
        kind: 'intention-without-outcome',
        subjectId: 'intention-3-5',
        message:
          'Intention 3.5 "Commission advice together" names no outcome, so what it is for cannot be followed.',
      },
      {
        kind: 'intention-without-group',
        subjectId: 'intention-3-5',
        message: 'No group answers for intention 3.5 "Commission advice together".',
      },
      {
        kind: 'intention-without-service',
        subjectId: 'intention-3-5',
        message:
          'Intention 3.5 "Commission advice together" names no service and no fund, so what is bought for it cannot be followed.',
      },
      {
        kind: 'service-without-outcome',
        subjectId: 'advice',
        message:
          'Nothing says what the service "Advice" is for: it names no outcome, and no intention names it.',
      },
      {
        kind: 'service-without-commissioner',
        subjectId: 'advice',
        message: 'Nobody is named who commissions the service "Advice".',
      },
      {
        kind: 'fund-without-service',
        subjectId: 'pool',
        message: 'No service is named that the fund "Pooled fund" pays for.',
      },
      {
        kind: 'fund-without-organisation',
        subjectId: 'pool',
        message: 'Nobody is named who pays into the fund "Pooled fund".',
      },
    ]);
  });

  it('ends where the next thing is missing', () => {
    const short = (given: Partial<ThreadCommissioning>) =>
      ends(input({ intentions: [intention], services: [advice], funds: [pool], ...given })).slice(1);
    expect(short({ intentions: [{ ...intention, serviceIds: [] }] })).toEqual(['intention 3.5']);
    expect(short({ services: [{ ...advice, organisationIds: [], fundIds: [] }] })).toEqual([
      'service 3.5 advice',
    ]);
    expect(short({ funds: [{ ...pool, organisationIds: [] }] })).toEqual(['fund 3.5 advice pool']);
  });

  it('looks for no intention where none is given, and at no strand that is not given', () => {
    expect(breaks(input({}))).toEqual(['outcome-without-indicator healthy']);
    expect(breaks(bare)).toEqual(['outcome-without-indicator healthy']);
  });

  it('runs backwards from who pays to the outcome it is for', () => {
    const back = traceThreadBack(whole);
    expect(
      back.map(({ startsAt, organisation, outcome, endsAt }) => [
        startsAt,
        organisation?.id,
        outcome?.id,
        endsAt,
      ]),
    ).toEqual([
      ['organisation', 'council', 'healthy', 'outcome'],
      ['organisation', 'icb', 'healthy', 'outcome'],
    ]);
  });

  it('goes back as far as it can where nothing says what something is for', () => {
    const back = traceThreadBack(input({ services: [{ ...advice, fundIds: [] }] }));
    expect(back.map(({ service, outcome, endsAt }) => [service?.id, outcome, endsAt])).toEqual([
      ['advice', null, 'service'],
      ['advice', null, 'service'],
    ]);
  });

  it('refuses what names something of another area, naming each once', () => {
    const stray = input({
      intentions: [
        { ...intention, outcomeIds: ['gone'], bodyId: 'nowhere', serviceIds: ['lost'], fundIds: ['none'] },
      ],
      services: [{ ...advice, organisationIds: ['nobody'], fundIds: ['none'] }],
    });
    const refusal = expect.objectContaining({
      code: 'UNKNOWN_REFERENCE',
      message:
        'The thread refers to what it was not given: outcome "gone", body "nowhere", service "lost", fund "none", organisation "nobody".',
    });
    expect(() => traceThread(stray)).toThrow(refusal);
    expect(() => traceThreadBack(stray)).toThrow(refusal);
  });
});

it('follows 5,000 intentions of 2,000 services, each break once', () => {
  const services = Array.from({ length: 2000 }, (_, index) => ({
    ...advice,
    id: `s${index}`,
    fundIds: ['pool'],
  }));
  const intentions = Array.from({ length: 5000 }, (_, index) => ({
    ...intention,
    id: `n${index}`,
    outcomeIds: index % 2 === 0 ? ['healthy'] : [],
    serviceIds: [`s${index % 2000}`],
  }));
  const many = input({ intentions, services, funds: [pool] });
  const { paths, breaks: found } = traceThread(many);
  // 2,500 intentions serve the outcome, each over one service and one fund to two organisations; one path stops at the outcome.
  expect(paths).toHaveLength(2500 * 2 + 1);
  expect(found).toHaveLength(2500 + 1);
  expect(traceThreadBack(many).filter(({ endsAt }) => endsAt === 'outcome')).toHaveLength(5000);
});
