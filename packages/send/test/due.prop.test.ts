import fc from 'fast-check';
import { addDays } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { readClock } from '../src/clocks.ts';
import { clockCases, dueList, readDue } from '../src/due.ts';
import type { DueCell, DueRow } from '../src/due.ts';
import type { MeasureRecords } from '../src/measures.ts';
import { measureRecords } from './measure-records.ts';

const asAt = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2023-12-01', days));
const weeks = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 });
/** Assessments and advice hung on requests, so that one ends the other. */
const records = measureRecords.map((given): MeasureRecords => {
  const keyed = (kind: string, at: number) => `${kind}-${at}`;
  return {
    ...given,
    requests: given.requests?.map((each, at) => ({ ...each, key: keyed('request', at) })) ?? null,
    assessments:
      given.assessments?.map((each, at) => ({
        ...each,
        key: keyed('assessment', at),
        requestKey: keyed('request', at * 2),
      })) ?? null,
    plans: given.plans?.map((each, at) => ({ ...each, key: keyed('plan', at) })) ?? null,
    advice:
      given.advice?.map((each, at) => ({
        ...each,
        key: keyed('advice', at),
        requestKey: keyed('request', at),
      })) ?? null,
  };
});
const law = { numRuns: 300 };

/** All known from before the first day, so that no record comes in between two days of reading. */
function knownFromTheStart(given: MeasureRecords): MeasureRecords {
  const known = { knownDate: '2023-11-30' };
  return {
    ...given,
    requests: given.requests?.map((each) => ({ ...each, ...known })) ?? null,
    assessments: given.assessments?.map((each) => ({ ...each, ...known })) ?? null,
    plans: given.plans?.map((each) => ({ ...each, ...known })) ?? null,
    advice: given.advice?.map((each) => ({ ...each, ...known })) ?? null,
  };
}

/** How late: the higher, the later. What cannot be told is neither. */
function lateness(cell: DueCell): number | null {
  if (cell.when === 'untold') return null;
  if (cell.when === 'later') return 0;
  return cell.week === null ? 100 : 100 - cell.week;
}

describe('the due list of any records', () => {
  it('has every open case in exactly one cell, and no case that is over', () => {
    fc.assert(
      fc.property(records, asAt, weeks, (given, day, asked) => {
        const { cases } = clockCases(given, day);
        expect(new Set(cases.map(({ caseKey }) => caseKey)).size).toBe(cases.length);
        const { cells, total } = dueList(cases, { asAt: day, weeks: asked });
        const listed = cells.flatMap((cell) => cell.cases.map(({ caseKey }) => caseKey));
        const open = cases
          .filter(({ mayBeOpen, given: one }) => {
            const { state } = readClock(one, day);
            return mayBeOpen && ['running', 'overdue', 'unknown'].includes(state);
          })
          .map(({ caseKey }) => caseKey);
        expect(listed.toSorted()).toEqual(open.toSorted());
        expect(listed).toHaveLength(total);
      }),
      law,
    );
  });

  it('has rows that add up to the cells, and weeks that add up to what is within them', () => {
    fc.assert(
      fc.property(records, asAt, weeks, (given, day, asked) => {
        const { rows, total } = dueList(clockCases(given, day).cases, { asAt: day, weeks: asked });
        const counts = rows.flatMap(({ owed, excused }) => [owed, excused]);
        expect(counts.reduce((sum, each) => sum + each.total, 0)).toBe(total);
        for (const each of counts) {
          const inWeeks = each.byWeek.reduce((sum, count) => sum + count, 0);
          expect(each.late + inWeeks + each.later + each.untold).toBe(each.total);
          expect(each.byWeek).toHaveLength(Math.max(0, ...asked));
          for (const { weeks: within, count } of each.within) {
            expect(count).toBe(each.byWeek.slice(0, within).reduce((sum, one) => sum + one, 0));
          }
        }
        for (const { owed, excused, untoldBecause } of rows) {
          const because = untoldBecause.reduce((sum, { count }) => sum + count, 0);
          expect(because).toBe(owed.untold + excused.untold);
          expect(owed.total + excused.total).toBeGreaterThan(0);
        }
      }),
      law,
    );
  });

  it('has rows that count its cells, though each is made without the other', () => {
    const named = ({ clock, team, adviceFrom }: DueCell | DueRow) =>
      JSON.stringify([clock, team, adviceFrom]);
    fc.assert(
      fc.property(records, asAt, weeks, fc.boolean(), (given, day, asked, ends) => {
        const ended = { date: day, because: 'it came to an end.' };
        const cases = clockCases(given, day).cases.map((each) =>
          ends && each.given.clock === 'annual-review' ? { ...each, given: { ...each.given, ended } } : each,
        );
        const { rows, cells } = dueList(cases, { asAt: day, weeks: asked });
        expect(rows.map(named)).toEqual([...new Set(cells.map(named))]);
        for (const row of rows) {
          const own = cells.filter((cell) => named(cell) === named(row));
          for (const excused of [false, true]) {
            const count = (which: (cell: DueCell) => boolean) =>
              own
                .filter((cell) => cell.excused === excused && which(cell))
                .reduce((sum, cell) => sum + cell.cases.length, 0);
            expect(excused ? row.excused : row.owed).toMatchObject({
              late: count(({ when }) => when === 'late'),
              byWeek: Array.from({ length: Math.max(0, ...asked) }, (_, at) =>
                count(({ week }) => week === at + 1),
              ),
              later: count(({ when }) => when === 'later'),
              untold: count(({ when }) => when === 'untold'),
            });
          }
          const untold = own.flatMap((cell) => cell.cases.map((each) => each.untold));
          for (const { because, count } of row.untoldBecause) {
            expect(untold.filter((each) => each === because)).toHaveLength(count);
          }
        }
      }),
      law,
    );
  });

  it('is as the clocks read it: the state, the day due, the days left and the excuse', () => {
    fc.assert(
      fc.property(records, asAt, (given, day) => {
        for (const each of clockCases(given, day).cases) {
          const due = readDue(each, day);
          if (due === null) continue;
          const { state, dueOn, daysLeft, excused, adviceFrom } = readClock(each.given, day);
          expect(due).toMatchObject({ daysLeft, excused, adviceFrom });
          expect(due.untold === null).toBe(state !== 'unknown');
          if (due.untold === null) expect(due.dueOn).toBe(dueOn);
        }
      }),
      law,
    );
  });

  it('never makes a case less late as at a later day, nor brings back one that was over', () => {
    fc.assert(
      fc.property(records, asAt, fc.integer({ min: 1, max: 60 }), (drawn, first, more) => {
        const given = knownFromTheStart(drawn);
        const weeksAsked = { weeks: [2, 4, 6] };
        const ranks = (on: string) => {
          const { cells } = dueList(clockCases(given, on).cases, { asAt: on, ...weeksAsked });
          return new Map(
            cells.flatMap((cell) => cell.cases.map(({ caseKey }) => [caseKey, lateness(cell)] as const)),
          );
        };
        const [before, after] = [ranks(first), ranks(addDays(first, more))];
        // A review told between the two days ends one run of its clock and begins another.
        const reviewedSince = new Set(
          given.plans?.flatMap(({ key, lastReviewedDate }) =>
            lastReviewedDate.startsWith('2') && lastReviewedDate > first ? [`${key}:annual-review`] : [],
          ),
        );
        const begun = new Set(
          clockCases(given, first)
            .cases.filter(({ given: one }) => readClock(one, first).state !== 'not-started')
            .map(({ caseKey }) => caseKey),
        );
        for (const [key, rank] of after) {
          if (reviewedSince.has(key)) continue;
          const was = before.get(key);
          if (begun.has(key)) expect(was).toBeDefined();
          if (typeof was === 'number' && rank !== null) expect(rank).toBeGreaterThanOrEqual(was);
        }
      }),
      law,
    );
  });

  it('does not mind the order of the records', () => {
    fc.assert(
      fc.property(records, asAt, (given, day) => {
        const turned = {
          ...given,
          requests: given.requests?.toReversed() ?? null,
          assessments: given.assessments?.toReversed() ?? null,
          plans: given.plans?.toReversed() ?? null,
          advice: given.advice?.toReversed() ?? null,
        };
        const of = { asAt: day, weeks: [2, 4, 6] };
        expect(dueList(clockCases(turned, day).cases, of)).toEqual(dueList(clockCases(given, day).cases, of));
      }),
      law,
    );
  });
});
