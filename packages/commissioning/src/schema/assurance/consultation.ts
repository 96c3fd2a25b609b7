import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  textSchema,
  titleSchema,
  UNIQUE_IDS,
  uniqueIds,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { ConsultedGroup, Consultation, HeardTheme } from '../../assurance/consultation.ts';

const consultedGroupSchema = exactly<ConsultedGroup>()(
  z
    .strictObject({
      label: titleSchema.describe('Who was asked, in plain words. Never a person.'),
      organisationId: idSchema.nullable().describe('The organisation; null where it is none of the area.'),
      bodyId: idSchema.nullable().describe('The body; null where it is none of the area.'),
    })
    .readonly(),
);

const heardThemeSchema = exactly<HeardTheme>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      points: z.array(textSchema).readonly().describe('What was said, in plain words; never a quotation.'),
    })
    .readonly(),
);

/** An occasion on which people were asked, with one group at least. */
export const consultationSchema = exactly<Consultation>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      date: isoDateSchema.nullable().describe('The day; null where there is no single one.'),
      whenLabel: titleSchema.nullable().describe('When, as printed, such as monthly.'),
      status: z.enum(['held', 'planned', 'ongoing']).describe('Whether it took place.'),
      groups: z.array(consultedGroupSchema).min(1).readonly().describe('Who was asked.'),
      heard: z
        .array(heardThemeSchema)
        .superRefine(uniqueIds)
        .meta(UNIQUE_IDS)
        .readonly()
        .describe('What was heard, by theme.'),
      ledToPriorityIds: z
        .array(idSchema)
        .readonly()
        .describe('Priorities it led to; empty where that is not said.'),
      source: citationSchema.nullable(),
    })
    .readonly(),
);
