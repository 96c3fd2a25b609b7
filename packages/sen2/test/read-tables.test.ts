import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sen2Progress } from '../src/node/index.ts';
import { emptyTables, key, madeFolder, readAll, rowOf, sampleTables } from './made-up-return.ts';

const folder = madeFolder();
afterAll(folder.forget);

let tables: Map<string, string>;
beforeEach(() => {
  tables = emptyTables({
    person: rowOf('person', ['p-7'], { UPN: 'A999000000001', PersonBirthDate: '2010-May-06 00:00:00' }),
    requests: rowOf('requests', ['r-1', 'p-7'], { ReceivedDate: '2024-01-10', RequestOutcome: 'A' }),
  });
});
const put = (encode: (text: string) => string | Uint8Array = (text) => text): readonly string[] =>
  [...tables].map(([table, text]) => folder.put(`Export_${table}.csv`, encode(text)));

describe('the tables of the CSV export', () => {
  it('are read in any order, each known by its header, whatever its name', async () => {
    const { rows, codes } = await readAll([...put()].reverse());
    expect(codes).toEqual([]);
    expect(rows.map(({ module, row, parent }) => [module, row, parent])).toEqual([
      ['persons', 1, null],
      ['requests', 1, 1],
    ]);
    expect(rows[0]?.values).toMatchObject({ BirthMonth: '2010-05' });
  });

  it('may have columns in any order, in capitals, spelt as older exports do, with columns the export adds', async () => {
    tables.set(
      'requests',
      'NativeId,RQUESTSOURCE,RequestTribunal,requestmediation,requestoutcome,requestoutcomedate,rya,receiveddate,PersonTableId,requeststableid,requestsorderseqcolumn,exported\n371,2,0,0,A,,0,2024-01-10,p-7,r-1,1,\n',
    );
    const { rows, codes } = await readAll(put());
    expect(codes).toEqual([]);
    expect(rows[1]?.values).toMatchObject({ ReceivedDate: '2024-01-10', RequestSource: '2', RYA: false });
  });

  it('may begin with a byte order mark, or be UTF-16', async () => {
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
    expect((await readAll(put((text) => `\ufeff${text}`))).codes).toEqual([]);
    expect((await readAll(put(utf16))).codes).toEqual([]);
  });

  it('of an older program are read as windows-1252 when that is said, and refused when it is not', async () => {
    const row = {
      Surname: 'Z\u00f6',
      Forename: 'Forename1',
      PersonBirthDate: '2010-05-06',
      UPNunknown: 'UN1',
    };
    tables.set('person', `${(tables.get('person') ?? '').split('\n')[0]}\n${rowOf('person', ['p-7'], row)}`);
    const latin = put((text) => Buffer.from(text, 'latin1'));
    const { issues } = await readAll(latin);
    expect(issues).toMatchObject([{ code: 'WRONG_ENCODING', file: 'Export_person.csv', row: null }]);
    const old = await readAll(latin, { encoding: 'windows-1252' });
    expect(old.codes).toEqual([]);
    expect(old.rows).toEqual((await readAll(put())).rows);
  });

  it('are told of with file, row, column, what was found, what was expected and what to do', async () => {
    tables.set(
      'senneed',
      `${tables.get('senneed')}${rowOf('senneed', ['1', 'a-1'], { SENtype: 'AUT', SENtypeRank: '1' })}`,
    );
    expect((await readAll(put())).issues[0]).toEqual({
      code: 'UNKNOWN_CODE',
      file: 'Export_senneed.csv',
      row: 1,
      column: 'SENtype',
      path: 'row 1, SENtype',
      found: '3 letters',
      expected: 'SPLD, MLD, SLD, PMLD, SEMH, SLCN, HI, VI, MSI, PD, ASD, DS, OTH',
      whatToDo: 'Use one of these codes, in capitals.',
    });
  });

  it('are all needed, once each, and of those whose header is not right no row is read', async () => {
    tables.delete('senneed');
    tables.set('person', 'persontableid,surname\np-7,Surname1\n');
    tables.set('requests', `${tables.get('requests')?.split('\n')[0]},shoe,rya\n`);
    const twice = folder.put('again.csv', tables.get('plandetail') ?? '');
    const stranger = folder.put('stranger.csv', 'colour,size\nred,1\n');
    const { rows, issues, codes } = await readAll([...put(), twice, stranger, folder.put('empty.csv', '')]);
    expect(rows).toEqual([]);
    expect([...new Set(codes)].sort()).toEqual([
      'DUPLICATE_COLUMN',
      'MISSING_COLUMN',
      'MODULE_MISSING',
      'MODULE_TWICE',
      'UNKNOWN_COLUMN',
      'UNKNOWN_LAYOUT',
    ]);
    expect(issues.filter(({ code }) => code === 'MISSING_COLUMN').map(({ column }) => column)).toEqual([
      'Forename',
      'PersonBirthDate',
      'Sex',
      'Ethnicity',
      'PostCode',
      'UPN',
      'UniqueLearnerNumber',
      'UPNunknown',
    ]);
    expect(codes.filter((code) => code === 'UNKNOWN_LAYOUT')).toHaveLength(2);
  });

  it('say which year they are of, in the table of the return itself', async () => {
    const details = (year: string) => folder.put('sen2.csv', `sen2tableid,collection,year\n1,SEN2,${year}\n`);
    expect((await readAll([...put(), details('2025')])).codes).toEqual([]);
    expect((await readAll([...put(), details('2024')])).codes).toEqual(['WRONG_YEAR']);
    expect((await readAll([...put(), folder.put('sen2.csv', 'collection,year\n')])).codes).toEqual([
      'WRONG_YEAR',
    ]);
  });

  it.each([
    ['a quotation mark left open', `p-8,"Surname2${',,'.repeat(40_000)}`, 'ROW_TOO_LONG'],
    ['a quotation mark left open at the end', 'p-8,"Surname2,,,,,,,,\n', 'BAD_QUOTATION'],
    ['a quotation mark in a word', 'p-8,Sur"name2,,,,,,,,\n', 'BAD_QUOTATION'],
    ['a null character', 'p-8,Sur\0name2,,,,,,,,\n', 'CONTROL_CHARACTER'],
  ])('stop at %s, and say where', async (_what, row, code) => {
    tables.set('person', `${tables.get('person')}${row}`);
    const { issues } = await readAll(put());
    expect(issues.map((each) => each.code)).toEqual([code]);
    expect(JSON.stringify(issues)).not.toContain('name2');
  });

  it('that are not there are told of', async () => {
    const { issues } = await readAll([`${folder.path}/nowhere.csv`]);
    expect(issues).toMatchObject([
      { code: 'FILE_UNREADABLE', found: 'a file that could not be read (ENOENT)' },
    ]);
    expect((await readAll([folder.path])).codes).toEqual(['FILE_UNREADABLE']);
  });

  it('are read with an account of how far', async () => {
    const told: Sen2Progress[] = [];
    tables = sampleTables(3_000);
    const { rows, codes } = await readAll(put(), { onProgress: (progress) => told.push(progress) });
    expect(codes).toEqual([]);
    const last = told.at(-1);
    expect(last).toMatchObject({ records: rows.length, bytesRead: last?.bytes });
    expect(told.every(({ bytesRead }, at) => bytesRead >= (told[at - 1]?.bytesRead ?? 0))).toBe(true);
  });
});

describe('a reading', () => {
  it('needs files, a year that is known and a key that cannot be guessed', async () => {
    const paths = put();
    await expect(readAll([])).rejects.toMatchObject({ code: 'NO_FILES' });
    await expect(readAll(paths, { year: 2019 as never })).rejects.toMatchObject({ code: 'UNKNOWN_YEAR' });
    await expect(readAll(paths, { key: key.slice(1) })).rejects.toMatchObject({ code: 'KEY_TOO_SHORT' });
    await expect(readAll(paths, { key: new Uint8Array(64) })).rejects.toMatchObject({
      code: 'KEY_TOO_SHORT',
    });
  });

  it('is of one return: tables or XML', async () => {
    const paths = [...put(), folder.put('return.XML', '<Message/>')];
    expect(await readAll(paths)).toMatchObject({ rows: [], codes: ['MIXED_FILES'] });
  });
});
