import { afterAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { CaseworkTable } from '../src/index.ts';
import { checkSen2, pseudonymiser } from '../src/node/index.ts';
import {
  caseworkAdviceSchema,
  caseworkAuditSchema,
  caseworkExclusionSchema,
  caseworkTeamSchema,
} from '../src/schema.ts';
import { emptyTables, key, madeFolder, readAll, rowOf, sampleXmlText } from './made-up-return.ts';

const folder = madeFolder();
afterAll(folder.forget);

const upn = 'A999000000001';
const tables = emptyTables({
  person: rowOf('person', ['1'], { UPN: upn }),
  requests: rowOf('requests', ['1', '1'], { ReceivedDate: '2024-01-10', RequestOutcome: 'A' }),
});
const paths = [...tables].map(([table, text]) => folder.put(`${table}.csv`, text));
const beside = (text: string, name = 'more.csv'): readonly string[] => [...paths, folder.put(name, text)];
const read = (text: string) => readAll(beside(text));
const codesOf = async (text: string) => (await read(text)).codes;

const sound: Readonly<Record<CaseworkTable, string>> = {
  teams: `UPN,RequestReceivedDate,Team\n${upn},2024-01-10,North (0-11)\n`,
  advice: `UPN,RequestReceivedDate,Source,AskedDate,AdviceReceivedDate
${upn},2024-01-10,Educational Psychologist,2024-02-19,2024-04-12
${upn},2024-01-10,social_care,2024-Feb-19 00:00:00,
`,
  audits: `UPN,RequestReceivedDate,PlanStartDate,AuditedDate,Grade\n${upn},2024-01-10,,2024-09-12,RI\n`,
  exclusions: `UPN,StartDate,Kind,SENprovision,SENtype\n${upn},2024-10-07,Permanent exclusion,EHC plan,SEMH\n`,
};
const schemas: Readonly<Record<CaseworkTable, z.ZodType>> = {
  teams: caseworkTeamSchema,
  advice: caseworkAdviceSchema,
  audits: caseworkAuditSchema,
  exclusions: caseworkExclusionSchema,
};

describe('tables of casework', () => {
  it('are read beside the tables of a return, after it, each known by its header', async () => {
    const given = Object.entries(sound).map(([name, text]) => folder.put(`export of ${name}.csv`, text));
    const { rows, casework, codes } = await readAll([...given, ...paths]);
    expect(codes).toEqual([]);
    expect(rows).toHaveLength(2);
    const pseudonym = (rows[0]?.values as { readonly Pseudonym: string }).Pseudonym;
    const of = { pseudonym, requestReceivedDate: '2024-01-10' };
    expect(casework).toEqual([
      { module: 'teams', row: 1, ...of, values: { Team: 'North (0-11)' } },
      {
        module: 'advice',
        row: 1,
        ...of,
        values: {
          Source: 'educational-psychology',
          AskedDate: '2024-02-19',
          AdviceReceivedDate: '2024-04-12',
        },
      },
      {
        module: 'advice',
        row: 2,
        ...of,
        values: { Source: 'social-care', AskedDate: '2024-02-19', AdviceReceivedDate: null },
      },
      {
        module: 'audits',
        row: 1,
        ...of,
        values: { PlanStartDate: null, AuditedDate: '2024-09-12', Grade: 'requires-improvement' },
      },
      {
        module: 'exclusions',
        row: 1,
        pseudonym,
        requestReceivedDate: null,
        values: { StartDate: '2024-10-07', Kind: 'permanent', SENprovision: 'ehc-plan', SENtype: 'SEMH' },
      },
    ]);
    for (const { module, values } of casework) expect(schemas[module].parse(values)).toEqual(values);
    expect((await checkSen2([...given, ...paths], { year: 2025, key })).casework).toEqual({
      teams: 1,
      advice: 2,
      audits: 1,
      exclusions: 1,
    });
  });

  it('are read beside an XML return too', async () => {
    const xml = folder.put('return.xml', sampleXmlText(5));
    const { rows, casework, codes } = await readAll([folder.put('teams.csv', sound.teams), xml]);
    expect(codes).toEqual([]);
    expect(rows.length).toBeGreaterThan(5);
    expect(casework).toHaveLength(1);
  });

  it('are no return, and two returns are still mixed', async () => {
    const alone = await readAll([folder.put('teams.csv', sound.teams)]);
    expect(new Set(alone.codes)).toEqual(new Set(['MODULE_MISSING']));
    expect(alone.casework).toHaveLength(1);
    const xml = folder.put('return.xml', sampleXmlText(1));
    expect((await readAll([...beside(sound.teams), xml])).codes).toEqual(['MIXED_FILES']);
  });

  it('name a child by a learner number where the return does', async () => {
    const { casework, codes } = await read('ULN,ReceivedDate,Team\n9000000001,2024-01-10,South\n');
    expect(codes).toEqual([]);
    expect(casework[0]?.pseudonym).toBe(pseudonymiser(key)('uln:9000000001'));
    const both = await read(`ULN,UPN,RequestReceivedDate,Team\n9000000001,${upn},2024-01-10,South\n`);
    expect(both.casework[0]?.pseudonym).toBe(pseudonymiser(key)(`upn:${upn}`));
  });

  it.each([
    ['a row of nobody', 'UPN,RequestReceivedDate,Team\n,2024-01-10,South\n', ['ROW_WITHOUT_NUMBER']],
    ['a number that is none, once', 'UPN,RequestReceivedDate,Team\nA1,2024-01-10,South\n', ['WRONG_SHAPE']],
    ['an empty cell', `UPN,RequestReceivedDate,Team\n${upn},,\n`, ['CELL_EMPTY', 'CELL_EMPTY']],
    ['a day that could be two', `UPN,RequestReceivedDate,Team\n${upn},01/02/2024,South\n`, ['NOT_A_DAY']],
    ['a surname and a forename', `UPN,RequestReceivedDate,Team\n${upn},2024-01-10,"A, B"\n`, ['WRONG_SHAPE']],
    ['a person with a title', `UPN,RequestReceivedDate,Team\n${upn},2024-01-10,Mrs A\n`, ['PERSON_AS_TEAM']],
    [
      'too long a team',
      `UPN,RequestReceivedDate,Team\n${upn},2024-01-10,${'a'.repeat(41)}\n`,
      ['WRONG_SHAPE'],
    ],
    ['two teams of a request', `${sound.teams}${upn},2024-01-10,South\n`, ['ROW_TWICE']],
    ['the same advice twice', `${sound.advice}${upn},2024-01-10,social care,2024-02-19,\n`, ['ROW_TWICE']],
    ['advice asked for again', `${sound.advice}${upn},2024-01-10,social care,2024-03-19,\n`, []],
    ['a source that is none', `${sound.advice}${upn},2024-01-10,therapy,2024-02-19,\n`, ['UNKNOWN_CODE']],
    [
      'advice before it was asked for, asked for before the request',
      `${sound.advice}${upn},2024-01-10,health,2024-01-09,2024-01-08\n`,
      ['BEFORE_REQUEST', 'ADVICE_BEFORE_ASKED'],
    ],
    [
      'an audit before the request',
      `${sound.audits}${upn},2024-01-10,,2023-09-12,good\n`,
      ['BEFORE_REQUEST'],
    ],
    ['a need that is none', `${sound.exclusions}${upn},2024-10-08,SUSP,E,AUT\n`, ['UNKNOWN_CODE']],
    ['an exclusion of nobody with SEN', `${sound.exclusions}${upn},2024-10-08,SUSP,N,\n`, []],
    ['no number at all', 'RequestReceivedDate,Team\n2024-01-10,South\n', ['MISSING_COLUMN']],
    ['no day of request', `UPN,Team\n${upn},South\n`, ['MISSING_COLUMN']],
    ['a name too', `UPN,RequestReceivedDate,Team,Surname\n${upn},2024-01-10,South,S\n`, ['UNKNOWN_COLUMN']],
    ['a row too short', `${sound.teams}${upn},2024-01-11\n`, ['ROW_SHAPE']],
    ['a quotation left open', `${sound.teams}"${upn},2024-01-11\n`, ['BAD_QUOTATION']],
  ])('tell of %s', async (_what, text, codes) => {
    expect(await codesOf(text)).toEqual(codes);
  });

  it('tell once of more teams than a council has', async () => {
    const rows = Array.from({ length: 60 }, (_each, at) => `A9990000001${10 + at},2024-01-10,Team ${at}\n`);
    const { issues } = await read(`UPN,RequestReceivedDate,Team\n${rows.join('')}`);
    expect(issues).toMatchObject([{ code: 'TOO_MANY_TEAMS', row: 41, column: 'Team' }]);
  });

  it('are each given once', async () => {
    const twice = [...beside(sound.teams, 'one.csv'), folder.put('two.csv', sound.teams)];
    expect((await readAll(twice)).codes).toEqual(['MODULE_TWICE']);
  });
});
