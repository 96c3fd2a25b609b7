import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  problem,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { CommissioningStrategy, StrategyItem } from '../cycle/strategy.ts';
import { NUMBERED_FROM_ONE, numberedFromOne } from './numbered.ts';

const strategyItemSchema = exactly<StrategyItem>()(
  z
    .strictObject({
      id: idSchema,
      number: z.int().min(1),
      title: titleSchema,
      description: textSchema.nullable(),
    })
    .readonly(),
);

const items = () =>
  z.array(strategyItemSchema).superRefine(numberedFromOne).meta(NUMBERED_FROM_ONE).readonly();

/** A joint commissioning strategy that does not end before it starts, its lists numbered from 1. */
export const commissioningStrategySchema = exactly<CommissioningStrategy>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      startDate: isoDateSchema.nullable(),
      endDate: isoDateSchema.nullable(),
      boardBodyId: idSchema.nullable(),
      priorities: items(),
      principles: items(),
      aims: items(),
      processes: items(),
      source: citationSchema,
    })
    .superRefine(({ startDate, endDate }, context) => {
      if (startDate === null || endDate === null || startDate <= endDate) return;
      problem(
        context,
        'ENDS_BEFORE_IT_STARTS',
        `a day on or after ${startDate}`,
        'Correct one of the two days.',
        ['endDate'],
      );
    })
    .meta({ alsoChecked: { ENDS_BEFORE_IT_STARTS: 'it does not end before it starts' } })
    .readonly(),
);
