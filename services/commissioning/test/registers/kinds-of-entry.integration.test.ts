import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { council, everybody, registerHouse, type RegisterHouse } from './register-house.ts';

const id = (local: string) => `${council}:${local}`;
const base = { areaCode: council, because: 'a test' };
const share = (organisation: string, sharePercent: number) => ({
  organisationId: id(organisation),
  sharePercent,
});
const fund = (otherwise: object = {}) => ({
  title: 'Information and advice',
  contributions: [share('rotherham-council', 65), share('nhs-south-yorkshire-icb', 35)],
  source: { sourceId: id('written-statement-of-action-2022'), place: 'Progress to date' },
  ...otherwise,
});
const issues = (answer: any) => answer.issues?.map(({ path }: any) => path);

describe.each(postgresMajors)('entries of every kind, on PostgreSQL %i', (major) => {
  let house: RegisterHouse;
  beforeAll(async () => {
    house = await registerHouse(major);
  });
  afterAll(async () => {
    await house.close();
    expect(house.unexpected).toEqual([]);
  });

  describe('that stand in the published folder', () => {
    const entryId = id('sendiass');

    it('have no record until somebody records one, and are then replaced for everyone', async () => {
      expect(await house.history('officer', 'POOLED_FUND', entryId)).toEqual([]);
      const hidden = { ...base, entryId, audience: 'JOINT', content: fund() };
      expect(await house.send('officer', 'recordPooledFund', hidden)).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ path: 'audience', expected: 'PUBLIC' }],
      });
      const told = await house.send('officer', 'recordPooledFund', {
        ...base,
        entryId,
        expectedVersion: 0,
        content: fund(),
      });
      expect(told).toMatchObject({ record: { version: 1, audience: 'PUBLIC', entryId } });
      const moved = { ...base, entryId, expectedVersion: 0, content: fund() };
      expect(await house.send('icb-commissioner', 'recordPooledFund', moved)).toMatchObject({
        __typename: 'EditConflict',
        version: 1,
      });
    });

    it('tell everyone what was recorded, and who recorded it only those who work in the area', async () => {
      for (const as of everybody) {
        const [record] = await house.history(as, 'POOLED_FUND', entryId);
        expect(record, as).toMatchObject({ version: 1, because: 'a test' });
        const elsewhere = ['public', 'partner', 'officer next door', 'icb next door', 'caseworker next door'];
        const knows = !elsewhere.includes(as);
        expect([as, record.role, record.posts.length]).toEqual([as, knows ? 'officer' : null, knows ? 1 : 0]);
      }
    });

    it('refuse shares that are not the whole with the sum, and an organisation of another day', async () => {
      const wrong = fund({
        contributions: [share('rotherham-council', 60), share('nhs-south-yorkshire-icb', 30)],
      });
      const answer = await house.send('officer', 'recordPooledFund', { ...base, entryId, content: wrong });
      expect(JSON.stringify(answer.issues)).toContain('90');
      const before = fund({
        startDate: '2021-04-01',
        contributions: [share('rotherham-council', 65), share('nhs-rotherham-ccg', 35)],
      });
      expect(
        await house.send('officer', 'recordPooledFund', { ...base, entryId, content: before }),
      ).toMatchObject({
        __typename: 'CommissioningRecorded',
      });
      const after = { ...base, entryId, content: { ...before, startDate: '2023-04-01' } };
      expect(issues(await house.send('officer', 'recordPooledFund', after))).toEqual([
        'content.contributions[1].organisationId',
      ]);
    });

    it('may go on naming an organisation that another stands for, where no day is said', async () => {
      const asPublished = fund({
        contributions: [share('rotherham-council', 65), share('nhs-rotherham-ccg', 35)],
      });
      expect(
        await house.send('officer', 'recordPooledFund', { ...base, entryId, content: asPublished }),
      ).toMatchObject({ __typename: 'CommissioningRecorded' });
    });

    it('take each share as at its own day, where one partner follows another', async () => {
      const inTurn = (ccg: object, icb: object) => ({
        ...base,
        entryId,
        content: fund({
          startDate: '2021-04-01',
          contributions: [
            share('rotherham-council', 65),
            { ...share('nhs-rotherham-ccg', 35), ...ccg },
            { ...share('nhs-south-yorkshire-icb', 35), ...icb },
          ],
        }),
      });
      const sound = inTurn({ endDate: '2022-06-30' }, { startDate: '2022-07-01' });
      expect(await house.send('officer', 'recordPooledFund', sound)).toMatchObject({
        __typename: 'CommissioningRecorded',
      });
      const early = inTurn({ endDate: '2022-03-31' }, { startDate: '2022-04-01' });
      expect(await house.send('officer', 'recordPooledFund', early)).toMatchObject({
        __typename: 'InvalidInput',
        issues: [
          {
            path: 'content.contributions[2].organisationId',
            expected: expect.stringContaining('2022-04-01: area code, colon, id'),
          },
        ],
      });
    });

    it('can be withdrawn, and are there as at the days before', async () => {
      house.setToday('2026-11-25');
      const gone = { ...base, register: 'POOLED_FUND', entryId };
      expect(await house.send('officer', 'withdrawCommissioningRecord', gone)).toMatchObject({
        record: { version: 5, isWithdrawn: true, audience: 'PUBLIC' },
      });
      const on = async (day: string) =>
        (
          await house.ask(
            'public',
            `{ localArea(code: "${council}") { pooledFunds(asOf: "${day}") { id } } }`,
          )
        ).data.localArea.pooledFunds.map((each: any) => each.id);
      expect(await on('2026-11-24')).toContain(entryId);
      expect(await on('2026-11-25')).not.toContain(entryId);
    });
  });

  describe('whose content says which they are', () => {
    const actual = (otherwise: object = {}) => ({
      ...base,
      content: { fundId: id('camhs-section-75'), month: '2026-04', amountPence: 4_294_967_296, ...otherwise },
    });
    const record = (input: object) => house.send('officer', 'recordFundActual', input);

    it('get a version more when they are recorded again, never a second entry', async () => {
      const first = await record(actual());
      expect(first).toMatchObject({ record: { version: 1, entryId: id('camhs-section-75.2026-04') } });
      expect(first.record.words).toContainEqual({ field: 'amountPence', value: '4294967296' });
      expect(await record(actual({ amountPence: -1 }))).toMatchObject({
        record: { version: 2, entryId: first.record.entryId },
      });
      expect(await record({ ...actual(), expectedVersion: 0 })).toMatchObject({ __typename: 'EditConflict' });
      const { entryId } = first.record;
      const gone = { ...base, register: 'FUND_ACTUAL', entryId };
      expect(await house.send('officer', 'withdrawCommissioningRecord', gone)).toMatchObject({
        record: { version: 3 },
      });
      expect(await record(actual())).toMatchObject({ record: { version: 4, isWithdrawn: false } });
      const other = { ...actual({ month: '2026-05' }), entryId };
      expect(issues(await record(other))).toEqual(['content.id']);
    });

    it('refuse what does not fit what stands, in the words of the rule', async () => {
      expect(issues(await record(actual({ month: '2026-11' })))).toEqual(['content.month']);
      expect(issues(await record(actual({ lineId: 'none' })))).toEqual(['content.lineId']);
      expect(issues(await record(actual({ fundId: id('none') })))).toEqual(['content.fundId']);
      expect(issues(await record(actual({ amountPence: 0.5 })))).toEqual(['content.amountPence']);
    });
  });

  describe('that are about a single child', () => {
    const proposal = {
      ...base,
      content: {
        childPseudonym: 'a'.repeat(43),
        kind: 'JOINT',
        startDate: '2026-09-01',
        perWeekPence: 250_000,
        shares: [
          { part: 'EDUCATION', sharePercent: 33.34 },
          { part: 'HEALTH', sharePercent: 33.33 },
          { part: 'CARE', sharePercent: 33.33 },
        ],
        reviewDate: '2027-09-01',
      },
    };
    const decision = (packageId: string, packageVersion = 1) => ({
      ...base,
      content: {
        packageId,
        packageVersion,
        panelBodyId: id('send-executive-board'),
        decidedDate: '2026-11-20',
        outcome: 'AGREED',
        reason: 'It fits what was assessed.',
      },
    });
    let packageId: string;

    it('are put forward by caseworkers alone, and decided on by the panel alone', async () => {
      const may: Record<string, string> = {};
      for (const as of everybody) {
        const put = await house.send(as, 'recordJointPackage', proposal);
        if (as === 'send-caseworker') packageId = put.record.entryId;
        may[as] = put.__typename === 'CommissioningRecorded' ? 'submits' : '-';
      }
      for (const as of everybody) {
        const answer = await house.send(as, 'recordPackageDecision', decision(packageId));
        if (answer.__typename === 'CommissioningRecorded') may[as] = 'decides';
      }
      expect(Object.fromEntries(Object.entries(may).filter(([, what]) => what !== '-'))).toEqual({
        'send-caseworker': 'submits',
        'looked-after-caseworker': 'submits',
        'joint-funding-panel': 'decides',
      });
    });

    it('are not decided on by who put them forward, nor as they stood before', async () => {
      expect(
        await house.send('caseworker on the panel', 'recordPackageDecision', decision(packageId)),
      ).toMatchObject({
        __typename: 'NotYourDecisionRight',
        message: 'You recorded what this is about, so somebody else has to record this.',
        whatToDo: 'Ask a member of the joint funding panel of this local area to do it.',
      });
      const again = {
        ...proposal,
        entryId: packageId,
        content: { ...proposal.content, perWeekPence: 260_000 },
      };
      expect(await house.send('looked-after-caseworker', 'recordJointPackage', again)).toMatchObject({
        record: { version: 2 },
      });
      expect(
        issues(await house.send('joint-funding-panel', 'recordPackageDecision', decision(packageId))),
      ).toEqual(['content.packageVersion']);
    });

    it('keep what was decided on them from who put them forward, who can neither move nor withdraw it', async () => {
      const { record: decided } = await house.send('joint-funding-panel', 'recordPackageDecision', {
        ...decision(packageId),
        content: { ...decision(packageId).content, packageVersion: 2 },
      });
      const other = { ...proposal, content: { ...proposal.content, childPseudonym: `${'b'.repeat(42)}I` } };
      const { record } = await house.send('looked-after-caseworker', 'recordJointPackage', other);
      const own = { __typename: 'NotYourDecisionRight', message: expect.stringContaining('You recorded') };
      const moved = { ...decision(record.entryId), entryId: decided.entryId };
      expect(await house.send('caseworker on the panel', 'recordPackageDecision', moved)).toMatchObject(own);
      const { entryId } = decided;
      const back = {
        areaCode: council,
        register: 'PACKAGE_DECISION',
        entryId,
        because: 'not agreed after all',
      };
      expect(await house.send('caseworker on the panel', 'withdrawCommissioningRecord', back)).toMatchObject(
        own,
      );
      expect(await house.history('joint-funding-panel', 'PACKAGE_DECISION', entryId)).toHaveLength(1);
    });

    it('are read by those who prepare and decide them, and nobody else learns that there is one', async () => {
      const seen = [];
      for (const as of everybody)
        if ((await house.history(as, 'JOINT_PACKAGE', packageId)).length > 0) seen.push(as);
      expect(seen).toEqual([
        'send-caseworker',
        'looked-after-caseworker',
        'joint-funding-panel',
        'caseworker on the panel',
      ]);
      for (const as of everybody) {
        if ((seen as readonly string[]).includes(as)) continue;
        const known = await house.send(as, 'recordJointPackage', { ...proposal, entryId: packageId });
        const unknown = await house.send(as, 'recordJointPackage', {
          ...proposal,
          entryId: id('joint-package-0'),
        });
        expect([as, known]).toEqual([
          as,
          JSON.parse(JSON.stringify(unknown).replaceAll('joint-package-0', packageId.slice(10))),
        ]);
      }
    });

    it('stand in a table of their own, with no row in the one for all', async () => {
      const rows = await house.database.admin(async (client) =>
        (
          await client.query(
            `select 'all' as place, register from commissioning.register_entry
             union all select 'children', register from commissioning.child_register_entry`,
          )
        ).rows.map(({ place, register }) => `${place} ${register}`),
      );
      expect([...new Set(rows)].sort()).toEqual([
        'all fund-actual',
        'all pooled-fund',
        'children joint-package',
        'children package-decision',
      ]);
    });
  });
});
