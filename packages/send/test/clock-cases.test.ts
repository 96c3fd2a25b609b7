import { readdirSync, readFileSync } from 'node:fs';
import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { clockIds, readClock } from '../src/clocks.ts';
import type { ClockCase, ClockState } from '../src/clocks.ts';
import { clockCaseSchema } from '../src/schema.ts';

const day = z.iso.date();
const states = [
  'met',
  'late',
  'too-soon',
  'running',
  'overdue',
  'not-started',
  'not-applicable',
  'unknown',
] as const satisfies readonly ClockState[];

/** A file of worked cases, as a SEND officer reads it. */
const fileSchema = z.strictObject({
  about: z.string().min(1),
  /** What every case of the file is given, unless it says otherwise. */
  unlessSaid: z.record(z.string(), z.unknown()),
  cases: z.array(
    z.strictObject({
      case: z.string().regex(/^[A-Z0-9].*\.$/),
      given: z.record(z.string(), z.unknown()),
      asAt: day,
      dueOn: day.nullable(),
      state: z.enum(states),
      doneOn: day.nullable(),
      daysLeft: z.int().nullable(),
      excused: z.boolean(),
      /** Of every exception known by then, whether it holds and why; none where left out. */
      exceptionsHold: z.array(z.enum(['yes', 'no', 'unknown'])).optional(),
      exceptionReasons: z.array(z.string()).optional(),
      because: z.array(z.string()).min(1),
    }),
  ),
});

const folder = new URL('cases/clocks/', import.meta.url);
const files = readdirSync(folder).map((file) => ({
  file,
  ...fileSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
}));
const cases = files.flatMap(({ file, unlessSaid, cases: inFile }) =>
  inFile.map((each) => ({ file, ...each, given: { ...unlessSaid, ...each.given } as unknown as ClockCase })),
);
/** The cases whose days contradict each other, so that what is read of them is shown too. */
const contradicting = [
  'Sent before the family was told: one of the two days must be wrong.',
  'The family was told before the request came in: one of the two days must be wrong.',
  'The family was told of a decision on a request that has not come in.',
];

describe('the worked cases of the clocks', () => {
  it('are there for every clock, one file each', () => {
    expect(files.map(({ file }) => file.replace('.json', '')).toSorted()).toEqual(clockIds.toSorted());
  });

  it('have a sentence each that no other has', () => {
    expect(new Set(cases.map((each) => `${each.file} ${each.case}`)).size).toBe(cases.length);
  });

  it.each(cases)('$file: $case', (each) => {
    const reading = readClock(each.given, each.asAt);
    expect({
      dueOn: reading.dueOn,
      state: reading.state,
      doneOn: reading.doneOn,
      daysLeft: reading.daysLeft,
      excused: reading.excused,
      exceptionsHold: reading.exceptions.map(({ holds }) => holds),
      exceptionReasons: reading.exceptions.map(({ reason }) => reason),
      because: reading.reasons,
    }).toEqual({
      dueOn: each.dueOn,
      state: each.state,
      doneOn: each.doneOn,
      daysLeft: each.daysLeft,
      excused: each.excused,
      exceptionsHold: each.exceptionsHold ?? [],
      exceptionReasons: each.exceptionReasons ?? [],
      because: each.because,
    });
    expect(reading.adviceFrom).toBe(each.given.clock === 'advice' ? each.given.adviceFrom : null);
  });

  it('cannot be read as at a day that is none', () => {
    const { given } = cases[0] as (typeof cases)[number];
    expect(() => readClock(given, '2025-02-30')).toThrow(
      expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }),
    );
  });

  it.each(cases)('$file: is a case the schema takes: $case', ({ given, case: sentence }) => {
    expect(checkWith(clockCaseSchema, given).ok).toBe(!contradicting.includes(sentence));
  });

  it('show every state', () => {
    expect(new Set(cases.map(({ state }) => state))).toEqual(new Set(states));
  });
});
