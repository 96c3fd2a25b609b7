import { exactly, idSchema, isoDateSchema, problem, textSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import { localOfferCheckId, type LocalOfferCheck, type LocalOfferUse } from '../provision/local-offer.ts';
import { monthSchema } from './month.ts';

/** A check of an entry of the Local Offer; its id says of which service and when. */
export const localOfferCheckSchema = exactly<LocalOfferCheck>()(
  z
    .strictObject({
      id: idSchema.describe('Service and day joined by a dot: `continence.2024-04-05`.'),
      serviceId: idSchema.describe('The service whose entry was checked.'),
      checkedDate: isoDateSchema.describe('The day it was checked.'),
      found: z
        .enum(['right', 'corrected', 'wrong'])
        .describe('Whether it was right, was corrected that day, or is wrong.'),
      note: textSchema.nullable().describe('What was wrong or put right; null when nothing is to be said.'),
    })
    .superRefine((check, context) => {
      const id = localOfferCheckId(check);
      if (check.id === id) return;
      problem(
        context,
        'NOT_ITS_ID',
        `"${id}": service and day`,
        'Write this id, so that a correction replaces what was recorded.',
        ['id'],
      );
    })
    .meta({ alsoChecked: { NOT_ITS_ID: 'the id is the service and the day, joined by a dot' } })
    .readonly(),
);

const countSchema = z.int().min(0).nullable();

/** The use of the Local Offer in a month; its id is the month. */
export const localOfferUseSchema = exactly<LocalOfferUse>()(
  z
    .strictObject({
      id: idSchema.describe('The month: `2024-04`.'),
      month: monthSchema.describe('The month, as 2024-04.'),
      visits: countSchema.describe('Visits to the site; null when not counted.'),
      newUsers: countSchema.describe('Users new to the site; null when not counted.'),
      engagementSessions: countSchema.describe(
        'Sessions held with families and others about it; null when not counted.',
      ),
      note: textSchema.nullable().describe('What a reader should know of it; null when nothing.'),
    })
    .superRefine(({ id, month }, context) => {
      if (id === month) return;
      problem(
        context,
        'NOT_ITS_ID',
        `"${month}": the month`,
        'Write this id, so that a correction replaces what was recorded and nothing counts twice.',
        ['id'],
      );
    })
    .meta({ alsoChecked: { NOT_ITS_ID: 'the id is the month' } })
    .readonly(),
);
