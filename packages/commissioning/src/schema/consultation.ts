import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  textSchema,
  UNIQUE_IDS,
  uniqueIds,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { ConsultedGroup, Consultation, HeardTheme } from '../consultation.ts';

const consultedGroupSchema = exactly<ConsultedGroup>()(
  z
    .strictObject({ label: textSchema, organisationId: idSchema.nullable(), bodyId: idSchema.nullable() })
    .readonly(),
);

const heardThemeSchema = exactly<HeardTheme>()(
  z
    .strictObject({
      id: idSchema,
      title: textSchema,
      points: z.array(textSchema).readonly(),
    })
    .readonly(),
);

/** An occasion on which people were asked, with one group at least. */
export const consultationSchema = exactly<Consultation>()(
  z
    .strictObject({
      id: idSchema,
      title: textSchema,
      date: isoDateSchema.nullable(),
      whenLabel: textSchema.nullable(),
      status: z.enum(['held', 'planned', 'ongoing']),
      groups: z.array(consultedGroupSchema).min(1).readonly(),
      heard: z.array(heardThemeSchema).superRefine(uniqueIds).meta(UNIQUE_IDS).readonly(),
      ledToPriorityIds: z.array(idSchema).readonly(),
      source: citationSchema,
    })
    .readonly(),
);
