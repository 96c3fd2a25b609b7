import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { Return, ReturnReceipt } from '../return.ts';
import { holderSchema } from './holder.ts';

/** Something due from one to another. */
export const returnSchema = exactly<Return>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      from: holderSchema.nullable(),
      to: holderSchema.nullable(),
      due: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('day'), date: isoDateSchema }).readonly(),
        z
          .strictObject({
            kind: z.literal('recurring'),
            everyMonths: z.int().min(1),
            firstDate: isoDateSchema,
            lastDate: isoDateSchema.nullable(),
          })
          .readonly(),
        z
          .strictObject({
            kind: z.literal('after-meeting'),
            bodyId: idSchema,
            workingDays: z.int().min(1),
          })
          .readonly(),
        z
          .strictObject({
            kind: z.literal('after-days'),
            dates: z.array(isoDateSchema).min(1).readonly(),
            workingDays: z.int().min(1),
          })
          .readonly(),
      ]),
      assumption: textSchema.nullable(),
      source: citationSchema,
    })
    .readonly(),
);

/** That a return came in. */
export const returnReceiptSchema = exactly<ReturnReceipt>()(
  z
    .strictObject({
      returnId: idSchema,
      dueDate: isoDateSchema,
      receivedDate: isoDateSchema,
      source: citationSchema,
    })
    .readonly(),
);
