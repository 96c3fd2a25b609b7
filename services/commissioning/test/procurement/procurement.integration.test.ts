import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { council, registerHouse, type Asking, type RegisterHouse } from '../registers/register-house.ts';

const party = (given: object) => ({ organisationId: null, name: null, companyNumber: null, ...given });
const contract = (given: object) => ({
  title: 'Speech therapy',
  stage: 'MADE',
  regime: 'PROCUREMENT_ACT_2023',
  procedure: 'OPEN',
  isHealthCare: false,
  buyers: [
    party({ organisationId: `${council}:rotherham-council` }),
    party({ organisationId: `${council}:nhs-south-yorkshire-icb` }),
  ],
  suppliers: [party({ name: 'A made-up provider', companyNumber: '01234567' })],
  awardCriteria: [
    { id: 'quality', title: 'Quality', kind: 'QUALITY', weightPercent: 49.5 },
    { id: 'price', title: 'Price', kind: 'PRICE', weightPercent: 40 },
    { id: 'social-value', title: 'Social value', kind: 'SOCIAL_VALUE', weightPercent: 10.5 },
  ],
  valuePence: 500_000_000_000,
  advertisedDate: '2025-03-01',
  startDate: '2025-07-01',
  endDate: '2027-06-30',
  noticeByDate: '2026-12-31',
  reviewDate: '2026-07-01',
  ...given,
});

describe.each(postgresMajors)('procurement in the graph on PostgreSQL %i', (major) => {
  let house: RegisterHouse;
  beforeAll(async () => {
    house = await registerHouse(major);
  });
  afterAll(async () => {
    const { unexpected } = house;
    await house.close();
    expect(unexpected).toEqual([]);
  });

  const read = async (as: Asking, fields: string) => {
    const { data, errors } = await house.ask(as, `{ localArea(code: "${council}") { ${fields} } }`);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data.localArea;
  };
  /** Records a new entry and gives its id. */
  const record = async (mutation: string, content: object, as: Asking = 'officer') => {
    const told = await send(mutation, content, as);
    expect(told, JSON.stringify(told)).toMatchObject({ record: { version: 1 } });
    return told.record.entryId as string;
  };
  const send = (mutation: string, content: object, as: Asking = 'officer') =>
    house.send(as, mutation, { areaCode: council, audience: 'JOINT', because: 'As agreed.', content });
  let contractId: string;

  it('gives everybody the frameworks and contracts the documents name, and says nothing they do not say', async () => {
    const { procurementFrameworks, contracts } = await read(
      'public',
      `procurementFrameworks { title kind isForHomes consortium startDate lots { number title } contracts { title } }
       contracts { title stage valuePence endDate regime regimeByDay socialValueWeightPercent suppliers { name } buyers { name } framework { id } source { title } version }`,
    );
    expect(procurementFrameworks.map(({ title, lots }: any) => [title, lots.length])).toEqual([
      ['White Rose Fostering Framework', 5],
      ['White Rose Residential Child Care Framework', 4],
      [expect.stringContaining('16'), 0],
    ]);
    expect(contracts).toHaveLength(2);
    expect(contracts[0]).toEqual({
      title: 'Digital marketing to find foster carers',
      stage: 'MADE',
      valuePence: null,
      endDate: null,
      regime: null,
      regimeByDay: null,
      socialValueWeightPercent: null,
      suppliers: [],
      buyers: [{ name: 'Rotherham Metropolitan Borough Council' }],
      framework: null,
      source: { title: expect.any(String) },
      version: 0,
    });
  });

  it('records a contract and its visits, and says what is due of them and what nobody knows', async () => {
    const rule = { title: 'Once a year', everyMonths: 12, firstWithinMonths: 3, source: null };
    const visitRuleId = await record('recordQualityVisitRule', rule);
    contractId = await record(
      'recordContract',
      contract({
        visitRuleId,
        fundIds: [`${council}:sendiass`],
        frameworkId: `${council}:white-rose-fostering`,
        lotId: 'standard',
      }),
    );
    const due = `procurementDue(from: "2026-11-01", to: "2027-12-31", asOf: "2026-11-22") { items { kind title dueDate isOverdue contractId } notKnown { kind title why } }`;
    const before = await read('icb-commissioner', `${due} contracts { id funds { id } }`);
    expect(before.contracts).toContainEqual({ id: contractId, funds: [{ id: `${council}:sendiass` }] });
    expect(before.procurementDue.items).toEqual([
      {
        kind: 'VISIT',
        title: 'Speech therapy',
        dueDate: '2025-10-01',
        isOverdue: true,
        contractId: contractId,
      },
      {
        kind: 'REVIEW',
        title: 'Speech therapy',
        dueDate: '2026-07-01',
        isOverdue: true,
        contractId: contractId,
      },
      {
        kind: 'NOTICE',
        title: 'Speech therapy',
        dueDate: '2026-12-31',
        isOverdue: false,
        contractId: contractId,
      },
      {
        kind: 'END',
        title: 'Speech therapy',
        dueDate: '2027-06-30',
        isOverdue: false,
        contractId: contractId,
      },
    ]);
    expect(before.procurementDue.notKnown).toEqual(
      ['Digital marketing to find foster carers', 'Support after child sexual exploitation'].flatMap(
        (title) => ['REVIEW', 'END'].map((kind) => ({ kind, title, why: 'NO_DAY_RECORDED' })),
      ),
    );
    const visit = {
      setting: 'A made-up clinic',
      contractId,
      where: 'OUT_OF_AREA',
      status: 'HELD',
      date: '2026-10-01',
      byOrganisationIds: [`${council}:rotherham-council`, `${council}:nhs-south-yorkshire-icb`],
      ruleId: null,
      findings: [
        {
          id: 'training',
          title: 'Staff are to be trained',
          kind: 'IMPROVEMENT',
          dueDate: '2026-11-01',
          doneDate: null,
        },
      ],
      source: null,
    };
    await record('recordQualityVisit', visit, 'icb-commissioner');
    const after = await read(
      'officer',
      `${due} visitedSettings { setting where lastHeldDate dueDate isOverdue rule { id everyMonths } contract { title } } qualityVisitRules { id title }
       qualityVisits(where: OUT_OF_AREA) { setting status visitedBy { name } findings { title kind } contract { id } }`,
    );
    expect(after.qualityVisitRules).toEqual([{ id: visitRuleId, title: 'Once a year' }]);
    expect(after.visitedSettings).toEqual([
      {
        setting: 'A made-up clinic',
        where: 'OUT_OF_AREA',
        lastHeldDate: '2026-10-01',
        dueDate: '2027-10-01',
        isOverdue: false,
        rule: { id: visitRuleId, everyMonths: 12 },
        contract: { title: 'Speech therapy' },
      },
    ]);
    expect(after.procurementDue.items.map(({ kind, isOverdue }: any) => [kind, isOverdue])).toEqual([
      ['REVIEW', true],
      ['FINDING', true],
      ['NOTICE', false],
      ['END', false],
      ['VISIT', false],
    ]);
    expect(after.qualityVisits[0].visitedBy).toHaveLength(2);
  });

  it('shows the contract with its law by day and its weight of social value, and to nobody who may not see it', async () => {
    const fields =
      'contracts(stage: MADE) { id valuePence regimeByDay procedure socialValueWeightPercent buyers { name organisation { id } } suppliers { name companyNumber organisation { id } } }';
    const { contracts } = await read('officer', fields);
    expect(contracts).toHaveLength(3);
    expect(contracts[2]).toMatchObject({
      id: contractId,
      valuePence: 500_000_000_000,
      regimeByDay: 'PROCUREMENT_ACT_2023',
      socialValueWeightPercent: 10.5,
      suppliers: [{ name: 'A made-up provider', companyNumber: '01234567', organisation: null }],
    });
    for (const as of ['public', 'partner', 'send-caseworker', 'officer next door', 'icb next door'] as const)
      expect((await read(as, fields)).contracts, as).toHaveLength(2);
  });

  it.each([
    [
      'weights that do not sum to 100',
      { awardCriteria: [{ id: 'price', title: 'Price', kind: 'PRICE', weightPercent: 99.99 }] },
    ],
    ['a procedure its law does not know', { procedure: 'MOST_SUITABLE_PROVIDER' }],
    ['an end before the start', { endDate: '2025-06-30' }],
    ['a supplier before it is made', { stage: 'PLANNED' }],
    [
      'a buyer that is no organisation of the area',
      { buyers: [party({ organisationId: `${council}:nobody` })] },
    ],
    ['a rule that is not there', { visitRuleId: `${council}:never` }],
  ])('refuses %s', async (_what, given) => {
    const told = await send('recordContract', contract(given));
    expect(told.issues ?? told, JSON.stringify(told)).toHaveLength(1);
  });

  it('lets a contract be called off from a framework for homes, which is kept with the homes alone', async () => {
    const { procurementFrameworks } = await read(
      'officer',
      'procurementFrameworks { lots { contracts { id } } }',
    );
    expect(procurementFrameworks[0].lots[0].contracts).toEqual([{ id: contractId }]);
    const framework = { title: 'Fostering', kind: 'FRAMEWORK', buys: 'fostering', lots: [] };
    expect((await send('recordFrameworkAgreement', framework)).issues).toMatchObject([
      { path: 'content.buys' },
    ]);
  });

  it('refuses days out of order', async () => {
    const { errors } = await house.ask(
      'public',
      `{ localArea(code: "${council}") { procurementDue(from: "2026-02-01", to: "2026-01-01") { items { title } } } }`,
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
