import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { clockCases, dueList, readDue } from '../src/due.ts';
import type { ClockCaseOfRecord, DueCell, DueCounts, DueRow } from '../src/due.ts';
import type { MeasureRecords } from '../src/measures.ts';

const record = z.record(z.string(), z.unknown());
const counts = z.record(z.string(), z.int());
/** A file of worked cases, as a SEND officer reads it. */
const fileSchema = z.strictObject({
  about: z.string().min(1),
  unlessSaid: z.strictObject({ requests: record, advice: record }),
  cases: z.array(
    z.strictObject({
      case: z.string().regex(/^[A-Z].*\.$/),
      records: z.strictObject({ requests: z.array(record).optional(), advice: z.array(record).optional() }),
      asAt: z.iso.date(),
      /** 2, 4 and 6, unless it says otherwise. */
      weeks: z.array(z.int()).optional(),
      cells: z.array(
        z.strictObject({
          of: z.string(),
          when: z.string(),
          excused: z.boolean().optional(),
          cases: z.array(z.string()),
        }),
      ),
      rows: z.array(
        z.strictObject({
          of: z.string(),
          owed: counts,
          excused: counts.optional(),
          because: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
});
const { unlessSaid, cases } = fileSchema.parse(
  JSON.parse(readFileSync(new URL('cases/due/due-list.json', import.meta.url), 'utf8')),
);

function nameOf({ clock, team, adviceFrom }: DueRow | DueCell): string {
  return [clock, team ?? 'no team', ...(adviceFrom === null ? [] : [adviceFrom])].join(', ');
}

function countsOf({ byWeek: _, within, ...rest }: DueCounts) {
  return { ...rest, ...Object.fromEntries(within.map(({ weeks, count }) => [`within${weeks}`, count])) };
}

describe('the due list', () => {
  it.each(cases)('$case', (each) => {
    const given = {
      requests: each.records.requests?.map((one) => ({ ...unlessSaid.requests, ...one })) ?? null,
      assessments: null,
      plans: null,
      advice: each.records.advice?.map((one) => ({ ...unlessSaid.advice, ...one })) ?? null,
    } as unknown as MeasureRecords;
    const of = { asAt: each.asAt, weeks: each.weeks ?? [2, 4, 6] };
    const { cells, rows, total } = dueList(clockCases(given, each.asAt).cases, of);
    expect(
      cells.map((cell) => ({
        of: nameOf(cell),
        when: cell.week === null ? cell.when : `${cell.when} ${cell.week}`,
        ...(cell.excused ? { excused: true } : {}),
        cases: cell.cases.map(({ recordKey, daysLeft }) => `${recordKey}: ${daysLeft ?? '?'}`),
      })),
    ).toEqual(each.cells);
    expect(
      rows.map((row) => ({
        of: nameOf(row),
        owed: countsOf(row.owed),
        ...(row.excused.total === 0 ? {} : { excused: countsOf(row.excused) }),
        ...(row.untoldBecause.length === 0
          ? {}
          : { because: row.untoldBecause.map(({ because, count }) => `${count}: ${because}`) }),
      })),
    ).toEqual(each.rows);
    expect(total).toBe(each.cells.reduce((sum, cell) => sum + cell.cases.length, 0));
  });

  it('counts single weeks too, so that protected counts can be added up from them', () => {
    const given = { requests: [decided('a', '2025-01-27'), decided('b', '2025-02-17')] };
    const { rows } = dueList(clockCases({ ...nothing, ...given }, '2025-03-03').cases, {
      asAt: '2025-03-03',
      weeks: [4, 2],
    });
    expect(rows[0]?.owed.byWeek).toEqual([1, 0, 0, 1]);
    expect(rows[0]?.owed.within).toEqual([
      { weeks: 4, count: 2 },
      { weeks: 2, count: 1 },
    ]);
  });

  it('says of a case when it is due, what is not known of it and how its record was read', () => {
    const found = clockCases({ ...nothing, requests: [decided('a', '2025-01-27')] }, '2025-03-03').cases;
    expect(found.map((each) => readDue(each, '2025-03-03'))).toEqual([
      {
        caseKey: 'a:assessment-decision',
        recordKey: 'a',
        clock: 'assessment-decision',
        team: 'North',
        adviceFrom: null,
        dueOn: '2025-03-10',
        daysLeft: 7,
        excused: false,
        untold: null,
        remarks: [],
      },
    ]);
  });

  it('gives no day of a limit that cannot be told to run', () => {
    const given = { ...decided('a', '2025-01-27'), decision: 'unknown' as const };
    const [found] = clockCases(
      { ...nothing, requests: [{ ...given, decidedDate: 'unknown' }] },
      '2025-03-03',
    ).cases;
    expect(readDue(found as ClockCaseOfRecord, '2025-03-03')).toMatchObject({ dueOn: null, daysLeft: null });
  });

  it('holds nothing of the days a family has, for nobody owes anything by their end', () => {
    const representations: ClockCaseOfRecord = {
      caseKey: 'a:representations',
      recordKey: 'a',
      team: null,
      mayBeOpen: true,
      given: {
        clock: 'representations',
        draftServedDate: '2025-03-03',
        finalPlanSentDate: 'not-yet',
        ended: null,
        exceptions: [],
      },
      remarks: [],
    };
    expect(dueList([representations], { asAt: '2025-03-04', weeks: [2] }).total).toBe(0);
  });

  it('takes no team for one of another name, be it "null" or nothing', () => {
    const requests = ['', 'null', null].map((team, at) => decided(String(at), '2025-01-27', team));
    const { rows } = dueList(clockCases({ ...nothing, requests }, '2025-03-03').cases, {
      asAt: '2025-03-03',
      weeks: [],
    });
    expect(rows.map(({ team, owed }) => [team, owed.later, owed.byWeek])).toEqual([
      ['', 1, []],
      ['null', 1, []],
      [null, 1, []],
    ]);
  });

  it.each([[[0]], [[53]], [[2.5]], [[2, Number.NaN]]])('does not take weeks like %j', (weeks) => {
    expect(() => dueList([], { asAt: '2025-03-03', weeks })).toThrow(
      expect.objectContaining({ code: 'WEEKS_OUT_OF_RANGE' }),
    );
  });

  it('takes 1 week and 52', () => {
    expect(dueList([], { asAt: '2025-03-03', weeks: [1, 52] }).cells).toEqual([]);
  });

  it('does not take a day that is none', () => {
    const noDay = expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' });
    expect(() => dueList([], { asAt: '2025-02-30', weeks: [2] })).toThrow(noDay);
    expect(() => clockCases(nothing, '2025-02-30')).toThrow(noDay);
  });
});

const nothing = { requests: null, assessments: null, plans: null, advice: null };

function decided(key: string, receivedDate: string, team: string | null = 'North') {
  return {
    key,
    knownDate: '2025-03-01',
    receivedDate,
    decision: 'not-yet',
    decidedDate: 'not-yet',
    mediation: 'no',
    tribunal: 'no',
    movedAway: false,
    team,
  } as const;
}
