import { exactly, idSchema, problem, textSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import { fundActualId, type FundActual } from '../money/fund-actual.ts';
import { signedPenceSchema } from './amount.ts';
import { monthSchema } from './month.ts';

/** What a line of a fund spent in a month; its id says which, so that there is one entry of each. */
export const fundActualSchema = exactly<FundActual>()(
  z
    .strictObject({
      id: idSchema.describe(
        'Fund, month and line joined by dots: `sendias.2026-04.advice`, or `sendias.2026-04`.',
      ),
      fundId: idSchema.describe('The pooled fund.'),
      lineId: idSchema.nullable().describe('The line of the fund; null for a fund that is not kept by line.'),
      month: monthSchema.describe('The month, as 2026-04.'),
      amountPence: signedPenceSchema.describe(
        'What was spent, in whole pence; below 0 where more came back.',
      ),
      note: textSchema.nullable().describe('What a reader should know of it; null when nothing.'),
    })
    .superRefine((actual, context) => {
      const id = fundActualId(actual);
      if (actual.id === id) return;
      problem(
        context,
        'NOT_ITS_ID',
        `"${id}": fund, month and line`,
        'Write this id, so that a correction replaces what was recorded and nothing counts twice.',
        ['id'],
      );
    })
    .meta({ alsoChecked: { NOT_ITS_ID: 'the id is the fund, the month and the line, joined by dots' } })
    .readonly(),
);
