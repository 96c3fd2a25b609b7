import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { clockIds, readClock } from '../src/clocks.ts';
import { clockCases } from '../src/due.ts';
import type { MeasureRecords } from '../src/measures.ts';

const day = z.iso.date();
const kinds = ['requests', 'assessments', 'plans', 'advice'] as const;
const record = z.record(z.string(), z.unknown());
/** Null: records of the kind are not kept; so are those of a kind left out. */
const records = z.array(record).nullable().optional();

/** A file of worked cases, as a SEND officer reads it. */
const fileSchema = z.strictObject({
  about: z.string().min(1),
  /** What every record of a kind is, unless it says otherwise. */
  unlessSaid: z.strictObject({ requests: record, assessments: record, plans: record, advice: record }),
  cases: z.array(
    z.strictObject({
      case: z.string().regex(/^[A-Z].*\.$/),
      requests: records,
      assessments: records,
      plans: records,
      advice: records,
      asAt: day,
      cases: z.array(
        z.strictObject({
          case: z.string(),
          team: z.string().nullable(),
          mayBeOpen: z.boolean(),
          state: z.string(),
          dueOn: day.nullable(),
          daysLeft: z.int().optional(),
          excused: z.boolean().optional(),
          /** Why it is owed no more without what it waits for. */
          ended: z.string().optional(),
          remarks: z.array(z.string()).optional(),
        }),
      ),
      untold: z.array(z.string()),
    }),
  ),
});

const folder = new URL('cases/due/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file !== 'due-list.json')
  .map((file) => fileSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
const cases = files.flatMap(({ unlessSaid, cases: inFile }) =>
  inFile.map((each) => {
    const given = Object.fromEntries(
      kinds.map((kind) => [kind, each[kind]?.map((one) => ({ ...unlessSaid[kind], ...one })) ?? null]),
    ) as unknown as MeasureRecords;
    return { ...each, given };
  }),
);

describe('the clocks that records speak of', () => {
  it.each(cases)('$case', (each) => {
    const { cases: found, untold } = clockCases(each.given, each.asAt);
    expect(
      found.map(({ caseKey, team, mayBeOpen, given, remarks }) => {
        const { state, dueOn, daysLeft, excused } = readClock(given, each.asAt);
        return {
          case: caseKey,
          team,
          mayBeOpen,
          state,
          dueOn,
          ...(daysLeft === null ? {} : { daysLeft }),
          ...(excused ? { excused } : {}),
          ...(given.ended === null ? {} : { ended: given.ended.because }),
          ...(remarks.length === 0 ? {} : { remarks }),
        };
      }),
    ).toStrictEqual(each.cases);
    expect(untold.map(({ because }) => because)).toEqual(each.untold);
    expect(found.every(({ caseKey, recordKey, given }) => caseKey === `${recordKey}:${given.clock}`)).toBe(
      true,
    );
  });

  it('are these; the others are a time the family has, or no record tells of them', () => {
    const told = new Set(cases.flatMap((each) => each.cases.map(({ case: key }) => key.split(':')[1])));
    expect(clockIds.filter((id) => !told.has(id))).toEqual([
      'representations',
      'reassessed-plan',
      'move-between-post-16',
    ]);
  });
});
