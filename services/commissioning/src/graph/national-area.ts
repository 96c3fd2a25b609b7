import { comparePeriods, periodLabel } from '@golden-thread/outcomes';
import { addConnectionType, pageByKey, type PeriodView } from '@golden-thread/subgraph';
import { figureView, seriesOf, type NationalFigureView } from '../national/comparison-view.ts';
import { findMeasures, measureKey, topicsOf } from '../national/find-measures.ts';
import type { CommissioningBuilder } from './builder.ts';
import { compare } from './compare.ts';
import type { addComparison } from './comparison.ts';
import type { NationalAreaNode, NationalMeasureNode } from './national-view.ts';

/** A figure of a series with its period. */
interface SeriesPoint {
  readonly period: PeriodView;
  readonly figure: NationalFigureView;
}

/** Orders ids and codes as text. */
export const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** `NationalArea` and `NationalMeasure`: every authority of the national tables, whether this installation holds its area or not. */
export function addNationalArea(house: CommissioningBuilder, parts: ReturnType<typeof addComparison>) {
  const { builder, pageInfo, values } = house;
  const point = builder.objectRef<SeriesPoint>('NationalSeriesPoint').implement({
    description: 'One figure of a series.',
    fields: (t) => ({
      period: t.expose('period', { type: values.period, description: 'The period it is of.' }),
      figure: t.expose('figure', { type: parts.figure, description: 'The figure, or why there is none.' }),
    }),
  });
  const measure = builder.objectRef<NationalMeasureNode>('NationalMeasure').implement({
    description: 'A measure that is published nationally for every authority, as one area reads it.',
    fields: (t) => ({
      measureId: t.id({
        description: 'Its id, as its publisher names it.',
        resolve: (node) => node.measure.measureId,
      }),
      title: t.string({ description: 'What it measures.', resolve: (node) => node.measure.title }),
      topic: t.string({ description: 'What it is about.', resolve: (node) => node.measure.topic }),
      unitLabel: t.string({
        description: 'The unit of its figures, in the publisher’s words.',
        resolve: (node) => node.measure.unitLabel,
      }),
      polarity: t.field({
        type: values.polarity,
        description: 'Which direction is better, as the publisher says.',
        resolve: (node) => node.measure.polarity,
      }),
      series: t.field({
        type: [point],
        description: 'Its figures for the area, oldest period first, in its unit.',
        resolve: async (node, _args, context) => {
          const { figures, decimals } = await context.national.figuresOf(node.measure);
          return seriesOf(figures, node.area)
            .toSorted((one, other) => comparePeriods(one.period, other.period))
            .map((each) => ({
              period: { ...each.period, label: periodLabel(each.period) },
              figure: figureView(each, decimals),
            }));
        },
      }),
      comparison: t.field({
        type: parts.comparison,
        nullable: true,
        description:
          'The area beside England, its region and its neighbours; null when nothing was ever published of it.',
        args: {
          neighbourSet: t.arg(parts.argument.neighbourSet),
          method: t.arg(parts.argument.method),
          byDate: t.arg(parts.argument.byDate),
        },
        resolve: (node, args, context) => compare(context, node.measure, node.area, args),
      }),
    }),
  });
  const connection = addConnectionType(
    builder as never,
    pageInfo,
    'NationalMeasure',
    measure,
    'national measures, by topic and then by id',
  );
  const area = builder.objectRef<NationalAreaNode>('NationalArea').implement({
    description: 'An area that national figures are published of: a local authority, a region or England.',
    fields: (t) => ({
      code: t.exposeID('code', {
        description: 'Code of the area today, as the Office for National Statistics gives it.',
      }),
      name: t.string({ description: 'Its name.', resolve: (node) => node.area.name }),
      topics: t.stringList({
        description: 'What the national measures are about: each topic once, in order.',
        resolve: async (_node, _args, context) => topicsOf(await context.national.catalogue()),
      }),
      measures: t.field({
        type: connection,
        description:
          'The national measures, by topic and then by id. Which of them say something of the area is seen in each.',
        args: {
          topic: t.arg.string({ required: false, description: 'Only those about this topic.' }),
          search: t.arg.string({
            required: false,
            description: 'Only those with all of these words in id, title or topic.',
          }),
          first: t.arg.int({ required: false, description: 'Entries wanted, 1 to 100; 25 when left out.' }),
          after: t.arg.string({ required: false, description: 'The cursor to continue after.' }),
        },
        resolve: async (node, args, context) => {
          const nodes = findMeasures(await context.national.catalogue(), args).map(
            (each): NationalMeasureNode => ({ measure: each, area: node.area }),
          );
          return pageByKey(
            nodes,
            {
              list: `${node.code} measures ${JSON.stringify([args.topic ?? '', args.search ?? ''])}`,
              keyOf: (each) => measureKey(each.measure),
              compare: byText,
            },
            args,
          );
        },
      }),
      measure: t.field({
        type: measure,
        nullable: true,
        description: 'One national measure; null when none of that id has been imported.',
        args: { id: t.arg.id({ required: true, description: 'Its id, such as LACDistance.' }) },
        resolve: async (node, { id }, context) => {
          const found = (await context.national.catalogue()).measures.get(String(id));
          return found === undefined ? null : { measure: found, area: node.area };
        },
      }),
    }),
  });
  const areas = addConnectionType(
    builder as never,
    pageInfo,
    'NationalArea',
    area,
    'areas, in the order of their codes',
  );
  return { area, areas };
}
