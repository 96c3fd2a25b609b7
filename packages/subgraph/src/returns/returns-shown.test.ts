import { describe, expect, it } from 'vitest';
import { returnsShown } from './returns-shown.ts';

const first = {
  id: '2024-1',
  sequence: 1,
  knownDate: '2025-05-01',
  undoneDate: '2025-06-01',
  undoneBecause: 'it was of another year',
  erasedDate: null,
  authority: null,
  importedAt: '2025-05-01T09:00:00.000Z',
  records: { episodes: 3 },
};
const second = {
  ...first,
  id: '2024-2',
  sequence: 2,
  knownDate: '2025-06-02',
  undoneDate: null,
  undoneBecause: null,
};

describe('returns as they are shown', () => {
  it('are those known by the day, the last imported first, and say which count', () => {
    const shown = returnsShown([first, second], {
      asAt: '2025-06-02',
      counting: [second],
      seesRecords: true,
    });
    expect(shown.map(({ id, counts }) => `${id} ${counts}`)).toEqual(['2024-2 true', '2024-1 false']);
    expect(returnsShown([first, second], { asAt: '2025-04-30', counting: [], seesRecords: true })).toEqual(
      [],
    );
  });

  it('are undone from the day they were undone, and not before', () => {
    const [before] = returnsShown([first], { asAt: '2025-05-31', counting: [first], seesRecords: true });
    expect(before).toMatchObject({ undoneDate: null, undoneBecause: null });
    const [after] = returnsShown([first], { asAt: '2025-06-01', counting: [], seesRecords: true });
    expect(after).toMatchObject({ undoneDate: '2025-06-01', undoneBecause: 'it was of another year' });
  });

  it('tell those who may not read records neither how many there are nor why they were undone', () => {
    const [shown] = returnsShown([first], { asAt: '2025-06-01', counting: [], seesRecords: false });
    expect(shown).toMatchObject({ undoneDate: '2025-06-01', undoneBecause: null, records: null });
  });
});
