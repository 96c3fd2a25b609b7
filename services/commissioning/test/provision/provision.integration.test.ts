import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicHouse, type PublicHouse } from '../public-house.ts';

const DERBY = 'E06000015';
const ROTHERHAM = 'E08000018';
const SOMERSET = 'E06000066';

describe.each(postgresMajors)('provision in the graph on PostgreSQL %i', (major) => {
  let house: PublicHouse;
  beforeAll(async () => {
    house = await publicHouse(major);
  });
  afterAll(() => house.close());
  const ask = (area: string, fields: string) => house.area(area, fields);

  it('counts Derby’s lines by who commissions them: health 15, council 12 and public health 2, NHS England 9, joint 6', async () => {
    const { servicesByCommissioner } = await ask(
      DERBY,
      'servicesByCommissioner(asOf: "2021-05-31") { count commissionedBy { organisation { name } team } }',
    );
    const told = servicesByCommissioner.map(({ count, commissionedBy }: any) => [
      commissionedBy
        .map(({ organisation, team }: any) =>
          team === null ? organisation.name : `${organisation.name}, ${team}`,
        )
        .join(' with '),
      count,
    ]);
    expect(Object.fromEntries(told)).toEqual({
      'NHS Derby and Derbyshire Clinical Commissioning Group': 15,
      'Derby City Council': 12,
      'Derby City Council, Public Health': 2,
      'NHS England': 9,
      'NHS Derby and Derbyshire Clinical Commissioning Group with Derby City Council': 6,
    });
  });

  it('tells continence as one pathway with two commissioners: level 1 public health, levels 2 and 3 health', async () => {
    const { pathways } = await ask(
      DERBY,
      'pathways { title isSplit commissionedBy { organisation { name } team } levels { level isGap services { title commissionedBy { team } } } ageGaps { fromYears } }',
    );
    const continence = pathways.find(({ title }: any) => title === 'continence');
    expect(continence.commissionedBy).toEqual([
      { organisation: { name: 'NHS Derby and Derbyshire Integrated Care Board' }, team: null },
      { organisation: { name: 'Derby City Council' }, team: 'Public Health' },
    ]);
    expect(continence.isSplit).toBe(true);
    expect(continence.levels.map(({ level, services }: any) => [level, services[0].title])).toEqual([
      [1, 'Continence, level 1'],
      [2, 'Continence, levels 2 and 3'],
      [3, 'Continence, levels 2 and 3'],
    ]);
    expect(continence.ageGaps).toEqual([]);
  });

  it.each([
    [DERBY, 44],
    [ROTHERHAM, 22],
    [SOMERSET, 1],
  ])('answers what partners ask of %s: %i services and what they show', async (area, count) => {
    const { services, provisionFindings } = await ask(
      area,
      'services { title commissioners { name } tier ageRange { fromYears toYears } pathway { title } } provisionFindings { kind message }',
    );
    expect(services).toHaveLength(count);
    const told = provisionFindings.map(({ kind, message }: any) => `${kind} ${message}`);
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(0);
  });

  it('never says 0 to 25 of ages that are not stated, and half of them where half is', async () => {
    const { services } = await ask(ROTHERHAM, 'services { title ageRange { fromYears toYears } }');
    const ages = (title: string) => services.find((each: any) => each.title === title).ageRange;
    expect(ages('SENDIASS')).toBeNull();
    expect(ages('0–19 service')).toEqual({ fromYears: 0, toYears: 19 });
    expect(ages('Enhanced annual health checks in general practice')).toEqual({
      fromYears: 14,
      toYears: null,
    });
  });

  it('leaves out what is not stated to be asked for', async () => {
    const titles = async (args: string) =>
      (await ask(DERBY, `services(${args}) { title }`)).services.map(({ title }: any) => title);
    expect(await titles('age: 19')).toEqual(['School nurses and health visitors']);
    expect(await titles('age: 20')).toEqual([]);
    expect(await titles('tier: UNIVERSAL')).toEqual(['Universal screening in maternity and the like']);
    expect(await titles('pathway: "continence"')).toHaveLength(2);
    expect(await titles(`commissioner: "${DERBY}:derby-council"`)).toHaveLength(20);
    expect(await titles(`commissioner: "${DERBY}:nhs-derby-and-derbyshire-icb"`)).toHaveLength(21);
    expect(await titles(`commissioner: "${DERBY}:nhs-derby-and-derbyshire-icb", asOf: "2022-06-30"`)).toEqual(
      [],
    );
    expect(await titles(`commissioner: "${ROTHERHAM}:derby-council"`)).toEqual([]);
    expect(await titles('commissioner: "nonsense"')).toEqual([]);
  });

  it('tells findings of some kinds only, with what is missing and the services they are about', async () => {
    const { provisionFindings } = await ask(
      DERBY,
      'provisionFindings(kinds: [SPLIT_PATHWAY, AGE_GAP]) { kind services { title } pathway { title } levels ageRange { fromYears } missing }',
    );
    expect(provisionFindings.map(({ pathway }: any) => pathway.title)).toEqual(['CAMHS', 'continence']);
    expect(provisionFindings[1]).toMatchObject({ levels: [1, 2, 3], ageRange: null, missing: null });
  });

  it('serves outcomes, providers and the source of a service where they are stated', async () => {
    const { services } = await ask(
      ROTHERHAM,
      'services { title outcomes { title } providers { name } freshness lastCheckedDate source { place } }',
    );
    expect(services.find(({ title }: any) => title === 'Wheelchair service')).toMatchObject({
      outcomes: [{ title: 'I am as healthy as possible' }],
      freshness: 'NEVER_CHECKED',
      lastCheckedDate: null,
    });
    expect(services[1]).toMatchObject({
      providers: [{ name: 'Rotherham Parent Carers Forum' }],
      source: { place: 'Section 3, resources for voice' },
    });
  });

  it('names every month of whose use nothing is known, and adds nothing up of none', async () => {
    const { localOfferUse } = await ask(
      ROTHERHAM,
      'localOfferUse(from: "2026-01-01", until: "2026-03-31") { months { month { label } visits } totals { count total unknownMonths { label } } }',
    );
    expect(localOfferUse.months.map(({ visits }: any) => visits)).toEqual([null, null, null]);
    expect(localOfferUse.totals).toHaveLength(3);
    expect(localOfferUse.totals[0]).toMatchObject({ count: 'VISITS', total: null });
    expect(localOfferUse.totals[0].unknownMonths).toHaveLength(3);
  });
});
