import { exactly, idSchema, isoDateSchema, titleSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import { ADJUSTMENT_RANGES, type AdjustmentRange } from '../scenarios/adjustment-ranges.ts';
import type { DemandAdjustment, DemandScenario } from '../scenarios/demand-scenario.ts';
import { inflationPercentSchema, priceYearSchema } from './cost.ts';

const within = ({ from, to, whole }: AdjustmentRange) => (whole ? z.int() : z.number()).min(from).max(to);

const percent = within(ADJUSTMENT_RANGES.percent);
const ids = z.array(idSchema).max(100).readonly().nullable();
const each = z.enum(['month', 'year']);

/** One thing that would be otherwise; `kind` says which fields it has. */
export const demandAdjustmentSchema = exactly<DemandAdjustment>()(
  z.discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('entrants'),
        percent,
        ageBandIds: ids,
        placementTypeIds: ids,
        fromDate: isoDateSchema,
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('leaving'),
        percent,
        ageBandIds: ids,
        placementTypeIds: ids,
        fromDate: isoDateSchema,
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('moves'),
        percent,
        ageBandIds: ids,
        fromPlacementTypeId: idSchema.nullable(),
        toPlacementTypeId: idSchema.nullable(),
        fromDate: isoDateSchema,
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('step-down'),
        fromPlacementTypeId: idSchema,
        toPlacementTypeId: idSchema,
        amount: z.union([
          z.strictObject({ children: within(ADJUSTMENT_RANGES.children), each }).readonly(),
          z.strictObject({ sharePercent: within(ADJUSTMENT_RANGES.sharePercent), each }).readonly(),
        ]),
        ageBandIds: ids,
        fromDate: isoDateSchema,
        untilDate: isoDateSchema.nullable(),
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('new-places'),
        title: titleSchema,
        placementTypeId: idSchema,
        places: within(ADJUSTMENT_RANGES.places),
        openDate: isoDateSchema,
        closeDate: isoDateSchema.nullable(),
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('cost-inflation'),
        placementTypeId: idSchema.nullable(),
        percent: inflationPercentSchema,
        fromYear: priceYearSchema,
      })
      .readonly(),
  ]),
);

/** A named "what if" of a demand forecast. Whether its types and ages are those of a forecast, `scenarioIssues` says. */
export const demandScenarioSchema = exactly<DemandScenario>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      adjustments: z.array(demandAdjustmentSchema).max(50).readonly(),
    })
    .readonly(),
);
