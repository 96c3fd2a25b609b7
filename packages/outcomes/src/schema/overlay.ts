import { z } from 'zod';
import type {
  FrameworkOverlay,
  LeftOut,
  LocalTarget,
  SharedFramework,
} from '../overlay/framework-overlay.ts';
import { exactly } from './exactly.ts';
import { indicatorStatementSchema, outcomeSchema, outcomesFrameworkSchema } from './framework.ts';
import { baselineSchema, indicatorSchema } from './indicator.ts';
import { benchmarkSchema } from './observation.ts';
import { citationSchema } from './source.ts';
import { targetSchema } from './target.ts';
import { idSchema, isoDateSchema, textSchema, titleSchema } from './text.ts';

/** A council's own target and baseline for an indicator. */
export const localTargetSchema = exactly<LocalTarget>()(
  z
    .strictObject({
      indicatorId: idSchema,
      target: targetSchema.nullable(),
      targetLabel: titleSchema.nullable(),
      baseline: baselineSchema.nullable(),
      collectedFromDate: isoDateSchema.nullable().optional(),
      source: citationSchema,
    })
    .readonly(),
);

/** A shared indicator a council does not collect, and why. */
const leftOutSchema = exactly<LeftOut>()(
  z.strictObject({ indicatorId: idSchema, why: textSchema }).readonly(),
);

/** What a council adds to a shared framework. Whether it fits one is for `applyOverlay` to say. */
export const frameworkOverlaySchema = exactly<FrameworkOverlay>()(
  z
    .strictObject({
      extends: idSchema,
      targets: z.array(localTargetSchema).readonly(),
      benchmarks: z.array(benchmarkSchema).readonly(),
      outcomes: z.array(outcomeSchema).readonly().optional(),
      indicators: z.array(indicatorSchema).readonly(),
      statements: z.array(indicatorStatementSchema).readonly(),
      leftOut: z.array(leftOutSchema).readonly().optional(),
    })
    .readonly(),
);

/** A framework with its indicators. */
export const sharedFrameworkSchema = exactly<SharedFramework>()(
  z
    .strictObject({ framework: outcomesFrameworkSchema, indicators: z.array(indicatorSchema).readonly() })
    .readonly(),
);
