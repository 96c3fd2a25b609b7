import { describe, expect, it } from 'vitest';
import { rowsWriter } from './rows-writer.ts';

describe('a writer of rows', () => {
  it('adds what waits for each place when it is asked to, in the order it came', async () => {
    const inserted: unknown[] = [];
    const writer = rowsWriter<string>(async (target, columns) => {
      await Promise.resolve();
      inserted.push([target, columns]);
    });
    await writer.add('a', [1, 'x']);
    await writer.add('b', [true]);
    await writer.add('a', [2, null]);
    expect(inserted).toEqual([]);
    await writer.flush();
    await writer.flush();
    expect(inserted).toEqual([
      ['a', ['{1,2}', '{"x",NULL}']],
      ['b', ['{t}']],
    ]);
  });

  it('adds 8,192 rows as soon as they are there, and gathers the next meanwhile', async () => {
    const sizes: number[] = [];
    const writer = rowsWriter<'only'>((_target, [rows = '']) => {
      sizes.push(rows.split(',').length);
      return Promise.resolve();
    });
    for (let row = 1; row <= 10_000; row += 1) await writer.add('only', [row]);
    expect(sizes).toEqual([8_192]);
    await writer.flush();
    expect(sizes).toEqual([8_192, 1_808]);
  });

  it('tells of a statement that failed no later than at its end', async () => {
    const writer = rowsWriter<'only'>(() => Promise.reject(new Error('refused')));
    await writer.add('only', [1]);
    await expect(writer.flush()).rejects.toThrow('refused');
  });
});
