import { mkdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { ssda903Modules } from '../src/index.ts';
import type { Ssda903Module } from '../src/index.ts';
import { checkSsda903, openSsda903Returns, writeSsda903Sample } from '../src/node/index.ts';
import { sampleCsv } from '../src/sample/index.ts';
import type { Ssda903SampleOptions } from '../src/sample/index.ts';
import { key, madeFolder } from './made-up-return.ts';

const folder = madeFolder();
afterAll(folder.forget);

const options = { seed: 4, firstYear: 2017, lastYear: 2026, children: 260, layout: 'years' } as const;
const textOf = (given: Ssda903SampleOptions): string =>
  [...sampleCsv(given)].map(({ file, text }) => `${file}\n${text}`).join('');

describe('made-up returns', () => {
  it.each(['years', 'authorities'] as const)(
    'have nothing wrong with them, in the layout of %s',
    async (layout) => {
      const base = `${folder.path}/${layout}`;
      await writeSsda903Sample(base, { ...options, layout, zip: layout === 'authorities' });
      const { issueCounts, rows, returns, tables } = await checkSsda903([base], { year: null, key });
      expect(issueCounts).toEqual({});
      expect(tables.filter(({ madeUp }) => !madeUp)).toEqual([]);
      const opened = await openSsda903Returns([base], { year: null, key });
      expect(opened.returns.map(({ madeUp }) => madeUp)).toEqual(Array(10).fill(true));
      expect(returns).toHaveLength(layout === 'years' ? 10 : 1);
      const empty = ssda903Modules.filter((module: Ssda903Module) => rows[module] === 0);
      expect(empty).toEqual([]);
    },
  );

  it('are the same from the same seed, and of other children from another', () => {
    const small = { ...options, children: 5, firstYear: 2023, lastYear: 2024 } as const;
    expect(textOf(small)).toBe(textOf(small));
    expect(textOf({ ...small, seed: 5 })).not.toBe(textOf(small));
  });

  it('say of every child that it is made up', () => {
    const rows = textOf({ ...options, children: 5 })
      .split('\n')
      .filter((row) => /^[A-Z]+\d+,/.test(row));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => !row.startsWith('MADEUP'))).toEqual([]);
  });

  it.each([{ seed: 0.5 }, { children: -1 }, { children: 1.5 }, { firstYear: 2016 }, { lastYear: 2016 }])(
    'are not made of %o',
    (wrong) => {
      expect(() => [...sampleCsv({ ...options, ...(wrong as object) })]).toThrow(/whole seed/);
    },
  );

  it('are not written where they cannot be', async () => {
    const base = `${folder.path}/taken`;
    mkdirSync(`${base}/2017/header.csv`, { recursive: true });
    const written = writeSsda903Sample(base, { ...options, children: 2, lastYear: 2017, zip: false });
    await expect(written).rejects.toThrow(/EISDIR/);
  });
});
