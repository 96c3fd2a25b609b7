import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadIfRequestsChange } from '../src/load.ts';
import { alikeMonths, historyOf } from './load-months.ts';

const share = z.tuple([z.number(), z.literal('of'), z.number()]);
const figures = z.array(z.number()).min(1);

/** Worked cases, as a SEND officer reads them. Counts of months to come are to one decimal. */
const fileSchema = z.strictObject({
  about: z.string().min(1),
  /** The months of every case, unless it says otherwise. */
  unlessSaid: alikeMonths,
  cases: z.array(
    z.strictObject({
      case: z.string().regex(/^[A-Z].*\.$/),
      but: alikeMonths.partial(),
      onDay: z.iso.date(),
      monthsToCome: z.int(),
      requestsPerMonth: z.number().nullable(),
      fewest: z.int().optional(),
      gives: z.strictObject({
        usualRequests: z.number().nullable(),
        firstMonth: z.string(),
        assessed: share,
        withPlan: share,
        halfOfPlansByWeek: z.number().nullable(),
        baselinePlans: figures.nullable(),
        baselinePlansBetween: z.array(z.tuple([z.number(), z.number()])).optional(),
        changedPlans: figures.nullable(),
        changedOfRequestsBefore: figures.optional(),
        baselineInForce: z.array(z.number().nullable()).optional(),
        changedInForce: z.array(z.number().nullable()).optional(),
        assumes: z.array(z.string()).optional(),
        reasons: z.array(z.string()),
      }),
    }),
  ),
});

const file = fileSchema.parse(
  JSON.parse(readFileSync(new URL('cases/load/requests-change.json', import.meta.url), 'utf8')),
);

describe(file.about, () => {
  it.each(file.cases)('$case', ({ but, onDay, monthsToCome, requestsPerMonth, fewest, gives }) => {
    const { assumes = [], ...expected } = gives;
    const told = loadIfRequestsChange({
      history: historyOf(alikeMonths.parse({ ...file.unlessSaid, ...but })),
      asAt: onDay,
      months: monthsToCome,
      requestsPerMonth,
      fewest,
    });
    const plans = (path: typeof told.baseline) => path?.map(({ plansIssued }) => plansIssued.value) ?? null;
    const inForce = (path: typeof told.baseline) => path?.map((month) => month.plansInForce?.value ?? null);
    const { assessed, withPlan } = told.shares;
    expect(told.assumptions).toEqual(expect.arrayContaining(assumes));
    expect({
      usualRequests: told.usualRequests,
      firstMonth: told.firstMonth,
      assessed: [assessed.numerator, 'of', assessed.denominator],
      withPlan: [withPlan.numerator, 'of', withPlan.denominator],
      halfOfPlansByWeek: told.lag.medianWeeks,
      baselinePlans: plans(told.baseline),
      baselinePlansBetween: told.baseline?.map(({ plansIssued }) => [plansIssued.lower, plansIssued.upper]),
      changedPlans: plans(told.changed),
      changedOfRequestsBefore: told.changed?.map(({ ofRequestsBefore }) => ofRequestsBefore),
      baselineInForce: inForce(told.baseline),
      changedInForce: inForce(told.changed),
      reasons: told.reasons,
    }).toMatchObject(expected);
  });
});
