import type { Governance } from '@golden-thread/governance';
import { traceThread } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { sampleIntention, samplePriority } from '../../test/sample-intention.ts';
import { sampleMappedService } from '../../test/sample-mapped-service.ts';
import { sampleFund } from '../../test/sample-pooled-fund.ts';
import type { PooledFund } from '../money/pooled-fund.ts';
import { threadCommissioning } from './thread-commissioning.ts';

const organisation = (id: string, startDate: string | null, successorId: string | null = null) => ({
  id,
  name: id,
  kind: 'council' as const,
  startDate,
  endDate: successorId === null ? null : '2022-06-30',
  successorId,
  codes: {},
});
const governance: Governance = {
  organisations: [
    organisation('council', null),
    organisation('ccg', null, 'icb'),
    organisation('icb', '2022-07-01'),
    organisation('trust', null),
  ],
  bodies: [],
  posts: [],
  memberships: [],
  lines: [],
  decisionRights: [],
  rhythm: [],
};
const fund: PooledFund = {
  ...sampleFund,
  id: 'pool',
  contributions: [
    { organisationId: 'ccg', sharePercent: 35, startDate: null, endDate: null },
    { organisationId: 'trust', sharePercent: 10, startDate: '2021-04-01', endDate: '2022-06-30' },
    { organisationId: 'council', sharePercent: 65, startDate: null, endDate: null },
  ],
  serviceIds: ['advice'],
  intentionIds: ['advise'],
};
const things = {
  outcomes: [{ id: 'voice' }],
  priorities: [samplePriority('start', 'group')],
  intentions: [
    sampleIntention({ id: 'advise', outcomeIds: ['voice', 'gone'], serviceIds: ['advice', 'ended'] }),
  ],
  services: [
    sampleMappedService('advice', {
      commissioners: [
        { organisationId: 'council', team: 'Early Help' },
        { organisationId: 'council', team: 'Public Health' },
      ],
      fundIds: ['gone'],
    }),
  ],
  funds: [fund],
  governance,
};

describe('threadCommissioning', () => {
  it('takes a fund to be of an intention that it names, and an organisation once however many teams of it commission', () => {
    const { intentions, services } = threadCommissioning(things, null);
    expect(intentions[0]).toMatchObject({ bodyId: 'group', fundIds: ['pool'] });
    expect(services[0]?.organisationIds).toEqual(['council']);
  });

  it('has those pay who pay on the day, or all who ever did', () => {
    const paying = (asOf: string | null) => threadCommissioning(things, asOf).funds[0]?.organisationIds;
    expect(paying('2021-03-31')).toEqual(['ccg', 'council']);
    expect(paying('2022-06-30')).toEqual(['ccg', 'trust', 'council']);
    expect(paying('2022-07-01')).toEqual(['icb', 'council']);
    expect(paying(null)).toEqual(['ccg', 'trust', 'council']);
  });

  it('keeps who commissions as the map names them on a day before they began, and has nobody pay in place of who is gone', () => {
    const early = {
      ...things,
      services: [sampleMappedService('advice', { commissioners: [{ organisationId: 'icb', team: null }] })],
    };
    expect(threadCommissioning(early, '2022-06-30').services[0]?.organisationIds).toEqual(['icb']);
    const gone = { ...organisation('trust', null), endDate: '2021-06-30' };
    const left = {
      ...things,
      governance: { ...governance, organisations: [...governance.organisations.slice(0, 3), gone] },
    };
    expect(threadCommissioning(left, '2021-07-01').funds[0]?.organisationIds).toEqual(['ccg', 'council']);
  });

  it('lets what stands no longer be named by nobody, so that the thread can always be followed', () => {
    const { intentions } = threadCommissioning(things, null);
    expect(intentions[0]).toMatchObject({ outcomeIds: ['voice'], serviceIds: ['advice'] });
    const { intentions: lost, services } = threadCommissioning(
      { ...things, priorities: [], funds: [] },
      null,
    );
    expect(lost[0]).toMatchObject({ bodyId: null, fundIds: [] });
    expect(services[0]?.fundIds).toEqual([]);
  });

  it('gives what can be traced from an outcome to who pays', () => {
    const { paths } = traceThread({
      outcomes: [{ id: 'voice', title: 'I have a voice' }],
      links: [],
      indicators: [],
      actions: [],
      bodies: [{ id: 'group', name: 'Group' }],
      commissioning: threadCommissioning(things, '2024-01-01'),
    });
    expect(paths.map(({ organisation }) => organisation?.id)).toEqual([undefined, 'icb', 'council']);
  });
});
