import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import { demoPerson } from '@golden-thread/subgraph/identity';
import { describe, expect, it } from 'vitest';
import type { SufficiencyTables } from '../src/database/sufficiency-tables.ts';
import { createOpenCare } from '../src/figures/care-opened.ts';

const council = 'E08000018';
const kept = (id: string, year: number, knownDate: string) => ({
  id,
  year,
  knownDate,
  importedAt: '2026-06-01T09:00:00.000Z',
  sequence: Number(id.slice(5)),
  undoneDate: null,
  erasedDate: null,
});
const returns = [kept('2024-1', 2024, '2026-06-01'), kept('2025-1', 2025, '2026-07-10')];
const database = { readArea: async () => returns } as unknown as ServiceDatabase<SufficiencyTables>;
const open = createOpenCare(database, demoPerson('looked-after-caseworker', council));
const on = async (day: string) => (await open(council, day))!;

describe('the records that a request opens', () => {
  it('are the same ones for all days on which the same returns count, so that a question about many days reads them once', async () => {
    const [june, july, later] = [await on('2026-06-02'), await on('2026-07-09'), await on('2026-07-10')];
    expect(july.records).toBe(june.records);
    expect(july.care).toBe(june.care);
    expect(later.records).not.toBe(june.records);
    expect([june, july, later].map(({ asAt }) => asAt)).toEqual(['2026-06-02', '2026-07-09', '2026-07-10']);
    expect([june, later].map(({ records }) => records.returns.map(({ id }) => id))).toEqual([
      ['2024-1'],
      ['2024-1', '2025-1'],
    ]);
  });

  it('are not read for who does not wait any more', async () => {
    let read = 0;
    const counted = {
      readArea: async () => {
        read += 1;
        return returns.map((each) => ({ ...each, records: { header: 1, episodes: 1 } }));
      },
    } as unknown as ServiceDatabase<SufficiencyTables>;
    const gone = new AbortController();
    const opens = createOpenCare(counted, demoPerson('looked-after-caseworker', council), gone.signal);
    const { records } = (await opens(council, '2026-07-10'))!;
    gone.abort(new Error('gone'));
    await expect(records.episodes()).rejects.toThrow('gone');
    expect(read).toBe(1);
  });
});
