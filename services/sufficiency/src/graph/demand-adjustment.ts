import { AGE_BANDS, PLACEMENT_TYPES_BY_PROVIDER, placementTypeIds } from '@golden-thread/sufficiency/demand';
import type { DemandAdjustment, StepDownAmount } from '@golden-thread/sufficiency/scenarios';
import { describedValues } from '@golden-thread/subgraph';
import type { SufficiencyBuilder } from './builder.ts';

type Of<Kind extends DemandAdjustment['kind']> = Extract<DemandAdjustment, { kind: Kind }>;

/** Words that inputs and outputs share. */
export const ADJUSTMENT_WORDS = {
  bands: `Ids of age bands (${AGE_BANDS.map(({ id }) => id).join(', ')}); all when null.`,
  types: `Ids of types of placement (${placementTypeIds(PLACEMENT_TYPES_BY_PROVIDER).join(', ')}); all when null.`,
  type: 'Id of a type of placement; any when null.',
  from: 'The first day it holds.',
  percent: 'Percent by which it rises, from -100: 10 is a tenth more.',
  places: 'Children it can take.',
  children: 'How many children each time; null where it is a share.',
  share: 'Percent of the children there each time; null where it is a number of children.',
} as const;

/** `StepDownEach`: how often a plan moves children. */
export function addStepDownEach({ builder }: SufficiencyBuilder) {
  return builder.enumType('StepDownEach', {
    description: 'How often a plan moves children.',
    values: describedValues<StepDownAmount['each']>({ month: 'Every month.', year: 'Every year.' }),
  });
}

/** `DemandAdjustment`: one thing that would be otherwise, by what it is. */
export function addDemandAdjustment(
  { builder }: SufficiencyBuilder,
  each: ReturnType<typeof addStepDownEach>,
) {
  const of = <Kind extends DemandAdjustment['kind']>(name: string) => builder.objectRef<Of<Kind>>(name);
  const rate = (name: string, description: string) =>
    of<'entrants' | 'leaving'>(name).implement({
      description,
      fields: (t) => ({
        percent: t.exposeFloat('percent', { description: ADJUSTMENT_WORDS.percent }),
        ageBandIds: t.exposeStringList('ageBandIds', { nullable: true, description: ADJUSTMENT_WORDS.bands }),
        placementTypeIds: t.exposeStringList('placementTypeIds', {
          nullable: true,
          description: ADJUSTMENT_WORDS.types,
        }),
        fromDate: t.expose('fromDate', { type: 'Date', description: ADJUSTMENT_WORDS.from }),
      }),
    });
  const entrants = rate('EntrantsAdjustment', 'More or fewer children coming into care.');
  const leaving = rate(
    'LeavingAdjustment',
    'Children leaving care sooner or later. Those who turn 18 leave either way.',
  );
  const moves = of<'moves'>('MovesAdjustment').implement({
    description: 'Moves between types of placement that happen already, more or less often.',
    fields: (t) => ({
      percent: t.exposeFloat('percent', { description: ADJUSTMENT_WORDS.percent }),
      ageBandIds: t.exposeStringList('ageBandIds', { nullable: true, description: ADJUSTMENT_WORDS.bands }),
      fromPlacementTypeId: t.exposeString('fromPlacementTypeId', {
        nullable: true,
        description: ADJUSTMENT_WORDS.type,
      }),
      toPlacementTypeId: t.exposeString('toPlacementTypeId', {
        nullable: true,
        description: ADJUSTMENT_WORDS.type,
      }),
      fromDate: t.expose('fromDate', { type: 'Date', description: ADJUSTMENT_WORDS.from }),
    }),
  });
  const stepDown = of<'step-down'>('StepDownAdjustment').implement({
    description: 'Children moved by plan from one type of placement to another.',
    fields: (t) => ({
      fromPlacementTypeId: t.exposeString('fromPlacementTypeId', { description: 'Where they come from.' }),
      toPlacementTypeId: t.exposeString('toPlacementTypeId', { description: 'Where they move to.' }),
      children: t.float({
        nullable: true,
        description: ADJUSTMENT_WORDS.children,
        resolve: ({ amount }) => ('children' in amount ? amount.children : null),
      }),
      sharePercent: t.float({
        nullable: true,
        description: ADJUSTMENT_WORDS.share,
        resolve: ({ amount }) => ('sharePercent' in amount ? amount.sharePercent : null),
      }),
      each: t.field({ type: each, description: 'How often.', resolve: ({ amount }) => amount.each }),
      ageBandIds: t.exposeStringList('ageBandIds', { nullable: true, description: ADJUSTMENT_WORDS.bands }),
      fromDate: t.expose('fromDate', { type: 'Date', description: ADJUSTMENT_WORDS.from }),
      untilDate: t.expose('untilDate', {
        type: 'Date',
        nullable: true,
        description: 'The last day it holds; null where it has no end.',
      }),
    }),
  });
  const newPlaces = of<'new-places'>('NewPlacesAdjustment').implement({
    description: "New places of the authority's own, which take children from independent placements.",
    fields: (t) => ({
      title: t.exposeString('title', { description: 'What it is called.' }),
      placementTypeId: t.exposeString('placementTypeId', {
        description: 'Its type, without a provider, such as residential.',
      }),
      places: t.exposeInt('places', { description: ADJUSTMENT_WORDS.places }),
      openDate: t.expose('openDate', { type: 'Date', description: 'The first day it takes children.' }),
      closeDate: t.expose('closeDate', {
        type: 'Date',
        nullable: true,
        description: 'The first day it takes nobody any more; null where it has no end.',
      }),
    }),
  });
  const inflation = of<'cost-inflation'>('CostInflationAdjustment').implement({
    description: 'Prices that rise otherwise.',
    fields: (t) => ({
      placementTypeId: t.exposeString('placementTypeId', {
        nullable: true,
        description: 'Id of a type of placement, with or without its provider; every type when null.',
      }),
      percent: t.exposeFloat('percent', { description: 'Percent a year.' }),
      fromYear: t.exposeInt('fromYear', {
        description: 'The first financial year it holds, by the calendar year it starts in.',
      }),
    }),
  });
  const names = {
    entrants: 'EntrantsAdjustment',
    leaving: 'LeavingAdjustment',
    moves: 'MovesAdjustment',
    'step-down': 'StepDownAdjustment',
    'new-places': 'NewPlacesAdjustment',
    'cost-inflation': 'CostInflationAdjustment',
  } as const satisfies Record<DemandAdjustment['kind'], string>;
  return builder.unionType('DemandAdjustment', {
    description: 'One thing that would be otherwise. Adjustments of one kind multiply.',
    types: [entrants, leaving, moves, stepDown, newPlaces, inflation],
    resolveType: (adjustment) => names[(adjustment as DemandAdjustment).kind],
  });
}
