import { citationSchema, exactly, idSchema, isoDateSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { DecisionRight, Line } from '../line.ts';
import type { Membership } from '../body.ts';
import { holderSchema } from './holder.ts';

/** A seat on a body. */
export const membershipSchema = exactly<Membership>()(
  z
    .strictObject({
      bodyId: idSchema,
      holder: holderSchema,
      role: z.enum(['chair', 'joint-chair', 'deputy-chair', 'member']),
      onBehalfOfOrganisationId: idSchema.nullable(),
      deputyFor: holderSchema.optional(),
      startDate: isoDateSchema.nullable(),
      endDate: isoDateSchema.nullable(),
      source: citationSchema,
    })
    .readonly(),
);

/** A line from one body to another. */
export const lineSchema = exactly<Line>()(
  z
    .strictObject({
      kind: z.enum(['accountable-to', 'reports-to', 'monitors', 'scrutinises', 'escalates-to']),
      fromBodyId: idSchema,
      toBodyId: idSchema,
      withinWorkingDays: z.int().min(1).optional(),
      startDate: isoDateSchema.nullable(),
      endDate: isoDateSchema.nullable(),
      source: citationSchema,
    })
    .readonly(),
);

/** A right of a body to take a kind of decision. */
export const decisionRightSchema = exactly<DecisionRight>()(
  z
    .strictObject({
      bodyId: idSchema,
      decision: z.enum([
        'close-action',
        'accept-evidence',
        'approve-strategy',
        'approve-commissioning',
        'rate-action',
      ]),
      subjectId: idSchema,
      startDate: isoDateSchema.nullable(),
      endDate: isoDateSchema.nullable(),
      source: citationSchema,
    })
    .readonly(),
);
