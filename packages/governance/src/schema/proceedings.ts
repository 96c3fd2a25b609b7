import { exactly } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { Proceedings } from '../proceedings.ts';
import { meetingSchema } from './meeting.ts';
import { resolutionRecordSchema, resolutionSchema } from './resolution.ts';
import { returnReceiptSchema, returnSchema } from './return.ts';

/** All proceedings of an area; fields it does not know are refused. `proceedingsIssues` checks what refers to what. */
export const proceedingsSchema = exactly<Proceedings>()(
  z
    .strictObject({
      meetings: z.array(meetingSchema).readonly(),
      resolutions: z.array(resolutionSchema).readonly(),
      resolutionRecords: z.array(resolutionRecordSchema).readonly(),
      returns: z.array(returnSchema).readonly(),
      returnReceipts: z.array(returnReceiptSchema).readonly(),
    })
    .readonly(),
);
