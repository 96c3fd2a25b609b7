import { ZipFile } from 'yazl';
import { postgresMajors, testDatabase, type TestDatabase } from '@golden-thread/subgraph/testing';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sufficiencySchema } from '../../src/database/sufficiency-tables.ts';
import { ssda903Store } from '../../src/returns/ssda903-store.ts';
import { keeping, registerAreas, returnFolder, rowsKept, table, tablesOf } from './sample-returns.ts';

const made = returnFolder();
afterAll(() => made.remove());
const { header = '', episodes = '' } = tablesOf(2025);
let folders = 0;
const files = (given: Readonly<Record<string, string | Uint8Array>>): readonly string[] => {
  folders += 1;
  made.put(`${folders}/2025`, {});
  return Object.entries(given).map(([name, content]) => made.write(`${folders}/2025/${name}`, content));
};
const tables = (changed: Readonly<Record<string, string | Uint8Array>>) =>
  files({ 'header.csv': header, 'episodes.csv': episodes, ...changed });

async function zip(content: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, bytes] of Object.entries(content)) archive.addBuffer(bytes, name);
  archive.end();
  const pieces: Buffer[] = [];
  for await (const piece of archive.outputStream as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const entities =
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;&c;</a>';

/** What is wrong with the files of a return, and the code it is told by. */
const malformed: readonly (readonly [
  string,
  string,
  () => readonly string[] | Promise<readonly string[]>,
])[] = [
  [
    'semicolons between cells',
    'UNKNOWN_LAYOUT',
    () => tables({ 'episodes.csv': episodes.replaceAll(',', ';') }),
  ],
  [
    'another encoding',
    'WRONG_ENCODING',
    () => tables({ 'oc2.csv': latin(`${tablesOf(2025).oc2 ?? ''}QJ\u00e9,,\n`) }),
  ],
  ['a missing column', 'MISSING_COLUMN', () => tables({ 'episodes.csv': episodes.replace(',LS,', ',L5,') })],
  ['a header only', 'TABLE_EMPTY', () => tables({ 'episodes.csv': table('episodes', []) })],
  ['a formula', 'UNKNOWN_CODE', () => tables({ 'episodes.csv': episodes.replace('U4', '=1+1') })],
  ['a null byte', 'CONTROL_CHARACTER', () => tables({ 'episodes.csv': episodes.replace('QJ3', 'QJ\u0000') })],
  [
    'a spreadsheet',
    'WRONG_ENCODING',
    () => tables({ 'episodes.csv': latin('PK\u0003\u0004\u0000\u0000workbook') }),
  ],
  ['an empty file', 'UNKNOWN_LAYOUT', () => tables({ 'oc2.csv': '' })],
  ['a table that is missing', 'TABLE_MISSING', () => files({ 'header.csv': header })],
  ['a table twice', 'TABLE_TWICE', () => tables({ 'again.csv': episodes })],
  [
    'a quotation mark that is never closed',
    'ROW_TOO_LONG',
    () => tables({ 'oc2.csv': `${tablesOf(2025).oc2 ?? ''}"QJ1${'x'.repeat(2 ** 21)}` }),
  ],
  ['a row of another shape', 'ROW_SHAPE', () => tables({ 'episodes.csv': `${episodes}QJ1,01/05/2025\n` })],
  ['XML with entities', 'XML_DOCTYPE', () => files({ 'return.xml': entities })],
  [
    'an archive that unpacks to far more than it is',
    'ARCHIVE_TOO_LARGE',
    async () => files({ 'bomb.zip': await zip({ 'episodes.csv': Buffer.alloc(20 * 1024 ** 2, 0x20) }) }),
  ],
  [
    'an archive in an archive',
    'ARCHIVE_NESTED',
    async () =>
      files({
        'outer.zip': await zip({ 'inner.zip': await zip({ 'episodes.csv': Buffer.from(episodes) }) }),
      }),
  ],
];

describe.each(postgresMajors)('a malformed return of children looked after, on PostgreSQL %i', (major) => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await testDatabase({ schemas: [sufficiencySchema], major });
    await registerAreas(test);
  });
  afterEach(() => test.close());

  it.each(malformed)(
    'with %s is told by its code, and leaves what is kept as it was',
    async (_what, code, write) => {
      await ssda903Store.keep(test.cluster, await keeping(made.put('sound/2024', tablesOf(2024))));
      const before = await rowsKept(test);
      const report = await ssda903Store.keep(
        test.cluster,
        await keeping(await write(), { withFindings: true }),
      );
      expect(report.status).toBe('refused');
      expect(Object.keys(report.issueCounts).join(' ')).toMatch(new RegExp(`\\b(${code})`, 'u'));
      for (const issue of report.issues) expect(issue.whatToDo).not.toBe('');
      expect(JSON.stringify(report.issues)).not.toMatch(/QJ\d|=1\+1|bbbb/u);
      expect(await rowsKept(test)).toEqual(before);
    },
  );
});
