import { readFileSync } from 'node:fs';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  council,
  everybody,
  neighbour,
  registerHouse,
  type Asking,
  type RegisterHouse,
} from './register-house.ts';

const id = (local: string, code = council) => `${code}:${local}`;

/** A sound risk, with what a test says otherwise. */
const risk = (otherwise: object = {}, code = council) => ({
  title: 'Too few therapists',
  scaleId: id('five-by-five', code),
  likelihood: 3,
  impact: 4,
  ownerBodyId: id('send-executive-board', code),
  intentionIds: [id('intention-1-1', code)],
  raisedDate: '2026-11-01',
  ...otherwise,
});

const said = (otherwise: object = {}) => ({
  areaCode: council,
  because: 'said at the board',
  content: risk(),
  ...otherwise,
});

const VISIT_RULE = { title: 'Homes out of the area', everyMonths: 6 };
const VISIT = { setting: 'A home', status: 'PLANNED' };

describe.each(postgresMajors)('registers of joint commissioning, on PostgreSQL %i', (major) => {
  let house: RegisterHouse;
  beforeAll(async () => {
    house = await registerHouse(major);
  });
  afterAll(async () => {
    await house.close();
    expect(house.unexpected).toEqual([]);
  });

  /** Records a risk and gives its id. */
  async function recorded(as: Asking, otherwise: object = {}): Promise<string> {
    const told = await house.send(as, 'recordRisk', said(otherwise));
    expect(told, JSON.stringify(told)).toMatchObject({ __typename: 'CommissioningRecorded' });
    return told.record.entryId;
  }

  it('record an entry, answer with what was recorded, and keep its history', async () => {
    const told = await house.send('officer', 'recordRisk', said({ expectedVersion: 0 }));
    expect(told).toMatchObject({
      __typename: 'CommissioningRecorded',
      record: {
        register: 'RISK',
        version: 1,
        audience: 'JOINT',
        isWithdrawn: false,
        because: 'said at the board',
        role: 'officer',
        recordedAt: '2026-11-22T09:00:00.000Z',
      },
    });
    const { entryId, posts, words } = told.record;
    expect(posts).toHaveLength(1);
    expect(words).toContainEqual({ field: 'ownerBodyId', value: 'send-executive-board' });
    expect(words).toContainEqual({ field: 'closedDate', value: null });
    house.setToday('2026-11-24');
    const next = { ...said({ entryId, expectedVersion: 1 }), content: risk({ likelihood: 2 }) };
    expect(await house.send('icb-commissioner', 'recordRisk', next)).toMatchObject({
      record: { version: 2, role: 'icb-commissioner' },
    });
    const gone = { areaCode: council, register: 'RISK', entryId, because: 'it is over' };
    house.setToday('2026-11-26');
    expect(await house.send('officer', 'withdrawCommissioningRecord', gone)).toMatchObject({
      record: { version: 3, isWithdrawn: true },
    });
    const history = await house.history('officer', 'RISK', entryId);
    expect(history.map(({ version, isWithdrawn }: any) => [version, isWithdrawn])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
    expect(await house.history('officer', 'RISK', entryId, '2026-11-23')).toMatchObject([{ version: 1 }]);
    expect(await house.history('officer', 'RISK', entryId, '2026-11-21')).toEqual([]);
    expect(await house.send('officer', 'recordRisk', said({ entryId }))).toMatchObject({
      __typename: 'CommissioningRecordWithdrawn',
      withdrawnDate: '2026-11-26',
    });
    expect(await house.send('officer', 'withdrawCommissioningRecord', gone)).toMatchObject({
      __typename: 'CommissioningRecordWithdrawn',
    });
  });

  it('say everything that is wrong at once, in the fields that were sent', async () => {
    const wrong = said({
      because: ' \u200b',
      clientRecordId: 'x'.repeat(101),
      audience: 'PUBLIC',
      content: risk({
        title: 'x'.repeat(301),
        likelihood: 11,
        ownerBodyId: id('nobody'),
        intentionIds: [id('intention-1-1'), id('none'), 'intention-1-1'],
        closedDate: '2026-10-01',
      }),
    });
    const { __typename, issues } = await house.send('officer', 'recordRisk', wrong);
    expect(__typename).toBe('InvalidInput');
    expect(issues.map(({ path }: any) => path).sort()).toEqual([
      'audience',
      'because',
      'clientRecordId',
      'content.closedBecause',
      'content.closedDate',
      'content.intentionIds[1]',
      'content.intentionIds[2]',
      'content.likelihood',
      'content.ownerBodyId',
      'content.title',
    ]);
    expect(issues.every(({ found, expected, whatToDo }: any) => found && expected && whatToDo)).toBe(true);
  });

  it('take no text that is too long, has no letter, or hides some', async () => {
    for (const title of ['', ' ', '\u200b\u200b', 'x'.repeat(100_000), 'a\u202eb', 'a\u0000b', '\ud800']) {
      const { issues } = await house.send('officer', 'recordRisk', said({ content: risk({ title }) }));
      expect(issues, JSON.stringify(title.slice(0, 10))).toContainEqual(
        expect.objectContaining({ path: 'content.title' }),
      );
      expect(issues.every(({ path }: any) => path === 'content.title')).toBe(true);
      expect(JSON.stringify(issues).length).toBeLessThan(1_000);
    }
    const because = await house.send('officer', 'recordRisk', said({ because: 'x'.repeat(4_001) }));
    expect(because.issues).toMatchObject([{ path: 'because' }]);
    const kept = await house.send('officer', 'recordRisk', said({ content: risk({ title: '  Fit\r\n ' }) }));
    expect(kept.record.words).toContainEqual({ field: 'title', value: 'Fit' });
  });

  describe('are read by whom they are for', () => {
    const entries: Record<string, string> = {};
    beforeAll(async () => {
      entries['joint'] = await recorded('officer');
      entries['council'] = await recorded('officer', { audience: 'COUNCIL' });
      entries['health'] = await recorded('icb-commissioner', { audience: 'HEALTH' });
    });

    it('and by nobody else', async () => {
      const seen: Record<string, string> = {};
      for (const as of everybody) {
        const sees: string[] = [];
        for (const [audience, entryId] of Object.entries(entries))
          if ((await house.history(as, 'RISK', entryId)).length > 0) sees.push(audience);
        seen[as] = sees.join(' ');
      }
      expect(seen).toEqual({
        public: '',
        partner: '',
        officer: 'joint council',
        'action-lead': 'joint council',
        'panel-member': 'joint',
        'board-member': 'joint',
        'icb-commissioner': 'joint health',
        'send-caseworker': '',
        'looked-after-caseworker': '',
        'joint-funding-panel': 'joint',
        'officer next door': '',
        'icb next door': '',
        'caseworker next door': '',
        'icb of both': 'joint health',
        'other officer': 'joint council',
        'officer turned icb': 'joint health',
        'caseworker on the panel': 'joint',
      });
    });

    it('so that an entry for others, one of another area and none at all are answered alike, to reading and to recording', async () => {
      const neighbours = await recorded('officer next door', {
        areaCode: neighbour,
        content: risk({}, neighbour),
      });
      const here = neighbours.replace(neighbour, council);
      for (const entryId of [entries['health']!, id('risk-none'), neighbours, here]) {
        const input = { areaCode: council, register: 'RISK', entryId, because: 'x' };
        const answers = [
          await house.send('officer', 'recordRisk', said({ entryId, expectedVersion: 1 })),
          await house.send('officer', 'recordRisk', said({ entryId, content: { ...risk(), title: '' } })),
          await house.send('officer', 'withdrawCommissioningRecord', input),
        ];
        for (const answer of answers)
          expect(answer).toEqual({
            error: 'UNKNOWN_ID',
            message: `There is no risk with the id "${entryId}" that you may read.`,
          });
        expect(await house.history('officer', 'RISK', entryId)).toEqual([]);
      }
    });

    it('never closed to those who could read them, and opened to more with one record', async () => {
      const own = await recorded('officer', { audience: 'COUNCIL' });
      const shared = await house.send('officer', 'recordRisk', said({ entryId: own, audience: 'JOINT' }));
      expect(shared).toMatchObject({ record: { version: 2, audience: 'JOINT' } });
      expect(await house.history('icb-commissioner', 'RISK', own)).toMatchObject([{ version: 2 }]);
      const byHealth = await house.send(
        'icb-commissioner',
        'recordRisk',
        said({ entryId: own, expectedVersion: 2 }),
      );
      expect(byHealth).toMatchObject({ record: { version: 3, audience: 'JOINT' } });
      for (const [as, audience] of [
        ['officer', 'COUNCIL'],
        ['icb-commissioner', 'HEALTH'],
      ] as const)
        expect(await house.send(as, 'recordRisk', said({ entryId: own, audience }))).toMatchObject({
          __typename: 'InvalidInput',
          issues: [{ path: 'audience', found: audience, expected: 'JOINT' }],
        });
    });
  });

  it('are recorded by those whom the policy allows it, and by nobody for readers of the other side', async () => {
    const answers: Record<string, string> = {};
    for (const as of everybody) {
      const told: string[] = [];
      for (const audience of ['JOINT', 'COUNCIL', 'HEALTH'])
        for (const areaCode of [council, neighbour]) {
          const input = said({
            areaCode,
            audience,
            content: risk({}, areaCode),
          });
          const answer = await house.send(as, 'recordRisk', input);
          told.push(answer.__typename === 'CommissioningRecorded' ? 'A' : (answer.error ?? '-'));
        }
      answers[as] = told.join('');
    }
    const no = '------';
    const signIn = Array.from({ length: 6 }, () => 'UNAUTHENTICATED').join('');
    expect(answers).toEqual({
      public: signIn,
      partner: no,
      officer: 'A-A---',
      'action-lead': no,
      'panel-member': no,
      'board-member': no,
      'icb-commissioner': 'A---A-',
      'send-caseworker': no,
      'looked-after-caseworker': no,
      'joint-funding-panel': no,
      'officer next door': '-A-A--',
      'icb next door': '-A---A',
      'caseworker next door': no,
      'icb of both': 'AA--AA',
      'other officer': 'A-A---',
      'officer turned icb': 'A---A-',
      'caseworker on the panel': no,
    });
    const refused = await house.send('officer', 'recordRisk', said({ audience: 'HEALTH' }));
    expect(refused).toMatchObject({
      __typename: 'NotYourDecisionRight',
      whatToDo: 'Ask an ICB commissioner of this local area to do it.',
    });
  });

  it('tell somebody of two areas each area’s own', async () => {
    const one = await recorded('icb of both');
    const other = await recorded('icb of both', { areaCode: neighbour, content: risk({}, neighbour) });
    expect(await house.history('icb of both', 'RISK', one)).toHaveLength(1);
    expect(await house.history('icb of both', 'RISK', other, undefined, neighbour)).toHaveLength(1);
    expect(await house.history('icb of both', 'RISK', other)).toEqual([]);
    expect(await house.history('icb-commissioner', 'RISK', other, undefined, neighbour)).toEqual([]);
  });

  it('answer a command sent again with what was recorded, and refuse other words under the same id', async () => {
    const input = said({ clientRecordId: 'one' });
    const first = await house.send('officer', 'recordRisk', input);
    expect(await house.send('officer', 'recordRisk', input)).toEqual(first);
    const { entryId } = first.record;
    expect(await house.history('officer', 'RISK', entryId)).toHaveLength(1);
    const changed = { ...input, entryId, clientRecordId: 'two', content: risk({ impact: 5 }) };
    const second = await house.send('officer', 'recordRisk', changed);
    expect(await house.send('officer', 'recordRisk', changed)).toEqual(second);
    expect(await house.send('officer', 'recordRisk', input)).toEqual(first);
    const others: object[] = [
      { content: risk({ impact: 5 }) },
      { because: 'something else' },
      { audience: 'COUNCIL' },
      { entryId: await recorded('officer') },
      { content: risk({ title: '' }) },
    ];
    for (const other of others)
      expect(await house.send('officer', 'recordRisk', { ...input, ...other })).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ path: 'clientRecordId', found: 'one' }],
      });
    const withdrawal = { areaCode: council, register: 'RISK', entryId, because: 'over' };
    const again = { ...withdrawal, clientRecordId: 'one' };
    expect(await house.send('officer', 'withdrawCommissioningRecord', again)).toMatchObject({
      issues: [{ path: 'clientRecordId' }],
    });
    const taken = await house.send('officer', 'withdrawCommissioningRecord', {
      ...withdrawal,
      clientRecordId: 'three',
    });
    const repeat = { ...withdrawal, clientRecordId: 'three' };
    expect(await house.send('officer', 'withdrawCommissioningRecord', repeat)).toEqual(taken);
    expect(await house.send('other officer', 'recordRisk', input)).toMatchObject({
      __typename: 'CommissioningRecorded',
    });
  });

  it('tell somebody in another role no more than that an id of their own was used', async () => {
    const input = said({ clientRecordId: 'in another role', audience: 'COUNCIL' });
    expect(await house.send('officer', 'recordRisk', input)).toMatchObject({
      __typename: 'CommissioningRecorded',
    });
    const again = { ...input, audience: 'HEALTH' };
    expect(await house.send('officer turned icb', 'recordRisk', again)).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: 'clientRecordId', found: 'in another role' }],
    });
  });

  it('refer to nothing that some of their readers may not read', async () => {
    const rule = (audience: string) => ({
      areaCode: council,
      because: 'a test',
      audience,
      content: VISIT_RULE,
    });
    const own = (await house.send('officer', 'recordQualityVisitRule', rule('COUNCIL'))).record.entryId;
    const visit = (audience: string, ruleId: string) =>
      house.send('officer', 'recordQualityVisit', {
        areaCode: council,
        because: 'a test',
        audience,
        content: { ...VISIT, ruleId },
      });
    for (const audience of ['JOINT', 'PUBLIC'])
      expect(await visit(audience, own)).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ path: 'content.ruleId', found: own }],
      });
    expect(await visit('COUNCIL', own)).toMatchObject({ __typename: 'CommissioningRecorded' });
    const shared = (await house.send('officer', 'recordQualityVisitRule', rule('PUBLIC'))).record.entryId;
    for (const audience of ['JOINT', 'PUBLIC', 'COUNCIL'])
      expect(await visit(audience, shared)).toMatchObject({ __typename: 'CommissioningRecorded' });
  });

  it('let one of many who record at once be next, and tell the others that it moved on', async () => {
    const entryId = await recorded('officer');
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        house.send(
          at % 2 === 0 ? 'officer' : 'icb-commissioner',
          'recordRisk',
          said({ entryId, expectedVersion: 1 }),
        ),
      ),
    );
    const names = answers.map(({ __typename }) => __typename).sort();
    expect(names).toEqual(['CommissioningRecorded', ...Array.from({ length: 7 }, () => 'EditConflict')]);
    expect(answers.find(({ __typename }) => __typename === 'EditConflict')).toMatchObject({ version: 2 });
    const unasked = await Promise.all(
      Array.from({ length: 8 }, () => house.send('officer', 'recordRisk', said({ entryId }))),
    );
    expect(unasked.map(({ record }) => record.version).sort((one, other) => one - other)).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    const same = said({ clientRecordId: 'at once' });
    const twins = await Promise.all(
      Array.from({ length: 6 }, () => house.send('officer', 'recordRisk', same)),
    );
    expect(new Set(twins.map(({ record }) => record.entryId)).size).toBe(1);
  });

  it('are recorded and read as the how-to says', async () => {
    const guide = new URL('../../../../docs/how-to/record-joint-commissioning.md', import.meta.url);
    const [record = '', read = ''] = [...readFileSync(guide, 'utf8').matchAll(/```graphql\n(.*?)```/gs)].map(
      ([, query]) => query!,
    );
    const done = await house.ask('officer', record);
    const { entryId } = done.data.recordRisk.record;
    const told = await house.ask('officer', read.replace(`${council}:risk-…`, entryId));
    expect(told.errors).toBe(undefined);
    expect(told.data.localArea.commissioningRecords).toMatchObject([{ version: 1, role: 'officer' }]);
  });

  it('know no area that is not there', async () => {
    expect(await house.send('officer', 'recordRisk', said({ areaCode: 'E99999999' }))).toMatchObject({
      __typename: 'NotYourDecisionRight',
    });
  });
});
