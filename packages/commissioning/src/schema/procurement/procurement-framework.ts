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
import type { ProcurementFramework, ProcurementLot } from '../../procurement/procurement-framework.ts';
import { NOT_BEFORE, notBefore } from '../assurance/not-before.ts';

const lotSchema = exactly<ProcurementLot>()(
  z
    .strictObject({
      id: idSchema,
      number: titleSchema.describe('As the framework numbers it.'),
      title: titleSchema.describe('What it is for.'),
      pricedBy: textSchema.nullable().describe('What its price depends on; null where nobody says.'),
    })
    .readonly(),
);

/** A framework for anything but homes of looked-after children, which have a file of their own. */
export const procurementFrameworkSchema = exactly<ProcurementFramework>()(
  z
    .strictObject({
      id: idSchema.describe('A short readable id that never changes.'),
      title: titleSchema.describe('What it is called.'),
      kind: z
        .enum(['framework', 'open-framework', 'flexible-purchasing-system', 'dynamic-market'])
        .meta({ graphName: 'ProcurementFrameworkKind' })
        .describe('Closed while it runs, reopened at set times, or open at any time under either law.'),
      buys: titleSchema.describe('What is bought under it.'),
      consortium: titleSchema
        .nullable()
        .describe('The group of authorities that runs it; null where the council runs it alone.'),
      startDate: isoDateSchema.nullable().describe('The first day anything could be called off.'),
      endDate: isoDateSchema.nullable().describe('The first day nothing could any more.'),
      lots: z.array(lotSchema).superRefine(uniqueIds).meta(UNIQUE_IDS).readonly().describe('Its parts.'),
      assumption: textSchema.nullable().describe('What of it no document states; null when all is stated.'),
      source: citationSchema.nullable().describe('Where it is told; null for what is recorded by itself.'),
    })
    .superRefine(notBefore('startDate', 'endDate'))
    .meta(NOT_BEFORE)
    .readonly(),
);
