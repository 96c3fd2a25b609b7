import type { PlacedAdjustment } from '../scenarios/scenario-command.ts';
import type { SufficiencyBuilder } from './builder.ts';
import { ADJUSTMENT_WORDS, type addStepDownEach } from './demand-adjustment.ts';

/** The inputs for each kind of adjustment. Ranges are checked with everything else, so that all that is wrong is said at once. */
export function addAdjustmentInputs(
  { builder }: SufficiencyBuilder,
  each: ReturnType<typeof addStepDownEach>,
) {
  type InputFields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];
  const fromDate = (t: InputFields) =>
    t.field({ type: 'Date', required: true, description: ADJUSTMENT_WORDS.from });
  const bands = (t: InputFields) => t.stringList({ required: false, description: ADJUSTMENT_WORDS.bands });
  const rate = (name: string, description: string) =>
    builder.inputType(name, {
      description,
      fields: (t) => ({
        percent: t.float({ required: true, description: `${ADJUSTMENT_WORDS.percent} At most 1,000.` }),
        ageBandIds: bands(t),
        placementTypeIds: t.stringList({ required: false, description: ADJUSTMENT_WORDS.types }),
        fromDate: fromDate(t),
      }),
    });
  return {
    entrants: rate('EntrantsAdjustmentInput', 'More or fewer children coming into care.'),
    leaving: rate('LeavingAdjustmentInput', 'Children leaving care sooner or later.'),
    moves: builder.inputType('MovesAdjustmentInput', {
      description: 'Moves between types of placement that happen already, more or less often.',
      fields: (t) => ({
        percent: t.float({ required: true, description: `${ADJUSTMENT_WORDS.percent} At most 1,000.` }),
        ageBandIds: bands(t),
        fromPlacementTypeId: t.string({ required: false, description: ADJUSTMENT_WORDS.type }),
        toPlacementTypeId: t.string({ required: false, description: ADJUSTMENT_WORDS.type }),
        fromDate: fromDate(t),
      }),
    }),
    stepDown: builder.inputType('StepDownAdjustmentInput', {
      description:
        'Children moved by plan from one type of placement to another: either a number of children or a share of those there.',
      fields: (t) => ({
        fromPlacementTypeId: t.string({ required: true, description: 'Where they come from.' }),
        toPlacementTypeId: t.string({ required: true, description: 'Where they move to.' }),
        children: t.float({ required: false, description: `${ADJUSTMENT_WORDS.children} 0 to 1,000.` }),
        sharePercent: t.float({ required: false, description: `${ADJUSTMENT_WORDS.share} 0 to 100.` }),
        each: t.field({ type: each, required: true, description: 'How often.' }),
        ageBandIds: bands(t),
        fromDate: fromDate(t),
        untilDate: t.field({
          type: 'Date',
          required: false,
          description: 'The last day it holds; no end when left out.',
        }),
      }),
    }),
    newPlaces: builder.inputType('NewPlacesAdjustmentInput', {
      description: "New places of the authority's own: a home that opens, or carers who are recruited.",
      fields: (t) => ({
        title: t.string({ required: true, description: 'What it is called, up to 200 characters.' }),
        placementTypeId: t.string({
          required: true,
          description: 'Its type, without a provider: fostering, residential or supported.',
        }),
        places: t.int({ required: true, description: `${ADJUSTMENT_WORDS.places} 0 to 1,000.` }),
        openDate: t.field({ type: 'Date', required: true, description: 'The first day it takes children.' }),
        closeDate: t.field({
          type: 'Date',
          required: false,
          description: 'The first day it takes nobody any more; no end when left out.',
        }),
      }),
    }),
    costInflation: builder.inputType('CostInflationAdjustmentInput', {
      description: 'Prices that rise otherwise.',
      fields: (t) => ({
        placementTypeId: t.string({
          required: false,
          description: 'Id of a type of placement, with or without its provider; every type when left out.',
        }),
        percent: t.float({ required: true, description: 'Percent a year, -50 to 100.' }),
        fromYear: t.int({
          required: true,
          description: 'The first financial year it holds, by the calendar year it starts in.',
        }),
      }),
    }),
  };
}

type Given<Ref> = Ref extends { readonly $inferInput: infer Shape } ? Shape : never;
type Inputs = ReturnType<typeof addAdjustmentInputs>;
type ListOf<Kind extends keyof Inputs> = readonly Given<Inputs[Kind]>[] | null | undefined;

/** The adjustments of an input, by kind. */
export type GivenAdjustments = { readonly [Kind in keyof Inputs]?: ListOf<Kind> };

/** The adjustments of an input, each with its place in it. */
export function placedAdjustments(given: GivenAdjustments): readonly PlacedAdjustment[] {
  const all = <Input>(
    kind: keyof Inputs,
    inputs: readonly Input[] | null | undefined,
    made: (input: Input) => PlacedAdjustment['adjustment'],
  ): readonly PlacedAdjustment[] =>
    (inputs ?? []).map((input, at) => ({ path: `${kind}.${at}`, adjustment: made(input) }));
  const rate = ({ ageBandIds, fromDate, percent, placementTypeIds }: Given<Inputs['entrants']>) => ({
    percent,
    ageBandIds: ageBandIds ?? null,
    placementTypeIds: placementTypeIds ?? null,
    fromDate,
  });
  return [
    ...all('entrants', given.entrants, (one) => ({ kind: 'entrants', ...rate(one) })),
    ...all('leaving', given.leaving, (one) => ({ kind: 'leaving', ...rate(one) })),
    ...all('moves', given.moves, (one) => ({
      kind: 'moves',
      percent: one.percent,
      ageBandIds: one.ageBandIds ?? null,
      fromPlacementTypeId: one.fromPlacementTypeId ?? null,
      toPlacementTypeId: one.toPlacementTypeId ?? null,
      fromDate: one.fromDate,
    })),
    ...all('stepDown', given.stepDown, (one) => ({
      kind: 'step-down',
      fromPlacementTypeId: one.fromPlacementTypeId,
      toPlacementTypeId: one.toPlacementTypeId,
      // With both, or neither, an amount that no check lets through.
      amount:
        typeof one.sharePercent === 'number' && typeof one.children !== 'number'
          ? { sharePercent: one.sharePercent, each: one.each }
          : {
              children: typeof one.sharePercent === 'number' ? Number.NaN : (one.children ?? Number.NaN),
              each: one.each,
            },
      ageBandIds: one.ageBandIds ?? null,
      fromDate: one.fromDate,
      untilDate: one.untilDate ?? null,
    })),
    ...all('newPlaces', given.newPlaces, (one) => ({
      kind: 'new-places',
      title: one.title.trim(),
      placementTypeId: one.placementTypeId,
      places: one.places,
      openDate: one.openDate,
      closeDate: one.closeDate ?? null,
    })),
    ...all('costInflation', given.costInflation, (one) => ({
      kind: 'cost-inflation',
      placementTypeId: one.placementTypeId ?? null,
      percent: one.percent,
      fromYear: one.fromYear,
    })),
  ];
}
