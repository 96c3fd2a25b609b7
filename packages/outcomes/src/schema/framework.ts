import { z } from 'zod';
import type { Commitment, IndicatorStatement, Outcome, OutcomesFramework } from '../framework.ts';
import { exactly } from './exactly.ts';
import { problem } from './problem.ts';
import { citationSchema } from './source.ts';
import { idSchema, isoDateSchema, textSchema, titleSchema } from './text.ts';
import { UNIQUE_IDS, uniqueIds } from './unique.ts';

/** An outcome. */
export const outcomeSchema = exactly<Outcome>()(
  z
    .strictObject({ id: idSchema, title: titleSchema, description: textSchema, source: citationSchema })
    .readonly(),
);

/** A statement that links an outcome and an indicator; numbers run from 1. */
export const indicatorStatementSchema = exactly<IndicatorStatement>()(
  z
    .strictObject({
      number: z.int().min(1),
      outcomeId: idSchema,
      indicatorId: idSchema,
      note: textSchema.nullable(),
    })
    .readonly(),
);

/** A commitment. */
export const commitmentSchema = exactly<Commitment>()(
  z.strictObject({ id: idSchema, title: titleSchema, source: citationSchema }).readonly(),
);

/** A framework whose ids are unique, whose statements name outcomes it has, and which does not end before it starts. */
export const outcomesFrameworkSchema = exactly<OutcomesFramework>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      startDate: isoDateSchema,
      endDate: isoDateSchema.nullable(),
      outcomes: z.array(outcomeSchema).superRefine(uniqueIds).meta(UNIQUE_IDS).readonly(),
      statements: z.array(indicatorStatementSchema).readonly(),
      commitments: z.array(commitmentSchema).superRefine(uniqueIds).meta(UNIQUE_IDS).readonly(),
      source: citationSchema,
    })
    .superRefine(({ startDate, endDate, outcomes, statements }, context) => {
      if (endDate !== null && endDate < startDate) {
        problem(
          context,
          'ENDS_BEFORE_IT_STARTS',
          `a day on or after ${startDate}`,
          'Correct one of the two days.',
          ['endDate'],
        );
      }
      const outcomeIds = new Set(outcomes.map(({ id }) => id));
      statements.forEach(({ outcomeId }, index) => {
        if (outcomeIds.has(outcomeId)) return;
        problem(
          context,
          'UNKNOWN_OUTCOME',
          'the id of an outcome of this framework',
          `Use one of: ${[...outcomeIds].join(', ')}.`,
          ['statements', index, 'outcomeId'],
        );
      });
    })
    .meta({
      alsoChecked: {
        ENDS_BEFORE_IT_STARTS: 'the end is not before the start',
        UNKNOWN_OUTCOME: 'every statement names an outcome of this framework',
      },
    })
    .readonly(),
);
