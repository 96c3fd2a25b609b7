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
import type { AnnualSpend } from '../homes/annual-spend.ts';
import type { BlockBooking } from '../homes/block-booking.ts';
import type { CallOff } from '../homes/call-off.ts';
import type { FrameworkAgreement } from '../homes/framework-agreement.ts';
import type { MarketFinding } from '../homes/market-finding.ts';
import { ENDS_AFTER_START, endsAfterStart } from './ends-after-start.ts';
import { homeKindSchema } from './homes.ts';

const boughtSchema = z.enum(['fostering', ...homeKindSchema.options]);
const penceSchema = z.int().min(0);
const nightsSchema = z.int().min(0);

/** An agreement under which placements are bought. */
export const frameworkAgreementSchema = exactly<FrameworkAgreement>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      kind: z.enum(['framework', 'flexible-purchasing-system']),
      buys: z.enum(['fostering', 'residential', 'supported-accommodation']),
      consortium: titleSchema.nullable(),
      startDate: isoDateSchema.nullable(),
      endDate: isoDateSchema.nullable(),
      lots: z
        .array(
          z
            .strictObject({
              id: idSchema,
              number: titleSchema,
              title: titleSchema,
              pricedBy: textSchema.nullable(),
            })
            .readonly(),
        )
        .readonly()
        .superRefine(uniqueIds)
        .meta(UNIQUE_IDS),
      assumption: textSchema.nullable(),
      source: citationSchema,
    })
    .readonly()
    .superRefine(endsAfterStart('startDate', 'endDate'))
    .meta(ENDS_AFTER_START),
);

/** A place bought for some time. */
export const callOffSchema = exactly<CallOff>()(
  z
    .strictObject({
      id: idSchema,
      buys: boughtSchema,
      frameworkId: idSchema.nullable(),
      lotId: idSchema.nullable(),
      providerId: idSchema.nullable(),
      homeId: idSchema.nullable(),
      fromDate: isoDateSchema,
      untilDate: isoDateSchema.nullable(),
      perWeekPence: penceSchema.nullable(),
      source: citationSchema,
    })
    .readonly()
    .superRefine(endsAfterStart('fromDate', 'untilDate'))
    .meta(ENDS_AFTER_START),
);

/** Places paid for whether a child lives in them or not. */
export const blockBookingSchema = exactly<BlockBooking>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      buys: boughtSchema,
      providerId: idSchema.nullable(),
      homeId: idSchema.nullable(),
      fromDate: isoDateSchema.nullable(),
      untilDate: isoDateSchema.nullable(),
      places: z.int().min(1).nullable(),
      nightsPaid: nightsSchema.nullable(),
      nightsUsed: nightsSchema.nullable(),
      pence: penceSchema.nullable(),
      source: citationSchema,
    })
    .readonly()
    .superRefine(endsAfterStart('fromDate', 'untilDate'))
    .meta(ENDS_AFTER_START),
);

/** What a source says was spent in a financial year. */
export const annualSpendSchema = exactly<AnnualSpend>()(
  z
    .strictObject({
      id: idSchema,
      year: z.int().min(1948).max(2199),
      buys: boughtSchema.nullable(),
      pence: penceSchema,
      source: citationSchema,
    })
    .readonly(),
);

/** What a source found of the market without a number for it. */
export const marketFindingSchema = exactly<MarketFinding>()(
  z
    .strictObject({
      id: idSchema,
      about: z.enum([
        'recruitment',
        'block-bookings',
        'frameworks',
        'homes-nearby',
        'registration',
        'prices',
      ]),
      finding: textSchema,
      agreementIds: z.array(idSchema).readonly(),
      knownDate: isoDateSchema,
      source: citationSchema,
    })
    .readonly(),
);
