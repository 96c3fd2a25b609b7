import { postgresMajors, testDatabase, type TestDatabase } from '@golden-thread/subgraph/testing';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendSchema, type SendTables } from '../../src/database/send-tables.ts';
import { sen2Store } from '../../src/returns/sen2-store.ts';
import { council, keeping, registerAreas, returnFolder, rowsKept } from './sample-return.ts';

const made = returnFolder();
afterAll(() => made.remove());

const upn = (at: number) => `A99900000000${at}`;
const person =
  'persontableid,surname,forename,personbirthdate,sex,ethnicity,postcode,upn,uniquelearnernumber,upnunknown';
const request =
  'requeststableid,persontableid,receiveddate,requestsource,rya,requestoutcomedate,requestoutcome,requestmediation,requesttribunal,exported';
const assessment =
  'assessmenttableid,requeststableid,assessmentoutcome,assessmentoutcomedate,assessmentmediation,assessmenttribunal,othermediation,othertribunal,week20';
const plan = 'namedplantableid,assessmenttableid,startdate,planres,planwbp,pb,oa,dp,ceasedate,ceasereason';
const plain = (table: string, text: string): string => `${text.split('\n')[0]}\n${rows[table] ?? ''}`;

/** Two children; the first asked twice, and has a plan of each request; the second asked twice on one day. */
const rows: Readonly<Record<string, string>> = {
  sen2: '1,SEN2,2025,999\n',
  person: [1, 2].map((at) => `p${at},One,Two,2015-01-0${at},F,WBRI,ZZ99 3WZ,${upn(at)},,\n`).join(''),
  requests: [
    'r1,p1,2024-01-08,2,0,2024-02-05,Y,0,0,',
    'r2,p1,2024-06-03,2,0,2024-07-01,Y,0,0,',
    'r3,p2,2024-09-02,2,0,,A,0,0,',
    'r4,p2,2024-09-02,2,0,,A,0,0,\n',
  ].join('\n'),
  assessment: 'a1,r1,Y,2024-05-20,0,0,0,0,0\na2,r2,Y,2024-10-14,0,0,0,0,0\n',
  namedplan: 'n1,a1,2024-05-20,,,0,0,,,\nn2,a2,2024-10-14,,,0,0,,,\nn3,a2,2024-11-18,,,0,0,,,\n',
};
const headers: Readonly<Record<string, string>> = { person, requests: request, assessment, namedplan: plan };
const returnFiles = made.tables(0, 7, (table, text) =>
  headers[table] === undefined ? plain(table, text) : `${headers[table]}\n${rows[table] ?? ''}`,
);
const besides = (name: string, lines: readonly string[]) => made.write(name, `${lines.join('\n')}\n`);
const teams = besides('teams.csv', ['UPN,RequestReceivedDate,Team', `${upn(1)},2024-06-03,North`]);
const advice = besides('advice.csv', [
  'UPN,RequestReceivedDate,Source,AskedDate,AdviceReceivedDate',
  `${upn(1)},2024-01-08,health,2024-02-05,`,
  `${upn(1)},2024-06-03,education,2024-07-01,2024-08-12`,
]);
const audits = besides('audits.csv', [
  'UPN,RequestReceivedDate,PlanStartDate,AuditedDate,Grade',
  `${upn(1)},2024-01-08,,2024-06-10,good`,
  `${upn(1)},2024-06-03,2024-11-18,2024-12-02,inadequate`,
  `${upn(1)},2024-06-03,,2024-12-03,good`,
  `${upn(1)},2024-06-03,2024-11-19,2024-12-04,good`,
]);
const exclusions = besides('exclusions.csv', [
  'UPN,StartDate,Kind,SENprovision,SENtype',
  `${upn(2)},2024-03-04,suspension,ehc-plan,ASD`,
  `${upn(9)},2024-03-05,permanent,sen-support,`,
]);

describe.each(postgresMajors)('casework given beside a return, on PostgreSQL %i', (major) => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await testDatabase({ schemas: [sendSchema], major });
    await registerAreas(test);
  });
  afterEach(() => test.close());

  const keep = async (files: readonly string[], dryRun = false) =>
    sen2Store.keep(test.cluster, await keeping(files, { dryRun }));
  const kept = <T extends 'casework_team' | 'casework_advice' | 'casework_audit' | 'casework_exclusion'>(
    table: T,
  ) =>
    test.service<SendTables>('send').readArea({ area: council, seesChildren: true }, (queries) =>
      queries
        .selectFrom(table as 'casework_team')
        .selectAll()
        .orderBy('row')
        .execute(),
    );

  it('is hung on the request, the plan or the child that it is about', async () => {
    const report = await keep([exclusions, advice, ...returnFiles, audits, teams]);
    expect(report).toMatchObject({
      status: 'imported',
      issueTotal: 0,
      records: { requests: 4, teams: 1, advice: 2, audits: 4, exclusions: 2 },
      notLinked: { exclusions: 1 },
    });
    expect(await kept('casework_team')).toMatchObject([{ row: 1, parent: 2, team: 'North' }]);
    expect(await kept('casework_advice')).toMatchObject([
      { parent: 1, source: 'health', asked_date: '2024-02-05', received_date: null },
      { parent: 2, source: 'education', asked_date: '2024-07-01', received_date: '2024-08-12' },
    ]);
    expect((await kept('casework_audit')).map(({ parent }) => parent)).toEqual([1, 3, null, null]);
    expect(await kept('casework_exclusion')).toMatchObject([
      { parent: 2, kind: 'suspension', sen_provision: 'ehc-plan', sen_type: 'ASD' },
      { parent: null, kind: 'permanent', sen_provision: 'sen-support', sen_type: null },
    ]);
  });

  it('is known to have been given also where it has no rows, and not where it was not', async () => {
    const none = besides('none.csv', ['UPN,RequestReceivedDate,Team']);
    const { records } = await keep([...returnFiles, none]);
    expect(records).toHaveProperty('teams', 0);
    expect(records).not.toHaveProperty('advice');
  });

  it.each([false, true])(
    'is refused with the whole return where its request is not told of (dry run: %s)',
    async (dryRun) => {
      const wrong = besides('wrong.csv', [
        'UPN,RequestReceivedDate,Source,AskedDate,AdviceReceivedDate',
        `${upn(1)},2024-01-08,health,2024-02-05,`,
        `${upn(1)},2024-01-09,health,2024-02-05,`,
        `${upn(8)},2024-01-08,health,2024-02-05,`,
        `${upn(2)},2024-09-02,health,2024-10-05,`,
      ]);
      const report = await keep([...returnFiles, wrong], dryRun);
      expect(report.status).toBe('refused');
      expect(report.issues.map(({ code, file, row }) => `${code} ${file} ${row}`).sort()).toEqual([
        'CASEWORK_AMBIGUOUS advice 4',
        'CASEWORK_UNMATCHED advice 2',
        'CASEWORK_UNMATCHED advice 3',
      ]);
      expect(JSON.stringify(report)).not.toContain(upn(8));
      expect(await rowsKept(test)).toEqual({});
    },
  );

  it('is looked at in a dry run, and nothing is written', async () => {
    const report = await keep([...returnFiles, teams, advice, audits, exclusions], true);
    expect(report).toMatchObject({ status: 'sound', records: { audits: 4 }, notLinked: { exclusions: 1 } });
    expect(await rowsKept(test)).toEqual({});
  });
});
