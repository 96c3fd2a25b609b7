import { z } from 'zod';
import { periodProblem } from '../period-problem.ts';
import type { Period, PeriodKind } from '../period.ts';
import { exactly } from './exactly.ts';
import { problem } from './problem.ts';
import { isoDateSchema } from './text.ts';

/** A kind of period. */
export const periodKindSchema = exactly<PeriodKind>()(
  z.enum(['day', 'month', 'quarter', 'calendar-year', 'financial-year', 'academic-year', 'custom']),
);

/** A period whose days fit its kind. */
export const periodSchema = exactly<Period>()(
  z
    .strictObject({ kind: periodKindSchema, startDate: isoDateSchema, endDate: isoDateSchema })
    .superRefine((period, context) => {
      const wrong = periodProblem(period);
      if (wrong === null) return;
      problem(
        context,
        'PERIOD_DOES_NOT_FIT',
        `first and last days that fit the kind (${wrong})`,
        'Correct the days, or use the kind custom.',
      );
    })
    .meta({ alsoChecked: { PERIOD_DOES_NOT_FIT: 'the first and last day fit the kind' } })
    .readonly(),
);
