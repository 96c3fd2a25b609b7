import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { ForwardPlanItemKind, RhythmRule } from '../rhythm.ts';
import { monthSchema } from './month.ts';

const itemKindSchema = exactly<ForwardPlanItemKind>()(
  z.enum([
    'spotlight',
    'highlight-report',
    'scorecard',
    'progress-report',
    'scrutiny',
    'oversight-meeting',
    'meeting',
  ]),
);

/** A rule of rhythm; `kind` says which fields it has. */
export const rhythmRuleSchema = exactly<RhythmRule>()(
  z.discriminatedUnion('kind', [
    z
      .strictObject({
        id: idSchema,
        kind: z.literal('spotlight-rota'),
        bodyId: idSchema,
        groupIds: z.array(idSchema).min(1).readonly(),
        firstMonth: monthSchema,
        lastMonth: monthSchema.nullable(),
        assumption: textSchema.nullable(),
        source: citationSchema,
      })
      .readonly(),
    z
      .strictObject({
        id: idSchema,
        kind: z.literal('recurring'),
        bodyId: idSchema,
        title: titleSchema,
        itemKind: itemKindSchema,
        everyMonths: z.int().min(1),
        firstDate: isoDateSchema,
        lastDate: isoDateSchema.nullable(),
        assumption: textSchema.nullable(),
        source: citationSchema,
      })
      .readonly(),
    z
      .strictObject({
        id: idSchema,
        kind: z.literal('dated'),
        bodyId: idSchema,
        title: titleSchema,
        itemKind: itemKindSchema,
        date: isoDateSchema,
        source: citationSchema,
      })
      .readonly(),
  ]),
);
