import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { council, registerHouse, type Asking, type RegisterHouse } from '../registers/register-house.ts';

const id = (local: string) => `${council}:${local}`;
const source = { sourceId: id('joint-commissioning-strategy-2024-2027'), place: 'Section 2.2' };
const child = 'kcsc5gBO0bsUPPIXWvlWqF9BoxGWsZV-to4EcktGTI4';

const fund = (otherwise: object = {}) => ({
  title: 'Advice fund',
  legalBasis: 'NHS_ACT_2006_SECTION_75',
  contributions: [
    { organisationId: id('nhs-rotherham-ccg'), sharePercent: 35, startDate: '2022-04-01' },
    { organisationId: id('rotherham-council'), sharePercent: 65, startDate: '2022-04-01' },
  ],
  aims: ['Better use of resources'],
  startDate: '2022-04-01',
  revenueOnly: true,
  lines: [
    { id: 'advice', title: 'Advice', expenditure: 'REVENUE' },
    { id: 'outreach', title: 'Outreach', expenditure: 'REVENUE' },
  ],
  budgets: [
    {
      startYear: 2026,
      amountPence: 12_000_000,
      byLine: [
        { lineId: 'advice', amountPence: 9_000_000 },
        { lineId: 'outreach', amountPence: 3_000_000 },
      ],
      profile: null,
      source,
    },
  ],
  serviceIds: [],
  intentionIds: [id('intention-3-5')],
  source,
  ...otherwise,
});

describe.each(postgresMajors)('money in the graph, on PostgreSQL %i', (major) => {
  let house: RegisterHouse;
  let fundId: string;
  beforeAll(async () => {
    house = await registerHouse(major);
    fundId = await recorded('officer', 'recordPooledFund', fund());
    for (const [lineId, month, amountPence] of [
      ['advice', '2026-04', 750_001],
      ['advice', '2026-05', 760_000],
      ['outreach', '2026-04', 240_000],
    ] as const)
      await recorded('icb-commissioner', 'recordFundActual', {
        ...{ fundId: fundId, lineId, month, amountPence },
      });
  });
  afterAll(async () => {
    await house.close();
    expect(house.unexpected).toEqual([]);
  });

  const send = (as: Asking, mutation: string, content: object, otherwise: object = {}) =>
    house.send(as, mutation, { areaCode: council, because: 'as the agreement says', content, ...otherwise });

  async function recorded(
    as: Asking,
    mutation: string,
    content: object,
    otherwise: object = {},
  ): Promise<string> {
    const told = await send(as, mutation, content, otherwise);
    expect(told, JSON.stringify(told)).toMatchObject({ __typename: 'CommissioningRecorded' });
    return told.record.entryId;
  }

  async function read(as: Asking, fields: string) {
    const { data, errors } = await house.ask(as, `{ localArea(code: "${council}") { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data.localArea;
  }

  it('shows the published funds with whoever stands for each organisation, and what is not published as unknown', async () => {
    const { pooledFunds } = await read(
      'public',
      'pooledFunds(asOf: "2022-06-30") { title legalBasis contributions { organisation { name } sharePercent amountPence } variance { amountPence byOrganisation { organisation { name } amountPence } } }',
    );
    expect(pooledFunds).toHaveLength(3);
    expect(pooledFunds[0].legalBasis).toContain('Section 75');
    expect(pooledFunds[0].contributions).toEqual([]);
    expect(pooledFunds[2].contributions).toEqual([
      {
        organisation: { name: 'NHS Rotherham Clinical Commissioning Group' },
        sharePercent: 35,
        amountPence: null,
      },
      {
        organisation: { name: 'Rotherham Metropolitan Borough Council' },
        sharePercent: 65,
        amountPence: null,
      },
    ]);
    expect(pooledFunds[2].variance.amountPence).toBeNull();
    expect(pooledFunds[2].variance.byOrganisation.every(({ amountPence }: any) => amountPence === null)).toBe(
      true,
    );
  });

  it('rolls up what was recorded, names what is missing, and bears it by the shares', async () => {
    const { pooledFunds } = await read(
      'officer',
      `pooledFunds(asOf: "2026-11-22") { id budgetPence toDatePence startYear
        contributions { organisation { name } sharePercent amountPence }
        toDateByOrganisation { amountPence }
        monthsMissing { month { label } missingLines }
        lines { id toDatePence forecastPence variancePence missingMonths { label } }
        forecast { method amountPence why } forecastByProfile { amountPence }
        variance { amountPence why byOrganisation { organisation { name } amountPence } }
        intentions { ref } services { title } source { place } }`,
    );
    const found = pooledFunds.find((each: any) => each.id === fundId);
    expect(found).toMatchObject({
      budgetPence: 12_000_000,
      toDatePence: 1_750_001,
      startYear: 2026,
      contributions: [
        {
          organisation: { name: 'NHS South Yorkshire Integrated Care Board' },
          sharePercent: 35,
          amountPence: 4_200_000,
        },
        { sharePercent: 65, amountPence: 7_800_000 },
      ],
      toDateByOrganisation: [{ amountPence: 612_500 }, { amountPence: 1_137_501 }],
      forecast: { method: 'STRAIGHT_LINE', amountPence: 9_060_006 + 2_880_000, why: null },
      forecastByProfile: null,
      variance: { amountPence: -59_994, why: null },
      intentions: [{ ref: '3.5' }],
      services: [],
    });
    expect(found.monthsMissing.map(({ month, missingLines }: any) => [month.label, missingLines])).toEqual([
      ['May 2026', ['outreach']],
      ...['June', 'July', 'August', 'September', 'October'].map((month) => [
        `${month} 2026`,
        ['advice', 'outreach'],
      ]),
    ]);
    expect(found.variance.byOrganisation.map(({ amountPence }: any) => amountPence)).toEqual([
      -20_998, -38_996,
    ]);
  });

  it('reads a correction as a later version of the same month, and as it stood before on the days before', async () => {
    house.setToday('2026-11-25');
    const again = { fundId: fundId, lineId: 'outreach', month: '2026-04', amountPence: 250_000 };
    const told = await send('officer', 'recordFundActual', again);
    expect(told).toMatchObject({ record: { version: 2, entryId: `${fundId}.2026-04.outreach` } });
    const sums = async (asOf: string) => {
      const { pooledFunds } = await read('officer', `pooledFunds(asOf: "${asOf}") { id toDatePence }`);
      return pooledFunds.find((each: any) => each.id === fundId)?.toDatePence;
    };
    expect(await sums('2026-11-25')).toBe(1_760_001);
    expect(await sums('2026-11-24')).toBe(1_750_001);
    expect(await sums('2026-11-21')).toBeUndefined();
  });

  it('refuses shares that do not sum to 100 with their sum, capital, and a month that is not over', async () => {
    const shares = fund().contributions.map((each, index) => ({ ...each, sharePercent: 35 + index }));
    const wrong = await send('officer', 'recordPooledFund', fund({ contributions: shares }));
    expect(wrong.issues).toMatchObject([
      { path: 'content.contributions', expected: expect.stringContaining('they sum to 71 %') },
    ]);
    const lines = [{ id: 'advice', title: 'A building', expenditure: 'CAPITAL' }];
    const capital = await send('officer', 'recordPooledFund', fund({ lines, budgets: [] }));
    expect(capital.issues).toMatchObject([
      { path: 'content.lines[0].expenditure', expected: expect.stringContaining('running costs') },
    ]);
    const early = { fundId: fundId, lineId: 'advice', month: '2026-11', amountPence: 1 };
    expect((await send('officer', 'recordFundActual', early)).issues).toMatchObject([
      { path: 'content.month' },
    ]);
  });

  it('shows all money in one view whose totals agree, and says what they leave out', async () => {
    const total = 'budgetPence spentPence budgetLeavesOut spentLeavesOut';
    const { funding } = await read(
      'officer',
      `funding(startYears: [2025, 2026]) { rows { id kind startYear budgetPence spentPence spentIsPartial organisation { name } title }
        byKind { kind ${total} } byOrganisation { organisation { name } ${total} } byYear { startYear ${total} } whole { ${total} } }`,
    );
    for (const cut of [funding.byKind, funding.byOrganisation, funding.byYear])
      for (const field of ['budgetPence', 'spentPence'])
        expect(cut.reduce((sum: number, each: any) => sum + (each[field] ?? 0), 0)).toBe(
          funding.whole[field],
        );
    expect(funding.whole.budgetPence).toBe(12_000_000);
    expect(funding.whole.budgetLeavesOut).toContain(id('high-needs-block'));
    expect(funding.byKind.find(({ kind }: any) => kind === 'HIGH_NEEDS_BLOCK')).toMatchObject({
      budgetPence: null,
      spentPence: null,
    });
  });

  it.each(['[1999]', '[2026, 2101]', '[2001,2002,2003,2004,2005,2006,2007,2008,2009,2010,2011]'])(
    'asks back about the years %s',
    async (years) => {
      const query = `{ localArea(code: "${council}") { funding(startYears: ${years}) { whole { budgetPence } } } }`;
      expect((await house.ask('officer', query)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    },
  );

  it('shows nobody of the public what partners record between them', async () => {
    const { pooledFunds } = await read('public', 'pooledFunds { id }');
    expect(pooledFunds.map((each: any) => each.id)).not.toContain(fundId);
  });

  it('lets the panel decide a package that a caseworker proposed, and nobody see it who may not see children', async () => {
    const packageId = await recorded('send-caseworker', 'recordJointPackage', {
      childPseudonym: child,
      kind: 'SECTION_117',
      startDate: '2026-10-01',
      perWeekPence: 100_001,
      shares: [
        { part: 'HEALTH', sharePercent: 50 },
        { part: 'CARE', sharePercent: 50 },
      ],
      reviewDate: '2026-11-01',
    });
    const budget = {
      childPseudonym: child,
      parts: [{ part: 'CARE', kind: 'DIRECT_PAYMENT', perYearPence: 520_000 }],
      startDate: '2026-04-01',
      reviewDate: '2026-12-01',
    };
    await recorded('looked-after-caseworker', 'recordPersonalBudget', budget);
    const decision = {
      packageId: packageId,
      packageVersion: 1,
      panelBodyId: id('evidence-challenge-panel'),
      decidedDate: '2026-11-20',
      outcome: 'AGREED',
      disputedBy: [],
      reason: 'Each part is needed.',
    };
    const fields = `carePackages(reviewsBy: "2026-12-31") {
      packages { id state parts { part perWeekPence } decision { reason panel { name } } }
      reviewsDue { of daysLate reviewDate }
      totals { packages { count pence } packagesByKind { kind count pence } packagesByPart { part pence } budgets { count pence } budgetsByKind { heldAs pence } budgetsByPart { part pence } } }`;
    expect((await read('send-caseworker', fields)).carePackages.packages).toMatchObject([
      { state: 'PROPOSED' },
    ]);
    for (const as of ['send-caseworker', 'caseworker on the panel', 'officer', 'board-member'] as const)
      expect(await send(as, 'recordPackageDecision', decision)).not.toHaveProperty('record');
    const old = await send('joint-funding-panel', 'recordPackageDecision', {
      ...decision,
      packageVersion: 2,
    });
    expect(old.issues).toMatchObject([{ path: 'content.packageVersion' }]);
    await recorded('joint-funding-panel', 'recordPackageDecision', decision);
    const { carePackages } = await read('joint-funding-panel', fields);
    expect(carePackages).toMatchObject({
      packages: [
        {
          state: 'AGREED',
          parts: [
            { part: 'HEALTH', perWeekPence: 50_001 },
            { part: 'CARE', perWeekPence: 50_000 },
          ],
          decision: { reason: 'Each part is needed.', panel: { name: 'Evidence Challenge Panel' } },
        },
      ],
      reviewsDue: [
        { of: 'PACKAGE', daysLate: 24 },
        { of: 'PERSONAL_BUDGET', daysLate: null },
      ],
      totals: {
        packages: { count: 1, pence: 100_001 },
        packagesByKind: [{ count: 0 }, { kind: 'SECTION_117', count: 1, pence: 100_001 }, { count: 0 }],
        budgets: { count: 1, pence: 520_000 },
      },
    });
    for (const as of [
      'public',
      'officer',
      'board-member',
      'icb-commissioner',
      'panel-member',
      'caseworker next door',
      'partner',
    ] as const)
      expect(await read(as, fields), as).toEqual({ carePackages: null });
  });
});
