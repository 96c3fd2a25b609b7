import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import type { ReturnIssue } from '../return-issue.ts';
import { firstRows } from './first-rows.ts';
import type { GivenFile } from './given-file.ts';
import { givenFiles } from './given-files.ts';
import { returnContent } from './return-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-return-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const advice = { notText: 'No text.', rowRefused: 'Passed over.', readNoFurther: 'No further.' };
const wanted = /\.csv$/;

async function look(...paths: readonly string[]) {
  const issues: ReturnIssue[] = [];
  const passedOver: string[] = [];
  const files = await givenFiles(paths, {
    wanted,
    onIssue: (issue) => void issues.push(issue),
    onPassedOver: (name) => void passedOver.push(name),
  });
  return { files, issues, passedOver, codes: issues.map(({ code }) => code) };
}

async function zipOf(
  files: Readonly<Record<string, string | Buffer>>,
  options: { readonly compress?: boolean; readonly forceZip64Format?: boolean } = {},
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, options);
  zip.end({ forceZip64Format: options.forceZip64Format === true, comment: '' });
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}

let made = 0;
function put(content: string | Uint8Array, name = `${(made += 1)}.zip`): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** An archive with a text of it written over, wherever it stands. */
function withText(archive: Buffer, from: string, to: string): Buffer {
  return Buffer.from(archive.toString('latin1').replaceAll(from, to), 'latin1');
}

/** An archive with a number in its directory's first entry written over. */
function withListed(archive: Buffer, offset: number, change: (value: number) => number): Buffer {
  const at = archive.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + offset;
  const copy = Buffer.from(archive);
  copy.writeUInt32LE(change(copy.readUInt32LE(at)) >>> 0, at);
  return copy;
}

/** What a file holds, as text. */
async function contentOf(file: GivenFile | undefined): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file?.bytes() ?? []) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/** How many files this process has open, where the system tells. */
const openFiles = (): number => readdirSync('/dev/fd').length;

describe('the files that paths lead to', () => {
  it('are a file whatever it is called, with the folder that holds it', async () => {
    const path = put('a,b\n', 'table.txt');
    const { files, codes } = await look(path);
    expect(codes).toEqual([]);
    expect(files).toMatchObject([{ name: 'table.txt', onDisk: path, size: 4 }]);
    expect(files[0]?.place).toMatch(/^golden-thread-return-files-.*\/table\.txt$/);
  });

  it('are what stands in a folder at any depth, and in archives within it', async () => {
    const base = join(folder, 'returns');
    mkdirSync(join(base, '2018', 'more'), { recursive: true });
    writeFileSync(join(base, '2018', 'more', 'a.csv'), 'a,b\n1,2\n');
    writeFileSync(join(base, '2018', 'notes.txt'), 'x');
    writeFileSync(join(base, '2019.zip'), await zipOf({ 'b.csv': 'a,b\n', 'read me.txt': 'x' }));
    symlinkSync(join(base, '2018'), join(base, 'link'));
    const { files, codes, passedOver } = await look(base);
    expect(codes).toEqual([]);
    expect(files.map(({ name, place }) => [name, place])).toEqual([
      ['returns/2018/more/a.csv', 'returns/2018/more/a.csv'],
      ['returns/2019.zip/b.csv', 'returns/2019.zip/b.csv'],
    ]);
    expect(passedOver).toEqual(['returns/2018/notes.txt', 'returns/2019.zip/read me.txt']);
    expect((await givenFiles([base], { wanted, onIssue: () => undefined })).length).toBe(2);
  });

  it('are read from an archive as from disk: packed, as they are, or in the large format', async () => {
    const table = `a,b\n${'1,2\n'.repeat(50_000)}`;
    for (const options of [{}, { compress: false }, { forceZip64Format: true }]) {
      const { files } = await look(put(await zipOf({ '2018/a.csv': table, '2018/empty.csv': '' }, options)));
      expect(files.map(({ size }) => size)).toEqual([table.length, 0]);
      const [first, empty] = files;
      expect(await contentOf(first)).toBe(table);
      expect(await contentOf(empty)).toBe('');
    }
  });

  it('leave no file open, however little of them is read', async () => {
    const { files } = await look(put(await zipOf({ 'a.csv': `a,b\n${'1,2\n'.repeat(90_000)}` })));
    const [{ bytes, name } = { bytes: () => [] as never, name: '' }] = files;
    const read = () =>
      firstRows({ bytes, file: name, encoding: 'utf-8', advice, onBytes: () => undefined }, 1);
    await read();
    const before = openFiles();
    for (let time = 0; time < 20; time += 1)
      expect(await read()).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
    expect(openFiles()).toBeLessThan(before + 20);
  });

  it('have one hash, whatever holds them, and are told to have changed', async () => {
    const packed = put(await zipOf({ 'x.csv': 'one', 'y.csv': 'two' }));
    const plain = [put('two', 'p.csv'), put('one', 'q.csv')];
    const content = await returnContent((await look(packed)).files);
    expect(content.sha256).toBe((await returnContent((await look(...plain)).files)).sha256);
    expect(await content.changedSince()).toEqual([]);
    writeFileSync(packed, await zipOf({ 'x.csv': 'one more' }));
    expect((await content.changedSince()).map(({ code }) => code)).toEqual(['FILE_CHANGED', 'FILE_CHANGED']);
  });
});

describe('what cannot be looked into is told of', () => {
  it('as an archive that is gone when it is read, and a hash of nothing', async () => {
    const path = put(await zipOf({ 'a.csv': 'a,b\n' }));
    const { files } = await look(path);
    rmSync(path);
    const [{ bytes, name } = { bytes: () => [] as never, name: '' }] = files;
    const source = { bytes, file: name, encoding: 'utf-8', advice, onBytes: () => undefined } as const;
    expect(await firstRows(source, 1)).toMatchObject({ issue: { code: 'FILE_UNREADABLE' } });
    const content = await returnContent(files);
    expect(content.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await content.changedSince()).toEqual([]);
  });

  it('unless nobody asks for what is passed over, or the program is broken', async () => {
    const base = join(folder, 'asked');
    mkdirSync(base);
    writeFileSync(join(base, 'a.csv'), '');
    writeFileSync(join(base, 'b.txt'), '');
    expect(await givenFiles([base], { wanted, onIssue: () => undefined })).toHaveLength(1);
    const broken = {
      test: () => {
        throw new RangeError('broken');
      },
    } as unknown as RegExp;
    await expect(givenFiles([base], { wanted: broken, onIssue: () => undefined })).rejects.toThrow('broken');
  });

  it('as what is not there, and what has no table', async () => {
    expect((await look(join(folder, 'none.csv'), join(folder, 'none.zip'))).codes).toEqual([
      'FILE_UNREADABLE',
      'FILE_UNREADABLE',
    ]);
    mkdirSync(join(folder, 'empty'));
    const { codes, issues } = await look(join(folder, 'empty'), put(await zipOf({ 'a.txt': '' })));
    expect(codes).toEqual(['NO_TABLES', 'NO_TABLES']);
    expect(issues[0]?.file).toBe('empty');
  });

  it('as a folder that is no return’s', async () => {
    const deep = join(folder, 'deep');
    mkdirSync(join(deep, ...'123456789'), { recursive: true });
    const wide = join(folder, 'wide');
    mkdirSync(wide);
    for (let at = 0; at < 2_001; at += 1) writeFileSync(join(wide, `${at}.csv`), '');
    const { codes, issues } = await look(deep, wide);
    expect(codes).toEqual(['FOLDER_TOO_LARGE', 'FOLDER_TOO_LARGE']);
    expect(issues.map(({ found }) => found)).toEqual(['folders more than 8 deep', 'more than 2000 files']);
  });

  it.each([
    ['text', 'ARCHIVE_UNREADABLE', () => Buffer.from('a,b\n1,2\n')],
    ['nothing', 'ARCHIVE_UNREADABLE', () => Buffer.alloc(0)],
    ['half an archive', 'ARCHIVE_UNREADABLE', (zip: Buffer) => zip.subarray(0, zip.length / 2)],
    ['a password', 'ARCHIVE_ENCRYPTED', (zip: Buffer) => withListed(zip, 8, (flags) => flags | 1)],
    ['a strong password', 'ARCHIVE_ENCRYPTED', (zip: Buffer) => withListed(zip, 8, (flags) => flags | 0x41)],
    ['a name that leads up', 'ARCHIVE_UNSAFE_NAME', (zip: Buffer) => withText(zip, 'ab/c.csv', '../c.csv')],
    ['a name from the root', 'ARCHIVE_UNSAFE_NAME', (zip: Buffer) => withText(zip, 'ab/c.csv', '/b/c.csv')],
    ['an archive within', 'ARCHIVE_NESTED', (zip: Buffer) => withText(zip, 'ab/c.csv', 'ab/c.zip')],
    ['a vast file in little', 'ARCHIVE_TOO_LARGE', (zip: Buffer) => withListed(zip, 24, () => 2 ** 31)],
  ] as const)('as an archive with %s', async (_name, code, change) => {
    const zip = await zipOf({ 'ab/c.csv': 'a,b\n1,2\n'.repeat(90) });
    const { codes, files } = await look(put(change(zip)));
    expect(codes).toEqual([code]);
    expect(files).toEqual([]);
  });

  it('as an archive with more files than one has, before any is looked at', async () => {
    const names = Array.from({ length: 2_001 }, (_each, at) => [`${at}.csv`, '']);
    const { issues } = await look(put(await zipOf(Object.fromEntries(names))));
    expect(issues).toMatchObject([{ code: 'ARCHIVE_TOO_LARGE', found: 'more than 2000 files' }]);
  });

  it('as an archive that is a bomb', async () => {
    const { codes } = await look(put(await zipOf({ 'a.csv': Buffer.alloc(20 * 1024 ** 2) })));
    expect(codes).toEqual(['ARCHIVE_TOO_LARGE']);
  });

  it.each([
    ['its size is another', 24, 1],
    ['its checksum is another', 16, 0x1111],
  ])('as an archive of which %s than it says, once it is read', async (_name, offset, by) => {
    const zip = await zipOf({ 'a.csv': 'a,b\n1,2\n'.repeat(90) });
    for (const sign of [1, -1]) {
      const { files, codes } = await look(put(withListed(zip, offset, (value) => value + sign * by)));
      expect(codes).toEqual([]);
      const [{ bytes, name } = { bytes: () => [] as never, name: '' }] = files;
      const rows = firstRows({ bytes, file: name, encoding: 'utf-8', advice, onBytes: () => undefined }, 900);
      const { issue } = (await rows) as unknown as { readonly issue?: ReturnIssue };
      expect(issue).toMatchObject({ code: 'ARCHIVE_UNREADABLE', file: name });
    }
  });

  it.each([
    [
      'a file that begins otherwise than it says',
      (zip: Buffer) => withText(zip, 'PK\u0003\u0004', 'PK\u0003\u0005'),
    ],
    ['an end that is missing by now', (zip: Buffer) => zip.subarray(0, 40)],
  ])('as an archive with %s, once it is read', async (_name, change) => {
    const zip = await zipOf({ 'a.csv': 'a,b\n1,2\n'.repeat(90) });
    const path = put(zip);
    const { files } = await look(path);
    writeFileSync(path, change(zip));
    await expect(contentOf(files[0])).rejects.toMatchObject({ issue: { code: 'ARCHIVE_UNREADABLE' } });
  });
});
