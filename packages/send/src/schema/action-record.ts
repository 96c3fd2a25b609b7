import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  isoInstantSchema,
  textSchema,
  titleSchema,
  webAddressSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { ActionRecord, RecordedBy } from '../action-record.ts';
import { refSchema } from './ref.ts';

const recordedBySchema = exactly<RecordedBy>()(
  z
    .strictObject({
      subject: textSchema,
      role: textSchema,
      postIds: z.array(idSchema).readonly(),
      bodyIds: z.array(idSchema).readonly(),
    })
    .readonly(),
);

const base = {
  id: idSchema,
  planId: idSchema,
  actionRef: refSchema,
  effectiveDate: isoDateSchema,
  recordedAt: isoInstantSchema,
  recordedBy: recordedBySchema.nullable(),
  source: citationSchema.nullable(),
  corrects: idSchema.nullable(),
};
const riskSchema = z.enum(['none', 'risk', 'significant-risk', 'unknown']);

/** One appended record about an action; fields it does not know are refused. `recordIssues` checks references. */
export const actionRecordSchema = exactly<ActionRecord>()(
  z.discriminatedUnion('kind', [
    z
      .strictObject({
        ...base,
        kind: z.literal('progress'),
        status: z.enum(['not-started', 'in-progress', 'complete']),
        measuresRisk: riskSchema,
        timelineRisk: riskSchema,
        note: z.string(),
      })
      .readonly(),
    z
      .strictObject({
        ...base,
        kind: z.literal('rating'),
        rating: z.enum(['blue', 'green', 'amber', 'red', 'grey']),
        statedAs: textSchema,
        reason: z.string(),
      })
      .readonly(),
    z
      .strictObject({
        ...base,
        kind: z.literal('evidence'),
        title: titleSchema,
        description: z.string(),
        link: webAddressSchema.nullable(),
      })
      .readonly(),
    z
      .strictObject({
        ...base,
        kind: z.literal('panel-decision'),
        evidenceId: idSchema,
        decision: z.enum(['accepted', 'returned']),
        reason: z.string(),
      })
      .readonly(),
    z
      .strictObject({
        ...base,
        kind: z.literal('board-approval'),
        bodyId: idSchema,
        reason: z.string(),
      })
      .readonly(),
  ]),
);
