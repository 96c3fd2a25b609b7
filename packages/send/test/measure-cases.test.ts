import { readdirSync, readFileSync } from 'node:fs';
import {
  calendarYear,
  customPeriod,
  dayPeriod,
  monthPeriod,
  quarterPeriod,
  roundTo,
} from '@golden-thread/outcomes';
import type { Period } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sendMeasures } from '../src/measures.ts';
import type { MeasureRecords } from '../src/measures.ts';

const day = z.iso.date();
/** One answer, its value to two decimals. A part that is not listed has none counted. */
const answer = z.strictObject({
  part: z.string().optional(),
  value: z.number().nullable(),
  numerator: z.int().nullable(),
  denominator: z.int().nullable(),
  reason: z.string().optional(),
  counted: z.array(z.string()),
  of: z.array(z.string()),
});

/** A file of worked cases, as a SEND officer reads it. */
const fileSchema = z.strictObject({
  about: z.string().min(1),
  measure: z.string(),
  whole: z.strictObject({ from: day, to: day }),
  plansUntil: day,
  /** What every record of the file is, unless it says otherwise. */
  unlessSaid: z.record(z.string(), z.unknown()),
  cases: z.array(
    z.strictObject({
      case: z.string().regex(/^[A-Z].*\.$/),
      /** Null: records of the kind are not kept. */
      records: z.array(z.record(z.string(), z.unknown())).nullable(),
      period: z.union([
        z.strictObject({ day }),
        z.strictObject({ month: z.string() }),
        z.strictObject({ quarter: z.string() }),
        z.strictObject({ year: z.int() }),
      ]),
      asAt: day,
      gives: z.array(answer).min(1),
      leftOut: z.array(z.string()),
    }),
  ),
});
type CasePeriod = z.infer<typeof fileSchema>['cases'][number]['period'];

const folder = new URL('cases/measures/', import.meta.url);
const files = readdirSync(folder).map((file) =>
  fileSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
);

function periodOf(given: CasePeriod): Period {
  if ('day' in given) return dayPeriod(given.day);
  if ('month' in given) return monthPeriod(given.month);
  return 'quarter' in given ? quarterPeriod(given.quarter) : calendarYear(given.year);
}

describe('the worked cases of the measures', () => {
  it('are there for every measure', () => {
    expect(files.map(({ measure }) => measure).toSorted()).toEqual(
      sendMeasures.map(({ id }) => id).toSorted(),
    );
  });

  for (const { measure: id, whole, plansUntil, unlessSaid, cases } of files) {
    describe(id, () => {
      it.each(cases)('$case', ({ records, period, asAt, gives, leftOut }) => {
        const measure = sendMeasures.find((each) => each.id === id);
        if (measure === undefined) throw new Error(`There is no measure ${id}.`);
        const nothing: MeasureRecords = {
          whole: customPeriod(whole.from, whole.to),
          plansUntilDate: plansUntil,
          requests: null,
          assessments: null,
          plans: null,
          advice: null,
          audits: null,
          exclusions: null,
        };
        const given = {
          ...nothing,
          [measure.from]: records?.map((each) => ({ ...unlessSaid, ...each })) ?? null,
        };
        const results = measure.compute({ records: given, period: periodOf(period), asAt });
        const told = results.filter(
          (result) => result.numerator !== 0 || gives.some(({ part }) => (part ?? null) === result.part),
        );
        expect(
          told.map(({ part, value, numerator, denominator, reason, records: keys }) => ({
            ...(part === null ? {} : { part }),
            value: value === null ? null : roundTo(value, 2),
            numerator,
            denominator,
            ...(reason === null ? {} : { reason }),
            ...keys,
          })),
        ).toEqual(gives);
        expect([
          ...new Set(results.flatMap((result) => result.leftOut.map(({ because }) => because))),
        ]).toEqual(leftOut);
      });
    });
  }
});
