import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  problem,
  textSchema,
  titleSchema,
  webAddressSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { HomeCount } from '../homes/home-count.ts';
import type { HomeProgramme } from '../homes/home-programme.ts';
import type { CountedHome } from '../homes/homes-told.ts';
import { ENDS_AFTER_START, endsAfterStart } from './ends-after-start.ts';
import { IN_ORDER_OF_DAYS, inOrderOfDays } from './in-order-of-days.ts';

const statusSchema = z.enum(['registered', 'applied', 'not-required', 'unregulated', 'unregistered']);
const sectorSchema = z.enum(['council', 'private', 'voluntary']);
const countSchema = z.int().min(0);

/** What a home is. */
export const homeKindSchema = z.enum([
  'childrens-home',
  'short-breaks-home',
  'secure-childrens-home',
  'supported-accommodation',
]);

const registrationSchema = z
  .strictObject({
    status: statusSchema,
    fromDate: isoDateSchema,
    untilDate: isoDateSchema.nullable(),
    registerUrl: webAddressSchema.optional(),
  })
  .readonly()
  .superRefine(endsAfterStart('fromDate', 'untilDate'))
  .meta(ENDS_AFTER_START);

const URN = /^\d{7}$/;

const urnSchema = z
  .string()
  .superRefine((urn, context) => {
    if (URN.test(urn)) return;
    problem(
      context,
      'INVALID_URN',
      'seven digits, as the SSDA903 return has them',
      'Write the number as the return does: by any other no child would ever be found there.',
    );
  })
  .meta({ pattern: URN.source });

/** A home for looked-after children that is known one by one. */
export const homeSchema = exactly<CountedHome>()(
  z
    .strictObject({
      id: idSchema,
      name: titleSchema.nullable(),
      providerId: idSchema.nullable(),
      provider: titleSchema.nullable(),
      sector: sectorSchema.nullable(),
      kind: homeKindSchema,
      urn: urnSchema.nullable(),
      registrations: z
        .array(registrationSchema)
        .readonly()
        .superRefine(inOrderOfDays('fromDate'))
        .meta(IN_ORDER_OF_DAYS),
      places: z
        .array(z.strictObject({ fromDate: isoDateSchema, approved: countSchema }).readonly())
        .readonly()
        .superRefine(inOrderOfDays('fromDate'))
        .meta(IN_ORDER_OF_DAYS),
      heldPlaces: z
        .array(
          z
            .strictObject({ fromDate: isoDateSchema, held: countSchema, because: textSchema.nullable() })
            .readonly(),
        )
        .readonly()
        .superRefine(inOrderOfDays('fromDate'))
        .meta(IN_ORDER_OF_DAYS),
      occupancies: z
        .array(z.strictObject({ asAtDate: isoDateSchema, children: countSchema }).readonly())
        .readonly()
        .superRefine(inOrderOfDays('asAtDate'))
        .meta(IN_ORDER_OF_DAYS),
      withinArea: z.boolean().nullable(),
      openedDate: isoDateSchema.nullable(),
      closedDate: isoDateSchema.nullable(),
      toldDate: isoDateSchema,
      toldAs: textSchema.nullable(),
      countId: idSchema.nullable(),
      source: citationSchema,
    })
    .readonly()
    .superRefine(endsAfterStart('openedDate', 'closedDate'))
    .superRefine(({ kind, registrations }, context) => {
      if (kind === 'supported-accommodation') return;
      registrations.forEach(({ status }, index) => {
        if (status !== 'unregulated') return;
        problem(
          context,
          'STATUS_OF_ANOTHER_KIND',
          'a status of a home that always had to be registered',
          'Write "unregistered" where it is not registered; only supported accommodation was ever unregulated.',
          ['registrations', index, 'status'],
        );
      });
    })
    .meta({
      alsoChecked: {
        ...ENDS_AFTER_START.alsoChecked,
        STATUS_OF_ANOTHER_KIND: 'only supported accommodation is unregulated',
      },
    }),
);

/** A number of homes that a source tells without naming them. */
export const homeCountSchema = exactly<HomeCount>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      homes: z.int().min(1).max(10_000),
      providers: z.int().min(1).nullable(),
      providerId: idSchema.nullable(),
      provider: titleSchema.nullable(),
      sector: sectorSchema.nullable(),
      kind: homeKindSchema,
      withinArea: z.boolean().nullable(),
      registration: statusSchema.nullable(),
      asAtDate: isoDateSchema,
      untilDate: isoDateSchema.nullable(),
      assumption: textSchema.nullable(),
      source: citationSchema,
    })
    .readonly()
    .superRefine(endsAfterStart('asAtDate', 'untilDate'))
    .meta(ENDS_AFTER_START),
);

const reportSchema = z
  .strictObject({
    asAtDate: isoDateSchema,
    acquired: countSchema.nullable(),
    opened: countSchema.nullable(),
    registered: countSchema.nullable(),
    places: countSchema.nullable(),
    children: countSchema.nullable(),
    steppedDown: countSchema.nullable(),
    assumption: textSchema.nullable(),
    source: citationSchema,
  })
  .readonly();

/** A plan of an authority to open homes of its own. */
export const homeProgrammeSchema = exactly<HomeProgramme>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      agreedDate: isoDateSchema.nullable(),
      dueDate: isoDateSchema.nullable(),
      settings: z.int().min(1),
      places: z
        .array(
          z
            .strictObject({
              use: z.enum(['residential', 'emergency', 'short-breaks', 'supported']),
              places: z.int().min(1),
            })
            .readonly(),
        )
        .readonly(),
      reports: z.array(reportSchema).readonly().superRefine(inOrderOfDays('asAtDate')).meta(IN_ORDER_OF_DAYS),
      homeIds: z.array(idSchema).readonly(),
      assumption: textSchema.nullable(),
      source: citationSchema,
    })
    .readonly()
    .superRefine(endsAfterStart('agreedDate', 'dueDate'))
    .meta(ENDS_AFTER_START),
);
