import { monthPeriod } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { sampleMappedService } from '../../test/sample-mapped-service.ts';
import { checkedServices } from './checked-services.ts';
import { localOfferUseIn } from './local-offer-use-in.ts';
import { localOfferCheckId, type LocalOfferCheck, type LocalOfferUse } from './local-offer.ts';
import { servicesByCommissioner } from './services-by-commissioner.ts';
import { servicesMatching } from './services-matching.ts';

const council = { organisationId: 'council', team: null };
const health = { organisationId: 'health', team: null };

describe('servicesByCommissioner', () => {
  it('counts every line once, a joint one with those who commission it together in whatever order', () => {
    const map = [
      sampleMappedService('a', { commissioners: [council, health] }),
      sampleMappedService('b', { commissioners: [council] }),
      sampleMappedService('c', { commissioners: [health, council] }),
      sampleMappedService('d'),
    ];
    const groups = servicesByCommissioner(map);
    expect(groups.map(({ services }) => services.map(({ id }) => id))).toEqual([['a', 'c'], ['b'], ['d']]);
    expect(groups.map(({ commissioners }) => commissioners)).toEqual([[council, health], [council], []]);
  });
});

describe('servicesMatching', () => {
  const map = [
    sampleMappedService('all', { tier: 'universal', fromAge: 0, toAge: 25, commissioners: [council] }),
    sampleMappedService('some', { pathway: 'sleep', fromAge: 5, toAge: 11, commissioners: [health] }),
    sampleMappedService('open', { pathway: 'sleep', fromAge: 5, commissioners: [health, council] }),
    sampleMappedService('unknown'),
  ];
  const ids = (filter: Parameters<typeof servicesMatching>[1]) =>
    servicesMatching(map, filter).map(({ id }) => id);

  it('gives the whole map when nothing is asked', () => {
    expect(ids({})).toEqual(['all', 'some', 'open', 'unknown']);
  });

  it('takes what is stated, and never an age that is not', () => {
    expect(ids({ tier: 'universal' })).toEqual(['all']);
    expect(ids({ pathway: 'sleep' })).toEqual(['some', 'open']);
    expect(ids({ commissionerIds: ['council'] })).toEqual(['all', 'open']);
    expect(ids({ age: 5 })).toEqual(['all', 'some']);
    expect(ids({ age: 12 })).toEqual(['all']);
    expect(ids({ age: 11, pathway: 'sleep', commissionerIds: ['health'] })).toEqual(['some']);
  });
});

describe('checkedServices', () => {
  const check = (serviceId: string, checkedDate: string, found: LocalOfferCheck['found']) => ({
    ...{ id: localOfferCheckId({ serviceId, checkedDate, found, note: null }), serviceId },
    ...{ checkedDate, found, note: null },
  });
  const map = [sampleMappedService('a', { lastChecked: '2023-05-01' }), sampleMappedService('b')];
  const days = (checks: readonly LocalOfferCheck[]) =>
    checkedServices(map, checks, '2024-01-31').map(({ lastChecked }) => lastChecked);

  it('takes the latest check that found an entry right or put it right', () => {
    expect(days([])).toEqual(['2023-05-01', null]);
    expect(
      days([
        check('a', '2023-06-02', 'right'),
        check('a', '2023-06-01', 'corrected'),
        check('b', '2023-07-01', 'wrong'),
        check('c', '2023-08-01', 'right'),
      ]),
    ).toEqual(['2023-06-02', null]);
  });

  it('takes neither a check after the day nor one before what the map states', () => {
    expect(days([check('a', '2024-02-01', 'right'), check('b', '2024-01-31', 'right')])).toEqual([
      '2023-05-01',
      '2024-01-31',
    ]);
    expect(days([check('a', '2023-04-30', 'right')])[0]).toBe('2023-05-01');
  });

  it('gives a check one id for its service and day', () => {
    expect(check('a', '2024-01-01', 'right').id).toBe('a.2024-01-01');
  });
});

describe('localOfferUseIn', () => {
  const use = (month: string, visits: number | null, newUsers: number | null = null): LocalOfferUse => ({
    ...{ id: month, month, visits, newUsers, engagementSessions: null, note: null },
  });
  const firstQuarter = ['2024-01', '2024-02', '2024-03'].map(monthPeriod);

  it('adds what is known and names the months of which nothing is', () => {
    const { months, totals } = localOfferUseIn([use('2024-03', 0), use('2024-01', 1200, 300)], firstQuarter);
    expect(months.map(({ use: told }) => told?.visits ?? null)).toEqual([1200, null, 0]);
    expect(totals).toEqual([
      { count: 'visits', total: 1200, unknownMonths: [monthPeriod('2024-02')] },
      { count: 'newUsers', total: 300, unknownMonths: [monthPeriod('2024-02'), monthPeriod('2024-03')] },
      { count: 'engagementSessions', total: null, unknownMonths: months.map(({ month }) => month) },
    ]);
  });

  it('has no total of no month', () => {
    expect(localOfferUseIn([use('2024-01', 5)], [])).toMatchObject({
      months: [],
      totals: [{ total: null, unknownMonths: [] }, {}, {}],
    });
  });
});
