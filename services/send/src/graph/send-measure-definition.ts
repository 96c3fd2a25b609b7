import { sendMeasures, type MeasureDefinition } from '@golden-thread/send/measures';
import type { SendBuilder } from './builder.ts';

/** `SendMeasureDefinition`: what each measure counts, as data. */
export function addSendMeasureDefinition({ builder, values }: SendBuilder) {
  const definition = builder.objectRef<MeasureDefinition>('SendMeasureDefinition').implement({
    description: 'What a measure of SEND is: what it counts, of what, and where that stands.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Its name among the measures, such as "plans-in-time".' }),
      title: t.exposeString('title', { description: 'What it is called.' }),
      unit: t.expose('unit', { type: values.unit, description: 'The unit of its value: COUNT or PERCENT.' }),
      counts: t.exposeString('counts', { description: 'What is counted; of a share, its numerator.' }),
      denominator: t.exposeString('denominator', {
        nullable: true,
        description: 'What a share is of; null for a count.',
      }),
      atDay: t.boolean({
        description:
          'Whether it says how things stood at the end of the last day of a period, not what happened in it.',
        resolve: ({ over }) => over === 'day',
      }),
      source: t.exposeString('source', { description: 'Where the duty or the definition stands.' }),
    }),
  });
  builder.queryFields((t) => ({
    sendMeasureDefinitions: t.field({
      type: [definition],
      description: 'Every measure of SEND that is computed from records, in the order a plan comes about.',
      resolve: () => [...sendMeasures],
    }),
  }));
  return definition;
}
