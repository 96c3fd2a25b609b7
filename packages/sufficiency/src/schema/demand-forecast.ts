import { idSchema, isoDateSchema, textSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';

const countSchema = z.int().min(0);
const expectedSchema = z.number().min(0);
const withinShape = { expected: expectedSchema, lower: expectedSchema, upper: expectedSchema };
const cellShape = { ageBandId: idSchema, placementTypeId: idSchema };
const chanceSchema = z.number().min(0).max(1);
const shareSchema = z.number().min(0).max(1).nullable();

const stockSchema = z.strictObject({
  date: isoDateSchema,
  total: countSchema,
  cells: z.array(z.strictObject({ ...cellShape, children: countSchema })),
});

const flowSchema = z.strictObject({
  fromAgeBandId: idSchema.nullable(),
  fromPlacementTypeId: idSchema.nullable(),
  toAgeBandId: idSchema.nullable(),
  toPlacementTypeId: idSchema.nullable(),
  children: countSchema,
});

const ratesSchema = z.strictObject({
  cells: z.array(
    z.strictObject({
      ...cellShape,
      nights: countSchema,
      leaves: chanceSchema,
      moves: z.array(z.strictObject({ placementTypeId: idSchema, chance: chanceSchema })),
    }),
  ),
  entrants: z.array(z.strictObject({ age: countSchema, placementTypeId: idSchema, perDay: expectedSchema })),
  seen: z.strictObject({ entrants: countSchema, leavers: countSchema, moves: countSchema }),
  levels: z
    .strictObject({ entrants: expectedSchema, leaves: expectedSchema, moves: expectedSchema })
    .nullable(),
});

const pointSchema = z.strictObject({
  date: isoDateSchema,
  day: z.int().min(1),
  total: z.strictObject(withinShape),
  ageBands: z.array(z.strictObject({ ageBandId: idSchema, ...withinShape })),
  placementTypes: z.array(z.strictObject({ placementTypeId: idSchema, ...withinShape })),
  cells: z.array(z.strictObject({ ...cellShape, ...withinShape })),
});

const pastSchema = z.strictObject({
  yearsAhead: z.int().min(1).nullable(),
  meanError: expectedSchema.nullable(),
  meanErrorOfNoChange: expectedSchema.nullable(),
  coverage: shareSchema,
  cases: z.array(
    z.strictObject({
      originDate: isoDateSchema,
      date: isoDateSchema,
      ...withinShape,
      actual: countSchema,
      noChange: countSchema,
      covered: z.boolean(),
    }),
  ),
});

const dataSchema = z.strictObject({
  fromDate: isoDateSchema,
  toDate: isoDateSchema,
  years: z.array(z.int()),
  rows: z.strictObject({ header: countSchema, episodes: countSchema }),
  episodes: countSchema,
  endedUntold: countSchema,
  tables: z.array(
    z.strictObject({
      file: z.string(),
      module: z.string(),
      dates: z.strictObject({ format: z.string(), certain: z.boolean() }),
      madeUp: z.boolean(),
    }),
  ),
  issues: z.strictObject({
    total: countSchema,
    counts: z.record(z.string(), countSchema),
    first: z.array(z.unknown()),
  }),
});

/** What `demand --json` prints of our own model. */
export const demandForecastSchema = z.strictObject({
  model: z.literal('golden-thread'),
  asked: z.strictObject({
    referenceFromDate: isoDateSchema,
    referenceToDate: isoDateSchema,
    fromDate: isoDateSchema,
    days: z.int().min(1),
    by: z.enum(['band', 'placement', 'provider']),
    compatible: z.null(),
    authority: z.string().nullable(),
  }),
  data: dataSchema,
  ageBands: z.array(z.strictObject({ id: idSchema, label: textSchema })),
  placementTypes: z.array(idSchema),
  stock: z.array(stockSchema),
  transitions: z.array(flowSchema),
  entrants: z.array(flowSchema),
  leavers: z.array(flowSchema),
  rates: ratesSchema,
  forecast: z.array(pointSchema),
  backTest: z.array(pastSchema),
  leftOut: z.array(z.strictObject({ because: z.string(), episodes: countSchema })),
  method: z.array(z.string()),
  remarks: z.array(z.string()),
});
