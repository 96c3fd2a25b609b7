import type { CostOfType } from '@golden-thread/sufficiency/cost';
import type { NeedRow } from '@golden-thread/sufficiency/need';
import type { NewPlacesFilled } from '@golden-thread/sufficiency/scenarios';
import { periodLabel } from '@golden-thread/outcomes';
import type { DemandExpected, DemandPart, DemandYear } from '../forecast/demand-forecast.ts';
import type { SufficiencyBuilder } from './builder.ts';

/** The values that demand to come is told in: children expected, cost, and need against the homes there are. */
export function addDemandValues({ builder, values }: SufficiencyBuilder) {
  const expected = builder.objectRef<DemandExpected>('DemandExpected').implement({
    description: 'Children expected, to one decimal, and between what numbers they are likely to be.',
    fields: (t) => ({
      expected: t.exposeFloat('expected', { description: 'How many are expected.' }),
      lower: t.exposeFloat('lower', { description: 'The lower end of the 80 % interval.' }),
      upper: t.exposeFloat('upper', { description: 'Its upper end.' }),
    }),
  });
  const part = builder.objectRef<DemandPart>('DemandPart').implement({
    description: 'A type of placement or an age band, with the children expected in it, to one decimal.',
    fields: (t) => ({
      id: t.exposeID('id', {
        description:
          'Its id, such as fostering, fostering-in-house or 10-to-15; "rest" is all who are in no part that is told.',
      }),
      expected: t.exposeFloat('expected', { description: 'How many are expected.' }),
      lower: t.exposeFloat('lower', { description: 'The lower end of the 80 % interval.' }),
      upper: t.exposeFloat('upper', { description: 'Its upper end.' }),
    }),
  });
  const newPlaces = builder.objectRef<NewPlacesFilled>('DemandNewPlaces').implement({
    description: 'New places of a scenario on a day.',
    fields: (t) => ({
      title: t.exposeString('title', { description: 'What they are called.' }),
      placementTypeId: t.exposeString('placementTypeId', { description: 'The type they belong to.' }),
      places: t.exposeInt('places', { description: 'Places open on the day.' }),
      filled: t.exposeFloat('filled', { description: 'Children expected in them, to one decimal.' }),
    }),
  });
  const cost = builder.objectRef<CostOfType>('DemandCost').implement({
    description: 'What the placements of one type cost in the year.',
    fields: (t) => ({
      placementTypeId: t.exposeString('placementTypeId', { description: 'The type.' }),
      nights: t.exposeFloat('nights', { description: 'Children times nights, expected, to one decimal.' }),
      perWeekPence: t.exposeFloat('perWeekPence', {
        nullable: true,
        description: 'What a week costs in the prices of the year, in pence; null where no price is given.',
      }),
      pence: t.exposeFloat('pence', {
        nullable: true,
        description: 'What they cost in all, in pence; null where no price is given, never 0.',
      }),
    }),
  });
  const need = builder.objectRef<NeedRow>('DemandNeed').implement({
    description: 'What is needed of one type at the end of the year, against the places that are approved.',
    fields: (t) => ({
      placementTypeId: t.exposeString('placementTypeId', { description: 'The type.' }),
      expected: t.exposeFloat('expected', { description: 'Children expected, to one decimal.' }),
      places: t.exposeInt('places', {
        nullable: true,
        description:
          'Approved places that a child could have; null where any home has an untold number, or none is told of: never 0.',
      }),
      untoldBecause: t.exposeString('untoldBecause', {
        nullable: true,
        description: 'Why places are null, as a sentence; null where they are not.',
      }),
      placesHeld: t.int({
        description:
          'Approved places that are held, for a child or because of who lives there: they are in none of the others.',
        resolve: ({ told }) => told.held,
      }),
      placesAtLeast: t.int({
        description: 'Places told of: the least there are.',
        resolve: ({ told }) => told.atLeast,
      }),
      homesUntold: t.int({
        description: 'Homes whose number of places nobody tells, those counted and not named among them.',
        resolve: ({ told }) => told.untold,
      }),
      gap: t.exposeFloat('gap', {
        nullable: true,
        description: 'Children less places, to one decimal: above 0 too few places. Null where places are.',
      }),
      gapLower: t.exposeFloat('gapLower', {
        nullable: true,
        description: 'The same at the lower end of the 80 % interval.',
      }),
      gapUpper: t.exposeFloat('gapUpper', { nullable: true, description: 'The same at its upper end.' }),
      gapPenceAYear: t.exposeFloat('gapPenceAYear', {
        nullable: true,
        description:
          'What the missing places cost for 365 nights when bought, in pence; 0 without a gap, null where gap or price is not known.',
      }),
    }),
  });
  const year = builder.objectRef<DemandYear>('DemandYear').implement({
    description:
      'A year to come: how many children at its end, by type and age, what it costs, and what is missing.',
    fields: (t) => ({
      period: t.field({
        type: values.period,
        description: 'The year from 1 April.',
        resolve: ({ period }) => ({ ...period, label: periodLabel(period) }),
      }),
      date: t.expose('date', { type: 'Date', description: 'The day whose children are told, its last.' }),
      total: t.expose('total', { type: expected, description: 'All children looked after.' }),
      placementTypes: t.field({
        type: [part],
        description: 'By type of placement; they add up to all, within rounding.',
        resolve: ({ placementTypes }) => [...placementTypes],
      }),
      ageBands: t.field({
        type: [part],
        description: 'By age; they add up to all, within rounding.',
        resolve: ({ ageBands }) => [...ageBands],
      }),
      newPlaces: t.field({
        type: [newPlaces],
        description: 'New places of the scenario; empty in the plain forecast.',
        resolve: ({ newPlaces: places }) => [...places],
      }),
      costs: t.field({
        type: [cost],
        description: 'What placements cost in the year, by type.',
        resolve: ({ cost: { types } }) => [...types],
      }),
      costPence: t.float({
        nullable: true,
        description: 'What they cost in all, in pence; null where no price is given.',
        resolve: ({ cost: { totalPence } }) => totalPence,
      }),
      costIsLeast: t.boolean({
        description: 'Whether somebody stays in a type without a price, so that it costs at least so much.',
        resolve: ({ cost: { isLowerBound } }) => isLowerBound,
      }),
      need: t.field({
        type: [need],
        description: 'What is needed at its end against the homes there are, by type.',
        resolve: (parent) => [...parent.need],
      }),
    }),
  });
  return { year };
}
