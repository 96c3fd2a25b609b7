import { holderSchema } from '@golden-thread/governance/schema';
import { exactly, idSchema, titleSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { ActionLink } from '../action-link.ts';
import type { DeliveryPartner } from '../delivery-partner.ts';
import { refSchema } from './ref.ts';

/** An interdependency of an action. `actionLinkIssues` checks what it leads to. */
export const actionLinkSchema = exactly<ActionLink>()(
  z
    .strictObject({
      kind: z.enum(['depends-on', 'linked-to']),
      planId: idSchema.nullable(),
      ref: refSchema,
      note: z.string(),
    })
    .readonly(),
);

/** Somebody who helps to deliver a priority. */
export const deliveryPartnerSchema = exactly<DeliveryPartner>()(
  z.strictObject({ name: titleSchema, holder: holderSchema.nullable() }).readonly(),
);
