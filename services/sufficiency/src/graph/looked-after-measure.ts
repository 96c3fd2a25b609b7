import { periodLabel } from '@golden-thread/outcomes';
import { careMeasures, type CareMeasureDefinition } from '@golden-thread/sufficiency/measures';
import type { CareFigureBesideReport, CareSeriesBesideReport } from '../figures/beside-reports.ts';
import type { CareFigure } from '../figures/care-figure.ts';
import type { SufficiencyBuilder } from './builder.ts';

/** `LookedAfterMeasureDefinition`: what each measure counts, as data. */
export function addLookedAfterMeasureDefinition({ builder, values }: SufficiencyBuilder) {
  const definition = builder.objectRef<CareMeasureDefinition>('LookedAfterMeasureDefinition').implement({
    description:
      'What a measure of looked-after children is: what it counts, of what, and where that stands.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Its name among the measures, such as "placements".' }),
      title: t.exposeString('title', { description: 'What it is called.' }),
      unit: t.expose('unit', { type: values.unit, description: 'The unit of its value.' }),
      counts: t.exposeString('counts', {
        description: 'What is counted; of a share, its numerator; of a mean, what it is taken over.',
      }),
      denominator: t.exposeString('denominator', {
        nullable: true,
        description: 'What it is a share or a rate of; null for a count.',
      }),
      parts: t.stringList({
        nullable: true,
        description: 'Its parts, in order; null where it has none.',
        resolve: ({ parts }) => parts && [...parts],
      }),
      atDay: t.boolean({
        description:
          'Whether it says how things stood at the end of the last day of a period, not what happened in it.',
        resolve: ({ over }) => over === 'day',
      }),
      ofYearsOnly: t.boolean({
        description: 'Whether it is told for years that end on 31 March, and for no other time.',
        resolve: ({ over }) => over === 'collection-year',
      }),
      source: t.exposeString('source', { description: 'Where the definition stands.' }),
      notVerified: t.exposeString('notVerified', {
        nullable: true,
        description:
          "What of it could not be verified against the Department for Education's own words; null where nothing is open.",
      }),
    }),
  });
  builder.queryFields((t) => ({
    lookedAfterMeasureDefinitions: t.field({
      type: [definition],
      description: 'Every measure of looked-after children that is computed from records.',
      resolve: () => [...careMeasures],
    }),
  }));
  return definition;
}

/** `LookedAfterMeasureSeries`: a measure computed from records, over periods. */
export function addLookedAfterMeasure(house: SufficiencyBuilder) {
  const { builder, protection, values } = house;
  const definition = addLookedAfterMeasureDefinition(house);
  const leftOut = builder.objectRef<CareFigure['leftOut'][number]>('LookedAfterLeftOut').implement({
    description: 'Children who could be neither counted nor passed over, because something is not known.',
    fields: (t) => ({
      count: t.exposeInt('count', { description: 'How many there are.' }),
      because: t.exposeString('because', { description: 'How many and why, as a sentence.' }),
    }),
  });
  const figure = builder.objectRef<CareFigureBesideReport>('LookedAfterMeasureFigure').implement({
    description: 'A measure of one period, or why there is none.',
    fields: (t) => ({
      period: t.field({
        type: values.period,
        description: 'The period it is of.',
        resolve: ({ period }) => ({ ...period, label: periodLabel(period) }),
      }),
      value: t.exposeFloat('value', {
        nullable: true,
        description:
          'As the records give it, in the unit of the measure, not rounded to decimals; null where "reason" says why there is none.',
      }),
      numerator: t.exposeInt('numerator', {
        nullable: true,
        description:
          'How many children are counted, or how many a mean is taken over; null where it cannot be told.',
      }),
      denominator: t.exposeInt('denominator', {
        nullable: true,
        description:
          'How many children it is a share of; of a rate, how many children live in the area. Null for a count, and where it cannot be told.',
      }),
      reason: t.exposeString('reason', {
        nullable: true,
        description: 'Why there is no value, as a sentence; null where there is one.',
      }),
      leftOut: t.field({
        type: [leftOut],
        description:
          'Who could not be counted, and why; empty where nobody was left out, and where figures are rounded.',
        resolve: ({ leftOut: left }) => [...left],
      }),
      reported: t.expose('reported', {
        type: values.observation,
        nullable: true,
        description:
          'What the council reported of the period, known by the day, under the indicator that names the measure; null where nothing is.',
      }),
      discrepancy: t.exposeFloat('discrepancy', {
        nullable: true,
        description:
          "Reported minus computed, in the indicator's unit; 0 when they agree within the rounding printed. Null where either is missing, and of rounded figures.",
      }),
    }),
  });
  return builder.objectRef<CareSeriesBesideReport>('LookedAfterMeasureSeries').implement({
    description: 'One measure, or one part of it, over periods, as the records known by the day give it.',
    fields: (t) => ({
      definition: t.expose('definition', { type: definition, description: 'What is measured.' }),
      part: t.exposeString('part', {
        nullable: true,
        description:
          'Which part, such as a kind of placement; null where the measure has none, or none can be told.',
      }),
      indicatorId: t.exposeID('indicatorId', {
        nullable: true,
        description: 'Id of the indicator that the council reports it as; null where none names the measure.',
      }),
      protection: t.expose('protection', {
        type: protection,
        description: 'How its figures are protected for who asks.',
      }),
      figures: t.field({
        type: [figure],
        description: 'Its figures, oldest period first.',
        resolve: ({ figures }) => [...figures],
      }),
    }),
  });
}
