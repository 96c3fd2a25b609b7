import { describe, expect, it } from 'vitest';
import { entriesAsAt } from './entries-as-at.ts';
import cases from './entries-as-at.cases.json' with { type: 'json' };
import type { RegisterRecord } from './register-entry.ts';

const register = 'fund-actual';
const content = (id: string, note: string) => ({
  id,
  fundId: 'fund',
  lineId: null,
  month: '2026-03',
  amountPence: 1,
  note,
});

function record(
  entryId: string,
  version: number,
  at: string,
  note: string | null,
): RegisterRecord<typeof register> {
  return {
    register,
    entryId,
    version,
    audience: 'joint',
    change: note === null ? 'withdrawn' : 'recorded',
    content: content(entryId, note ?? 'gone'),
    recorded: { at, date: at.slice(0, 10), byRole: 'officer', byPostIds: [], because: 'a test' },
  };
}

const published = [content('folder-1', 'as published'), content('folder-2', 'as published')];
const records = [
  record('folder-2', 1, '2026-04-01T08:00:00.000Z', 'first record'),
  record('new-b', 1, '2026-04-01T09:00:00.000Z', 'b'),
  record('new-a', 1, '2026-04-02T08:00:00.000Z', 'a'),
  record('folder-2', 2, '2026-04-02T09:00:00.000Z', 'second record'),
  record('folder-2', 3, '2026-04-03T08:00:00.000Z', null),
  record('new-b', 2, '2026-04-03T09:00:00.000Z', 'b again'),
  record('new-a', 2, '2026-04-04T08:00:00.000Z', null),
];
const read = (on: string, from = records) =>
  entriesAsAt(register, published, from, on).map((entry) => `${entry.id}: ${entry.content.note}`);

describe('the entries of a register', () => {
  it.each(cases)('read on $on as they stood then', ({ on, reads }) => {
    expect(read(on)).toEqual(reads);
  });

  it('read the same in whatever order the records come', () => {
    for (const { on, reads } of cases) expect(read(on, records.toReversed())).toEqual(reads);
    const twins = ['x', 'y'].map((id) => record(id, 1, '2026-04-01T08:00:00.000Z', id));
    expect(read('2026-04-01', twins)).toHaveLength(4);
  });

  it('say where they come from: the published folder at version 0 for everyone, or what was recorded', () => {
    const [folder, entry] = entriesAsAt(register, published, records, '2026-04-01');
    expect(folder).toMatchObject({ version: 0, audience: 'public', recorded: null });
    expect(entry).toMatchObject({
      register,
      version: 1,
      audience: 'joint',
      recorded: { date: '2026-04-01', byRole: 'officer', because: 'a test' },
    });
  });

  it('are none where nothing is published or recorded, and never those of another register', () => {
    expect(entriesAsAt(register, [], [], '2026-04-01')).toEqual([]);
    const others = records.map((each) => ({ ...each, register: 'risk' as never }));
    expect(read('2026-04-04', others)).toEqual(['folder-1: as published', 'folder-2: as published']);
  });
});
