import { dueList, type ClockCaseOfRecord } from '@golden-thread/send/due';
import { describe, expect, it } from 'vitest';
import { caseOrder, compareCaseKeys, dueFigures } from './due-case.ts';

const asAt = '2025-03-05';
const receivedOn = (row: number, requestReceivedDate: string): ClockCaseOfRecord => ({
  caseKey: `2025-1/requests/${row}:final-plan`,
  recordKey: `2025-1/requests/${row}`,
  team: null,
  mayBeOpen: true,
  given: {
    clock: 'final-plan',
    requestReceivedDate,
    finalPlanSentDate: 'not-yet',
    ended: null,
    exceptions: [],
  },
  remarks: [],
});
const list = dueList(
  [
    receivedOn(1, '2025-01-06'),
    receivedOn(2, '2024-06-03'),
    receivedOn(3, 'unknown'),
    receivedOn(4, '2025-01-06'),
  ],
  { asAt, weeks: [2, 4, 6] },
);
const secretOf = (byte: number) => async () => new Uint8Array(32).fill(byte);
const casesUnder = async (byte: number) =>
  (await dueFigures({ kept: null, list, untold: [] }, secretOf(byte)).cases?.()) ?? [];

describe('the cases of a due list', () => {
  it('come the most urgent first, those that cannot be told last', async () => {
    const days = (await casesUnder(1)).map(({ daysLeft }) => daysLeft);
    expect(days[0]).toBeLessThan(0);
    expect(days[1]).toBe(days[2]);
    expect(days[3]).toBeNull();
    const keys = (await casesUnder(1)).map(caseOrder);
    expect(keys.toReversed().toSorted(compareCaseKeys)).toEqual(keys);
    expect(compareCaseKeys(keys[1]!, keys[1]!)).toBe(0);
  });

  it('have ids that say nothing of the record, the same again, and others under another secret', async () => {
    const ids = (await casesUnder(1)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/u);
    expect((await casesUnder(1)).map(({ id }) => id)).toEqual(ids);
    expect((await casesUnder(2)).some(({ id }) => ids.includes(id))).toBe(false);
    expect(JSON.stringify(await casesUnder(1))).not.toContain('requests');
  });

  it('are none where they may not be shown, or the area has no secret', async () => {
    expect(dueFigures({ kept: null, list, untold: [] }, null).cases).toBeNull();
    const without = dueFigures({ kept: null, list, untold: [] }, async () => null);
    expect(await without.cases?.()).toEqual([]);
  });
});
