import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyTables, madeFolder, readAll, rowOf, sampleTables, sampleXmlText } from './made-up-return.ts';

const folder = madeFolder();
afterAll(folder.forget);

let tables: Map<string, string>;
beforeEach(() => {
  tables = emptyTables({
    person: ['1', '2', '3'].map((id) => rowOf('person', [id], { UPN: `A99900000000${id}` })).join(''),
    requests: ['1', '2', '3']
      .map((id) => rowOf('requests', [id, id], { ReceivedDate: '2024-01-10', RequestOutcome: 'A' }))
      .join(''),
  });
});
const put = (): readonly string[] => [...tables].map(([table, text]) => folder.put(`${table}.csv`, text));
const read = async () => {
  const { rows, issues } = await readAll(put());
  return { rows: rows.map(({ module, row }) => `${module} ${row}`), issues };
};
const spoil = (table: string, from: string, to: string): void => {
  const text = tables.get(table) ?? '';
  if (!text.includes(from)) throw new Error(`${table} has no ${from}`);
  tables.set(table, text.replace(from, to));
};

describe('a row that is too short or too long', () => {
  it.each([
    ['short', '2,,,', '2,,', 9],
    ['long', '2,,,', '2,,,,', 11],
  ])('is told of, and reading goes on: %s', async (_what, from, to, cells) => {
    spoil('person', `\n${from}`, `\n${to}`);
    const { rows, issues } = await read();
    expect(rows).toEqual(['persons 1', 'persons 3', 'requests 1', 'requests 2', 'requests 3']);
    expect(issues).toEqual([
      {
        code: 'ROW_SHAPE',
        file: 'person.csv',
        row: 2,
        column: null,
        path: 'row 2',
        found: `${cells} cells`,
        expected: '10 cells, as the header has',
        whatToDo: 'Correct the row; what hangs on it is not told of for that.',
      },
    ]);
  });

  it('does not hide a record that hangs on nothing for another reason', async () => {
    spoil('person', '\n2,,,', '\n2,,');
    tables.set(
      'requests',
      `${tables.get('requests')}${rowOf('requests', ['4', '9'], { RequestOutcome: 'A' })}`,
    );
    const { issues } = await read();
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ['ROW_SHAPE', 2],
      ['REQUEST_WITHOUT_PERSON', 4],
    ]);
  });

  it('is found in every table at once, each row of it', async () => {
    for (const table of ['person', 'requests']) spoil(table, '\n1,', '\n1,,');
    spoil('requests', '\n3,', '\n3,,');
    tables.set('senneed', `${tables.get('senneed')}${rowOf('senneed', ['1', '8'], { SENtype: 'AUT' })}`);
    const { issues } = await read();
    expect(issues.map(({ file, code, row }) => [file, code, row])).toEqual([
      ['person.csv', 'ROW_SHAPE', 1],
      ['requests.csv', 'ROW_SHAPE', 1],
      ['requests.csv', 'ROW_SHAPE', 3],
      ['senneed.csv', 'UNKNOWN_CODE', 1],
      ['senneed.csv', 'NEED_WITHOUT_ACTIVE_PLAN', 1],
    ]);
  });
});

describe('a table that cannot be read to its end', () => {
  it('is told of once, and the others are read', async () => {
    spoil('person', '\n2,,,', '\n2,Sur"name,,');
    const { rows, issues } = await read();
    expect(issues.map(({ code, row }) => [code, row])).toEqual([['BAD_QUOTATION', 2]]);
    expect(rows).toEqual(['persons 1', 'requests 1', 'requests 2', 'requests 3']);
  });

  it('from its header on is told of once too', async () => {
    spoil('person', 'surname', 'name');
    tables.delete('assessment');
    const { rows, issues } = await read();
    expect(issues.map(({ code, file }) => [code, file])).toEqual([
      ['MISSING_COLUMN', 'person.csv'],
      ['UNKNOWN_COLUMN', 'person.csv'],
      ['MODULE_MISSING', 'assessment'],
    ]);
    expect(rows).toEqual(['requests 1', 'requests 2', 'requests 3']);
  });

  it('with a column too many is read all the same', async () => {
    tables.set('senneed', 'senneedtableid,activeplanstableid,sentype,sentyperank,shoe\n1,1,ASD,1,42\n');
    const { issues } = await read();
    expect(issues.map(({ code }) => code)).toEqual(['UNKNOWN_COLUMN', 'NEED_WITHOUT_ACTIVE_PLAN']);
  });

  it('does not change what the others give', async () => {
    tables = sampleTables(200);
    const whole = await readAll(put());
    spoil('placementdetail', '\n7,', '\n7,"');
    const { rows, codes } = await readAll(put());
    expect(codes).toEqual(['BAD_QUOTATION']);
    const others = (all: typeof rows) => all.filter(({ module }) => module !== 'placements');
    expect(others(rows)).toEqual(others(whole.rows));
  });
});

describe('an XML return that is not well-formed', () => {
  it('gives whoever stands before the fault, and what is beside it is read', async () => {
    const whole = sampleXmlText(4_000);
    const xml = folder.put('return.xml', whole.replace(/<\/Persons>/, '</Person></Persons>'));
    const teams = folder.put('teams.csv', 'UPN,RequestReceivedDate,Team\nA1,2024-01-10,South\n');
    const { rows, casework, issues } = await readAll([teams, xml]);
    expect(issues.map(({ file, code }) => [file, code])).toEqual([
      ['return.xml', 'XML_MALFORMED'],
      ['teams.csv', 'WRONG_SHAPE'],
    ]);
    expect(rows.length).toBeGreaterThan(20_000);
    expect(casework).toHaveLength(1);
  });
});
