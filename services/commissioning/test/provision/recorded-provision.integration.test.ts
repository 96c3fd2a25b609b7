import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { council, registerHouse, type Asking, type RegisterHouse } from '../registers/register-house.ts';

const id = (local: string) => `${council}:${local}`;

describe.each(postgresMajors)('provision that people record, on PostgreSQL %i', (major) => {
  let house: RegisterHouse;
  beforeAll(async () => {
    house = await registerHouse(major);
  });
  afterAll(async () => {
    await house.close();
    expect(house.unexpected).toEqual([]);
  });
  const area = async (fields: string, as: Asking = 'public') => {
    const { data, errors } = await house.ask(as, `{ localArea(code: "${council}") { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data.localArea;
  };
  const record = (mutation: string, content: object, otherwise: object = {}) =>
    house.send('officer', mutation, { areaCode: council, because: 'a test', content, ...otherwise });

  it('adds a service to the map from its day, for everybody, and as it reads from then on', async () => {
    const service = {
      title: 'Sleep clinic',
      commissioners: [{ organisationId: id('nhs-south-yorkshire-icb') }],
      providerIds: [id('rotherham-foundation-trust')],
      pathway: 'sleep',
      levels: [2],
      tier: 'TARGETED',
      fromAge: 5,
      toAge: 18,
      outcomeIds: [id('healthy')],
    };
    const told = await record('recordService', service);
    expect(told, JSON.stringify(told)).toMatchObject({ __typename: 'CommissioningRecorded' });
    const { services, provisionFindings } = await area(
      'services(pathway: "sleep") { id title tier commissioners { name } source { title } } provisionFindings(kinds: [AGE_GAP, LEVEL_GAP]) { message }',
    );
    expect(services).toEqual([
      {
        id: told.record.entryId,
        title: 'Sleep clinic',
        tier: 'TARGETED',
        commissioners: [{ name: 'NHS South Yorkshire Integrated Care Board' }],
        source: null,
      },
    ]);
    expect(provisionFindings.map(({ message }: any) => message)).toEqual([
      'No service of the pathway “sleep” is for ages 0 to 4.',
      'No service of the pathway “sleep” is for ages 19 to 25.',
      'No service of the pathway “sleep” provides level 1, though one provides level 2.',
    ]);
    expect((await area('services(asOf: "2026-11-21", pathway: "sleep") { title }')).services).toEqual([]);
    const again = { ...service, toAge: 25 };
    const next = await record('recordService', again, { entryId: told.record.entryId });
    expect(next).toMatchObject({ record: { version: 2 } });
    expect((await area('services(age: 25, pathway: "sleep") { title }')).services).toHaveLength(1);
  });

  it('tells everything that is wrong with a service at once', async () => {
    const wrong = { title: ' ', levels: [2], fromAge: 9, toAge: 3, providerIds: [id('nobody')] };
    const { __typename, issues } = await record('recordService', wrong);
    expect(__typename).toBe('InvalidInput');
    expect(issues.length).toBeGreaterThan(3);
  });

  it('makes an entry fresh by a check that found it right, not by one that found it wrong', async () => {
    const freshness = async () => {
      const { services } = await area('services { id freshness lastCheckedDate }');
      return services.find(({ id: each }: any) => each === id('sendiass'));
    };
    expect(await freshness()).toMatchObject({ freshness: 'NEVER_CHECKED' });
    const check = { serviceId: id('sendiass'), checkedDate: '2026-11-20' };
    const wrong = await record('recordLocalOfferCheck', {
      ...check,
      found: 'WRONG',
      note: 'An old address.',
    });
    expect(wrong, JSON.stringify(wrong)).toMatchObject({ __typename: 'CommissioningRecorded' });
    expect(await freshness()).toMatchObject({ freshness: 'NEVER_CHECKED' });
    await record('recordLocalOfferCheck', { ...check, found: 'CORRECTED' });
    expect(await freshness()).toMatchObject({ freshness: 'FRESH', lastCheckedDate: '2026-11-20' });
    const later = await record('recordLocalOfferCheck', {
      ...{ serviceId: id('sendiass'), checkedDate: '2026-11-23', found: 'RIGHT' },
    });
    expect(later).toMatchObject({ __typename: 'InvalidInput' });
    const unknown = await record('recordLocalOfferCheck', {
      ...check,
      serviceId: id('none'),
      found: 'RIGHT',
    });
    expect(unknown).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('adds the use of the Local Offer up, one figure for each month, the newest', async () => {
    const use = (month: string, visits: number) => ({ month, visits });
    await record('recordLocalOfferUse', use('2026-09', 1200));
    await record('recordLocalOfferUse', use('2026-10', 1));
    await record('recordLocalOfferUse', use('2026-10', 900));
    const { localOfferUse } = await area(
      'localOfferUse(from: "2026-08-01") { months { month { label } visits newUsers } totals { count total unknownMonths { label } } }',
    );
    expect(localOfferUse.months.map(({ visits }: any) => visits)).toEqual([null, 1200, 900]);
    expect(localOfferUse.totals[0]).toMatchObject({ total: 2100, unknownMonths: [{ label: 'August 2026' }] });
    expect(localOfferUse.totals[1]).toMatchObject({ total: null });
    expect(await record('recordLocalOfferUse', use('2026-11', 5))).toMatchObject({
      __typename: 'InvalidInput',
    });
  });

  it('keeps a joint service from whoever does not commission', async () => {
    await record('recordService', { title: 'Not yet public', pathway: 'planned' }, { audience: 'JOINT' });
    const titles = async (as: Asking) => (await area('services(pathway: "planned") { title }', as)).services;
    expect(await titles('public')).toEqual([]);
    expect(await titles('icb-commissioner')).toHaveLength(1);
    expect(await titles('icb next door')).toEqual([]);
  });
});
