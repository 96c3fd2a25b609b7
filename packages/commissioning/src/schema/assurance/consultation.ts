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
    .strictObject({ label: titleSchema, organisationId: idSchema.nullable(), bodyId: idSchema.nullable() })
    .readonly(),
);

const heardThemeSchema = exactly<HeardTheme>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      points: z.array(textSchema).readonly(),
    })
    .readonly(),
);

/** An occasion on which people were asked, with one group at least. */
export const consultationSchema = exactly<Consultation>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      date: isoDateSchema.nullable(),
      whenLabel: titleSchema.nullable(),
      status: z.enum(['held', 'planned', 'ongoing']),
      groups: z.array(consultedGroupSchema).min(1).readonly(),
      heard: z.array(heardThemeSchema).superRefine(uniqueIds).meta(UNIQUE_IDS).readonly(),
      ledToPriorityIds: z.array(idSchema).readonly(),
      source: citationSchema.nullable(),
    })
    .readonly(),
);
