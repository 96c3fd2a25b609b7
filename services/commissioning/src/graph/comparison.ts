import type { NeighbourEdition } from '@golden-thread/national-data';
import type { AggregationMethod, QuartileLetter } from '@golden-thread/outcomes';
import { describedValues } from '@golden-thread/subgraph';
import type { ComparisonView, NationalFigureView, NeighbourView } from '../national/comparison-view.ts';
import type { CommissioningBuilder } from './builder.ts';

/** `NationalComparison`: a figure beside England's, its region's and its neighbours'. */
export function addComparison({ builder, values }: CommissioningBuilder) {
  const method = builder.enumType('AggregationMethod', {
    description:
      'How one figure is made of several areas’. The official tools differ, so it is always named.',
    values: describedValues<AggregationMethod>({
      mean: 'The mean: every area counts as much as any other, whatever its size.',
      median: 'The median: the middle one.',
    }),
  });
  const neighbourSet = builder.enumType('NeighbourSet', {
    description: 'An edition of the model that says which ten authorities are most like one.',
    values: {
      EDITION_2021: { value: '2021' as NeighbourEdition, description: 'The edition in use from 2021.' },
      EDITION_2025: { value: '2025' as NeighbourEdition, description: 'The edition in use from 2025.' },
    },
  });
  const quartile = builder.enumType('QuartileLetter', {
    description: 'A quarter of England’s local authorities, by the polarity of the measure.',
    values: describedValues<QuartileLetter>({
      A: 'The best quarter.',
      B: 'The second quarter.',
      C: 'The third quarter.',
      D: 'The worst quarter.',
    }),
  });
  const figure = builder.objectRef<NationalFigureView>('NationalFigure').implement({
    description: 'One published national figure, or why there is none. Never zero in place of a symbol.',
    fields: (t) => ({
      value: t.exposeFloat('value', {
        nullable: true,
        description:
          'The figure, in the unit of its measure and rounded as published; null when absence says why.',
      }),
      absence: t.expose('absence', {
        type: values.absence,
        nullable: true,
        description: 'Why there is no figure; null when there is one.',
      }),
    }),
  });
  const neighbours = builder.objectRef<NeighbourView>('NeighbourAggregate').implement({
    description: 'What the figures of an area’s statistical neighbours make together.',
    fields: (t) => ({
      neighbourSet: t.expose('edition', {
        type: neighbourSet,
        description: 'The edition of the model its neighbours are taken from.',
      }),
      method: t.expose('method', { type: method, description: 'How it was made.' }),
      value: t.exposeFloat('value', {
        nullable: true,
        description:
          'The figure, in the unit of the measure and rounded to its decimals; null when no neighbour has one.',
      }),
      counted: t.exposeInt('counted', { description: 'How many neighbours had a figure.' }),
      neighbourCount: t.exposeInt('of', { description: 'How many neighbours there are.' }),
      words: t.exposeString('words', {
        description: 'The same in words, such as “the mean of 8 of 10, 2 suppressed”.',
      }),
    }),
  });
  const comparison = builder.objectRef<ComparisonView>('NationalComparison').implement({
    description:
      'A figure of an area beside England’s, its region’s and its statistical neighbours’, all of one period.',
    fields: (t) => ({
      measureId: t.id({
        description: 'Id of the national measure, as its publisher names it.',
        resolve: ({ measure }) => measure.measureId,
      }),
      measureTitle: t.string({
        description: 'What is measured, in the publisher’s words.',
        resolve: ({ measure }) => measure.title,
      }),
      unitLabel: t.string({
        description: 'The unit of every figure here, in the publisher’s words.',
        resolve: ({ measure }) => measure.unitLabel,
      }),
      polarity: t.field({
        type: values.polarity,
        description: 'Which direction is better, as the publisher says.',
        resolve: ({ measure }) => measure.polarity,
      }),
      decimals: t.exposeInt('decimals', { description: 'Decimal places that figures are rounded to.' }),
      period: t.expose('period', { type: values.period, description: 'The period all figures are of.' }),
      own: t.expose('own', { type: figure, description: 'The area’s own figure.' }),
      england: t.expose('england', { type: figure, description: 'England’s figure, as published.' }),
      region: t.expose('region', { type: figure, description: 'The region’s figure, as published.' }),
      regionName: t.exposeString('regionName', {
        nullable: true,
        description: 'The region’s name; null when nothing is published of it.',
      }),
      neighbours: t.expose('neighbours', {
        type: neighbours,
        nullable: true,
        description:
          'What its statistical neighbours make together; null when the edition has not been imported or does not have the area.',
      }),
      rank: t.int({
        nullable: true,
        description:
          'Its place among local authorities with a figure, 1 the best by polarity; null without polarity or figure.',
        resolve: ({ rank }) => rank?.rank ?? null,
      }),
      rankOf: t.int({
        nullable: true,
        description: 'How many local authorities have a figure; null where there is no rank.',
        resolve: ({ rank }) => rank?.of ?? null,
      }),
      rankSharedBy: t.int({
        nullable: true,
        description: 'How many authorities share the place, itself included; null where there is no rank.',
        resolve: ({ rank }) => rank?.sharedBy ?? null,
      }),
      quartile: t.expose('quartile', {
        type: quartile,
        nullable: true,
        description: 'The quarter of local authorities it is in; null where quartileReason says why.',
      }),
      quartileReason: t.exposeString('quartileReason', {
        nullable: true,
        description: 'Why it is in no quarter; null when it is in one.',
      }),
      dataset: t.string({
        description: 'The data set the figures are of, by title and publisher.',
        resolve: ({ measure: { from } }) => `${from.title}, ${from.publisher}`,
      }),
      attribution: t.string({
        description: 'The words its licence asks for.',
        resolve: ({ measure }) => measure.from.attribution,
      }),
      importedAt: t.field({
        type: 'DateTime',
        description: 'When the data set was imported, in UTC.',
        resolve: ({ measure }) => measure.from.importedAt,
      }),
    }),
  });
  const argument = {
    neighbourSet: {
      type: neighbourSet,
      required: false,
      description: 'The edition of statistical neighbours. The newest when left out.',
    },
    method: {
      type: method,
      required: false,
      description: 'How the neighbours’ figure is made. The mean when left out.',
    },
    byDate: {
      type: 'Date',
      required: false,
      description: 'Only periods that end by this day. The newest period when left out.',
    },
  } as const;
  return { comparison, figure, argument };
}
