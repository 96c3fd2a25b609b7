import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReturnIssue } from '../return-issue.ts';
import { bytesOnDisk } from './bytes-in.ts';
import { bytesOf } from './bytes-of.ts';
import { firstRows } from './first-rows.ts';
import { ReturnUnreadable } from './return-unreadable.ts';
import { tableRows } from './table-rows.ts';
import type { ReturnEncoding } from './text-of-return.ts';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-return-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const advice = { notText: 'No text.', rowRefused: 'Passed over.', readNoFurther: 'No further.' };

function sourceOf(content: string | Uint8Array, encoding: ReturnEncoding = 'utf-8') {
  const path = join(folder, 'a.csv');
  writeFileSync(path, content);
  return { bytes: bytesOnDisk(path), file: 'a.csv', encoding, advice, onBytes: () => undefined };
}

async function readAll(content: string | Uint8Array, encoding: ReturnEncoding = 'utf-8') {
  const issues: ReturnIssue[] = [];
  const refused: (readonly string[])[] = [];
  const rows = [];
  try {
    const told = {
      onIssue: (issue: ReturnIssue) => issues.push(issue),
      onRefused: (cells: readonly string[]) => refused.push(cells),
    };
    for await (const batch of tableRows(sourceOf(content, encoding), told)) rows.push(...batch);
  } catch (error) {
    if (!(error instanceof ReturnUnreadable)) throw error;
    issues.push(error.issue);
  }
  return { rows, refused, issues };
}

describe('a table of a return', () => {
  it('is its rows, numbered from 1 under the header', async () => {
    expect(await readAll('a,b\n1,2\n3,4\n')).toEqual({
      rows: [
        [1, ['1', '2']],
        [2, ['3', '4']],
      ],
      refused: [],
      issues: [],
    });
  });

  it('is read on behind a row of another width, which the issue does not quote', async () => {
    const { rows, refused, issues } = await readAll('a,b\nsecret\n3,4\n');
    expect(rows).toEqual([[2, ['3', '4']]]);
    expect(refused).toEqual([['secret']]);
    expect(issues).toMatchObject([{ code: 'ROW_SHAPE', row: 1, found: '1 cells', whatToDo: 'Passed over.' }]);
    expect(JSON.stringify(issues)).not.toContain('secret');
  });

  it('passes such a row over where nobody asks for it', async () => {
    const issues: string[] = [];
    const rows = tableRows(sourceOf('a,b\n1\n'), { onIssue: ({ code }) => issues.push(code) });
    for await (const batch of rows) expect(batch).toEqual([]);
    expect(issues).toEqual(['ROW_SHAPE']);
  });

  it('is read in the encoding that is said, or that its first bytes tell', async () => {
    const cells = async (content: Uint8Array, encoding?: ReturnEncoding) =>
      (await readAll(content, encoding)).rows.map(([, [cell]]) => cell);
    expect(await cells(Buffer.from('a\nZoë\n'))).toEqual(['Zoë']);
    expect(await cells(Buffer.from('a\nZoë\n', 'latin1'), 'windows-1252')).toEqual(['Zoë']);
    expect(await cells(Buffer.from('\u{feff}a\nZoë\n'), 'windows-1252')).toEqual(['Zoë']);
    expect(await cells(Buffer.from('\u{feff}a\nZoë\n', 'utf16le'))).toEqual(['Zoë']);
  });

  it.each([
    ['WRONG_ENCODING', null, Buffer.from('a\nZoë\n', 'latin1'), /^Save the file as UTF-8/],
    ['WRONG_ENCODING', null, Buffer.from('PK\u0003\u0004workbook', 'latin1'), /^Open a workbook/],
    ['CONTROL_CHARACTER', null, 'a\n\0\n', /^No text\.$/],
    ['BAD_QUOTATION', 2, 'a\n1\n"2\n', /^No further\.$/],
    ['ROW_TOO_LONG', 1, `a\n${'x'.repeat(70_000)}`, /^No further\.$/],
  ] as const)('ends with %s at what cannot be read', async (code, row, content, whatToDo) => {
    const { issues } = await readAll(content);
    expect(issues).toMatchObject([{ code, row, file: 'a.csv', column: null }]);
    expect(issues[0]?.whatToDo).toMatch(whatToDo);
  });
});

describe('a file that is too large', () => {
  it('is read no further than 8 GiB', async () => {
    const piece = new Uint8Array(8);
    Object.defineProperties(piece, { length: { value: 9 * 1024 ** 3 }, subarray: { value: () => piece } });
    const vast = {
      ...sourceOf(''),
      async *bytes() {
        yield await Promise.resolve(piece);
      },
    };
    expect(await firstRows(vast, 1)).toMatchObject({ issue: { code: 'FILE_TOO_LARGE' } });
  });
});

describe('the first rows of a table', () => {
  it('are its header and as many below it as are asked for', async () => {
    const source = sourceOf('a\n1\n2\n3\n');
    expect(await firstRows(source, 0)).toEqual([['a']]);
    expect(await firstRows(source, 2)).toEqual([['a'], ['1'], ['2']]);
    expect(await firstRows(source, 9)).toEqual([['a'], ['1'], ['2'], ['3']]);
  });

  it('are given as far as they can be read, and otherwise why they cannot', async () => {
    expect(await firstRows(sourceOf('a\n1\n"2\n'), 9)).toEqual([['a'], ['1']]);
    expect(await firstRows(sourceOf('"a'), 9)).toMatchObject({ issue: { code: 'BAD_QUOTATION' } });
    const absent = { ...sourceOf('a'), bytes: bytesOnDisk(join(folder, 'none.csv')) };
    expect(await firstRows(absent, 9)).toMatchObject({ issue: { code: 'FILE_UNREADABLE', row: null } });
  });

  it('do not hide what is wrong with the program itself', async () => {
    const broken = {
      ...sourceOf('a\n'),
      onBytes: () => {
        throw new RangeError('broken');
      },
    };
    await expect(firstRows(broken, 1)).rejects.toThrow('broken');
  });
});

describe('the bytes of files', () => {
  it('are summed, and a file that is not there has none', async () => {
    sourceOf('12345');
    const path = join(folder, 'a.csv');
    expect(await bytesOf([path, path, join(folder, 'none.csv')])).toBe(10);
    expect(await bytesOf([])).toBe(0);
  });
});
