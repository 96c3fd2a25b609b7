import { periodLabel } from '@golden-thread/outcomes';
import { addConnectionType, pageByKey, type SubgraphBuilder } from '@golden-thread/subgraph';
import type { MeasureFigure } from '../records/figures.ts';
import type { FigureBesideReport, SeriesBesideReport } from '../records/reported-figures.ts';
import type { SendBuilder } from './builder.ts';
import type { addSendMeasureDefinition } from './send-measure-definition.ts';

/** A record behind a figure. */
interface RecordBehind {
  readonly key: string;
  readonly counted: boolean;
}

/** `SendMeasureSeries`: a measure computed from records, over periods, each figure with what is behind it. */
export function addSendMeasure(
  { builder, enums, pageInfo, values }: SendBuilder,
  definition: ReturnType<typeof addSendMeasureDefinition>,
) {
  const leftOut = builder.objectRef<MeasureFigure['leftOut'][number]>('SendLeftOut').implement({
    description:
      'Records that could be neither counted nor passed over, because something of them is not known.',
    fields: (t) => ({
      count: t.exposeInt('count', { description: 'How many there are.' }),
      because: t.exposeString('because', { description: 'How many and why, as a sentence.' }),
    }),
  });
  const behind = builder.objectRef<RecordBehind>('SendRecordBehind').implement({
    description: 'A record behind a figure, by its place in its return. It names nobody.',
    fields: (t) => ({
      key: t.exposeID('key', { description: 'Return, kind of record and number, divided by strokes.' }),
      counted: t.exposeBoolean('counted', {
        description: 'Whether it is counted; otherwise a share is of it and of others.',
      }),
    }),
  });
  const records = addConnectionType<RecordBehind>(
    builder as unknown as SubgraphBuilder<object>,
    pageInfo,
    'SendRecordBehind',
    behind,
    'records behind a figure, in the order of their keys',
  );
  const figure = builder.objectRef<FigureBesideReport>('SendMeasureFigure').implement({
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
          'In the unit of the measure, not rounded to decimals; null where "reason" says why there is none.',
      }),
      numerator: t.exposeInt('numerator', {
        nullable: true,
        description: 'How many records are counted; null where it cannot be told.',
      }),
      denominator: t.exposeInt('denominator', {
        nullable: true,
        description: 'How many records it is a share of; null for a count, and where it cannot be told.',
      }),
      reason: t.exposeString('reason', {
        nullable: true,
        description: 'Why there is no value, as a sentence; null where there is one.',
      }),
      leftOut: t.field({
        type: [leftOut],
        description: 'What could not be counted, and why; empty where nothing was left out.',
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
      records: t.field({
        type: records,
        nullable: true,
        description: 'The records behind it; null for who may not read records of children.',
        args: {
          first: t.arg.int({ required: false, description: 'Entries wanted, 1 to 100; 25 when left out.' }),
          after: t.arg.string({ required: false, description: 'The cursor to continue after.' }),
        },
        resolve: ({ records: kept, period }, args) =>
          kept === null
            ? null
            : pageByKey(
                recordsBehind(kept),
                {
                  list: `records ${period.startDate} ${period.endDate}`,
                  keyOf: ({ key }) => key,
                  compare: (left, right) => (left < right ? -1 : Number(left > right)),
                },
                args,
              ),
      }),
    }),
  });
  return builder.objectRef<SeriesBesideReport>('SendMeasureSeries').implement({
    description: 'One measure, or one part of it, over periods, as the records known by the day give it.',
    fields: (t) => ({
      definition: t.expose('definition', { type: definition, description: 'What is measured.' }),
      part: t.exposeString('part', {
        nullable: true,
        description:
          'Which part, such as a type of need; null where the measure has none, or none can be told.',
      }),
      indicatorId: t.exposeID('indicatorId', {
        nullable: true,
        description: 'Id of the indicator that the council reports it as; null where none names the measure.',
      }),
      protection: t.expose('protection', {
        type: enums.protection,
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

/** What is counted and what a share is of, each record once, in the order of keys. */
function recordsBehind({ counted, of }: NonNullable<MeasureFigure['records']>): readonly RecordBehind[] {
  const inNumerator = new Set(counted);
  return [...new Set([...of, ...counted])].sort().map((key) => ({ key, counted: inNumerator.has(key) }));
}
