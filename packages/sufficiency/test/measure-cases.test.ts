import { readdirSync, readFileSync } from 'node:fs';
import { dayPeriod, financialYear, quarterPeriod, roundTo } from '@golden-thread/outcomes';
import type { IsoDate, Period } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { careHistory, careMeasures } from '../src/measures/index.ts';
import type { CareMeasureResult, CareTable, MeasureRecords } from '../src/measures/index.ts';
import { emptyRecords } from './measure-records.ts';

const day = z.iso.date();
const code = z.string().nullable();
/** An episode as an officer writes it; what it does not say stands in `unlessSaid`. */
const episodeFacts = z.strictObject({
  born: z.string().nullable(),
  sex: z.enum(['male', 'female', 'unknown']),
  startReason: code,
  legalStatus: code,
  need: code,
  placement: code,
  provider: code,
  location: code,
  distance: z.number().nullable(),
});
const episode = episodeFacts.partial().extend({
  child: z.string(),
  from: day,
  to: day.optional(),
  toldUntil: day.optional(),
  endReason: code.optional(),
  urn: code.optional(),
  authority: code.optional(),
});
const row = z
  .object({ child: z.string().nullable(), year: z.int(), born: z.string().nullable().optional() })
  .loose();
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

/** A file of worked cases, as a data officer reads it. */
const fileSchema = z.strictObject({
  about: z.string().min(1),
  measure: z.string(),
  unlessSaid: episodeFacts,
  cases: z.array(
    z.strictObject({
      case: z.string().regex(/^[A-Z(0-9].*\.$/),
      /** Collection years whose returns are there, by the year they begin in. */
      years: z.array(z.int()),
      episodes: z.array(episode),
      tables: z.record(z.string(), z.array(row)).optional(),
      populations: z.array(z.strictObject({ midYear: z.int(), people: z.int(), published: day })).optional(),
      period: z.union([
        z.strictObject({ day }),
        z.strictObject({ yearEnding: z.int() }),
        z.strictObject({ quarter: z.string() }),
      ]),
      asAt: day.optional(),
      gives: z.array(answer).min(1),
      leftOut: z.array(z.string()),
    }),
  ),
});
type CaseFile = z.infer<typeof fileSchema>;
type Case = CaseFile['cases'][number];

const folder = new URL('cases/measures/', import.meta.url);
const files = readdirSync(folder).map((file) =>
  fileSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
);

function periodOf(given: Case['period']): Period {
  if ('day' in given) return dayPeriod(given.day);
  return 'quarter' in given ? quarterPeriod(given.quarter) : financialYear(given.yearEnding - 1);
}

function recordsOf(
  { years, episodes, tables = {} }: Case,
  unlessSaid: CaseFile['unlessSaid'],
): MeasureRecords {
  const last = `${(years.at(-1) ?? 0) + 1}-03-31` as IsoDate;
  const rows = Object.entries(tables).map(([name, given]) => [
    name,
    given.map(({ child, year, born, ...values }, at) => {
      return { year, row: at + 1, pseudonym: child, birthMonth: born ?? null, values };
    }),
  ]);
  return {
    ...emptyRecords,
    years,
    episodes: episodes.map((said) => {
      const all = { ...unlessSaid, ...said } as CaseFile['unlessSaid'] & typeof said;
      return {
        pseudonym: all.child,
        birthMonth: all.born,
        sex: all.sex,
        startDate: all.from,
        endDate: all.to ?? null,
        toldUntil: all.toldUntil ?? last,
        startReason: all.startReason,
        endReason: all.endReason ?? null,
        legalStatus: all.legalStatus,
        need: all.need,
        placement: all.placement,
        provider: all.provider,
        placementLocation: all.location,
        placementAuthority: all.authority ?? null,
        distance: all.distance,
        urn: all.urn ?? null,
        placementChange: null,
      };
    }),
    ...(Object.fromEntries(rows) as Partial<Pick<MeasureRecords, CareTable>>),
  };
}

function told({ part, value, numerator, denominator, reason, records }: CareMeasureResult) {
  return {
    ...(part === null ? {} : { part }),
    value: value === null ? null : roundTo(value, 2),
    numerator,
    denominator,
    ...(reason === null ? {} : { reason }),
    ...records,
  };
}

describe('the worked cases of the measures', () => {
  it('are there for every measure', () => {
    expect(files.map(({ measure }) => measure).toSorted()).toEqual(
      careMeasures.map(({ id }) => id).toSorted(),
    );
  });

  for (const { measure: id, unlessSaid, cases } of files) {
    describe(id, () => {
      it.each(cases)('$case', (given) => {
        const measure = careMeasures.find((each) => each.id === id);
        if (measure === undefined) throw new Error(`There is no measure ${id}.`);
        const results = measure.compute({
          care: careHistory(recordsOf(given, unlessSaid)),
          period: periodOf(given.period),
          populations: given.populations?.map(({ midYear, people, published }) => {
            return { midYear, people, publishedDate: published, source: 'made up' };
          }),
          asAt: given.asAt,
        });
        const listed = new Set(given.gives.map(({ part }) => part));
        const rest = results.filter(({ part }) => !listed.has(part ?? undefined));
        expect(results.filter(({ part }) => listed.has(part ?? undefined)).map(told)).toEqual(
          results.flatMap(({ part }) => given.gives.filter((each) => each.part === (part ?? undefined))),
        );
        expect(results.length - rest.length).toBe(given.gives.length);
        expect(rest.filter(({ numerator }) => numerator !== 0)).toEqual([]);
        expect(results[0]?.leftOut.map(({ because }) => because)).toEqual(given.leftOut);
      });
    });
  }
});
