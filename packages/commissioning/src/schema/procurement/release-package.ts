import { exactly, problem, textSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { ReleasePackage } from '../../procurement/open-contracting/release-package.ts';
import { isIsoDate } from '@golden-thread/outcomes';

const text = textSchema.nullish();
const idSchema = z.union([textSchema, z.int()]);
const MOMENT = /^\d{4}-\d\d-\d\d(?:[Tt]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?$/;

const momentSchema = z.string().superRefine((moment, context) => {
  if (MOMENT.test(moment) && isIsoDate(moment.slice(0, 10))) return;
  problem(
    context,
    'INVALID_DATE_TIME',
    'a real day with its time, such as 2026-04-01T00:00:00Z',
    'Write the moment as RFC 3339 has it.',
  );
});
const moment = momentSchema.nullish();

const list = <T extends z.ZodType>(entry: T) => z.array(entry).readonly().nullish();
const value = z.object({ amount: z.number().nullish(), currency: text }).readonly().nullish();
const period = z.object({ startDate: moment, endDate: moment, maxExtentDate: moment }).readonly().nullish();
const reference = z.object({ id: idSchema.nullish(), name: text }).readonly();
const identifier = z.object({ scheme: text, id: idSchema.nullish() }).readonly();
const milestones = list(z.object({ id: idSchema, title: text, dueDate: moment, dateMet: moment }).readonly());
const documents = list(z.object({ id: idSchema, title: text, description: text, url: text }).readonly());

const party = z
  .object({ id: text, name: text, identifier: identifier.nullish(), roles: list(z.string()) })
  .readonly();

const criterion = z
  .object({
    type: text,
    name: text,
    numbers: list(z.object({ number: z.number().nullish(), weight: text }).readonly()),
  })
  .readonly();

const lot = z
  .object({
    id: textSchema,
    identifiers: list(identifier),
    title: text,
    description: text,
    awardCriteria: z
      .object({ criteria: list(criterion) })
      .readonly()
      .nullish(),
  })
  .readonly();

const tender = z
  .object({
    id: idSchema,
    title: text,
    description: text,
    status: text,
    procuringEntity: reference.nullish(),
    procurementMethod: text,
    procurementMethodDetails: text,
    value,
    tenderPeriod: z.object({ startDate: moment }).readonly().nullish(),
    contractPeriod: period,
    milestones,
    documents,
    lots: list(lot),
    legalBasis: z.object({ scheme: text, id: idSchema.nullish(), uri: text }).readonly().nullish(),
    techniques: z
      .object({
        hasFrameworkAgreement: z.boolean().nullish(),
        hasDynamicPurchasingSystem: z.boolean().nullish(),
      })
      .readonly()
      .nullish(),
  })
  .readonly();

const release = z
  .object({
    ocid: textSchema,
    id: textSchema,
    date: momentSchema,
    tag: z.array(z.string()).min(1).readonly(),
    initiationType: z.string(),
    parties: list(party),
    buyer: reference.nullish(),
    tender: tender.nullish(),
    awards: list(
      z
        .object({ id: idSchema, date: moment, suppliers: list(reference), value, contractPeriod: period })
        .readonly(),
    ),
    contracts: list(
      z.object({ id: idSchema, awardID: idSchema, title: text, period, value, milestones }).readonly(),
    ),
    relatedProcesses: list(
      z
        .object({
          id: text,
          relationship: list(z.string()),
          scheme: text,
          identifier: text,
          relatedLots: list(z.string()),
        })
        .readonly(),
    ),
  })
  .readonly();

/** What can be read of a release package. Other fields are not refused here: `fromReleasePackage` tells each of them. */
export const releasePackageSchema = exactly<ReleasePackage>()(
  z
    .object({
      uri: text,
      version: z.string().superRefine((version, context) => {
        if (/^1\.\d+$/.test(version)) return;
        problem(
          context,
          'UNKNOWN_VERSION',
          'version 1.0 or 1.1 of the standard',
          'Ask for a package of version 1.1.',
        );
      }),
      extensions: list(z.string()),
      publishedDate: moment,
      publisher: z.object({ name: text }).readonly().nullish(),
      releases: z.array(release).readonly(),
    })
    .readonly(),
);
