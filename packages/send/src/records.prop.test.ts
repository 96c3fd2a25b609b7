import { bragGrey } from '@golden-thread/rag';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approval, decision, evidence, progress, rating, samplePlan } from '../test/sample-plan.ts';
import type { ActionRecord } from './action-record.ts';
import { ratePlan } from './rate-plan.ts';
import { historyAsAt, recordsAsAt } from './records-as-at.ts';

const days = fc.integer({ min: 1, max: 9 }).map((month) => `2022-0${month}-15`);
const refs = fc.constantFrom('1.1.1', '1.1.2', '1.2.1', '2.1.1', '2.1.2');
const make = fc.constantFrom<(id: string, actionRef: string, effectiveDate: string) => ActionRecord>(
  (id, actionRef, effectiveDate) => progress({ id, actionRef, effectiveDate }),
  (id, actionRef, effectiveDate) => progress({ id, actionRef, effectiveDate, status: 'complete' }),
  (id, actionRef, effectiveDate) => progress({ id, actionRef, effectiveDate, timelineRisk: 'risk' }),
  (id, actionRef, effectiveDate) => rating({ id, actionRef, effectiveDate }),
  (id, actionRef, effectiveDate) => rating({ id, actionRef, effectiveDate, rating: 'blue' }),
  (id, actionRef, effectiveDate) => evidence({ id, actionRef, effectiveDate }),
  (id, actionRef, effectiveDate) => decision({ id, actionRef, effectiveDate, evidenceId: 'record-0' }),
  (id, actionRef, effectiveDate) => approval({ id, actionRef, effectiveDate }),
);
const anyRecords = fc
  .array(fc.tuple(make, refs, days, fc.option(fc.nat({ max: 9 }))), { maxLength: 20 })
  .map((rows) =>
    rows.map(([build, ref, day, corrects], index) => ({
      ...build(`record-${index}`, ref, day),
      corrects: corrects === null || corrects >= index ? null : `record-${corrects}`,
    })),
  );
const plan = (records: readonly ActionRecord[], asOf: string) =>
  ratePlan({ plan: samplePlan, scheme: bragGrey, records, assessments: new Map(), asOf });

describe('the laws of reading as at a day', () => {
  it('the order records are read in does not matter', () => {
    fc.assert(
      fc.property(
        anyRecords.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        days,
        ([records, shuffled], asOf) => {
          expect(plan(shuffled, asOf)).toEqual(plan(records, asOf));
        },
      ),
    );
  });

  it('what speaks of a later day changes nothing that is read as at an earlier one', () => {
    fc.assert(
      fc.property(anyRecords, days, (records, asOf) => {
        const earlier = records.filter(({ effectiveDate }) => effectiveDate <= asOf);
        expect(plan(records, asOf)).toEqual(plan(earlier, asOf));
      }),
    );
  });

  it('a corrected record changes nothing but the history', () => {
    fc.assert(
      fc.property(anyRecords, days, (records, asOf) => {
        const counting = recordsAsAt(records, asOf);
        expect(counting.length).toBeLessThanOrEqual(historyAsAt(records, asOf).length);
        expect(plan(counting, asOf).counts).toEqual(plan(records, asOf).counts);
      }),
    );
  });

  it('every action is counted once as recorded and once as computed, and unknown is never left out', () => {
    fc.assert(
      fc.property(anyRecords, days, (records, asOf) => {
        const { actions, counts, computedCounts } = plan(records, asOf);
        const sum = (list: typeof counts) => list.reduce((total, { count }) => total + count, 0);
        expect([sum(counts), sum(computedCounts)]).toEqual([5, 5]);
        expect(counts.at(-1)).toEqual({
          rating: 'unknown',
          count: actions.filter(({ recorded }) => recorded === 'unknown').length,
        });
      }),
    );
  });

  it('no action is blue by the rules without completion and an approval of the board', () => {
    fc.assert(
      fc.property(anyRecords, days, (records, asOf) => {
        for (const { ref, computed } of plan(records, asOf).actions) {
          if (computed !== 'blue') continue;
          const own = recordsAsAt(records, asOf).filter(({ actionRef }) => actionRef === ref);
          expect(own.some(({ kind }) => kind === 'board-approval')).toBe(true);
          expect(own.some((record) => record.kind === 'progress' && record.status === 'complete')).toBe(true);
        }
      }),
    );
  });
});
