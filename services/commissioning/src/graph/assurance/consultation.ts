import type { ConsultedGroup, Consultation, HeardTheme } from '@golden-thread/commissioning/assurance';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import { organisationOn } from '../provision/service-map-on.ts';
import { bodyNamed, entriesOn, type AreaOnDay, type EntryNode } from './entries-on.ts';
import type { SharedTypes } from './shared-types.ts';

/** `Consultation`: the log of occasions on which people were asked. */
export function addConsultations({ builder, refs }: CommissioningBuilder, shared: SharedTypes): void {
  const status = builder.enumType('ConsultationStatus', {
    description: 'Whether people were asked yet.',
    values: describedValues<Consultation['status']>({
      held: 'They were asked.',
      planned: 'They are to be asked.',
      ongoing: 'They are asked again and again.',
    }),
  });
  const group = builder.objectRef<AreaOnDay & ConsultedGroup>('ConsultedGroup').implement({
    description: 'A group that was asked. Never a person.',
    fields: (t) => ({
      label: t.exposeString('label', { description: 'Who they are.' }),
      organisation: t.field({
        type: refs.organisation,
        nullable: true,
        description:
          'The organisation it is, or whoever stands in its place on the day; null where it is none.',
        resolve: (node) => (node.organisationId === null ? null : organisationOn(node, node.organisationId)),
      }),
      body: t.field({
        type: refs.body,
        nullable: true,
        description: 'The body it is; null where it is none.',
        resolve: (node) => bodyNamed(node, node.bodyId),
      }),
    }),
  });
  const theme = builder.objectRef<HeardTheme>('HeardTheme').implement({
    description: 'Something that was heard.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Id within the consultation.' }),
      title: t.exposeString('title', { description: 'What it was about.' }),
      points: t.stringList({
        description: 'What was said, in plain words.',
        resolve: (node) => [...node.points],
      }),
    }),
  });
  const consultation = builder.objectRef<EntryNode<'consultation'>>('Consultation').implement({
    description: 'An occasion on which people were asked.',
    fields: (t) => ({
      title: t.string({ description: 'What it was.', resolve: ({ entry }) => entry.content.title }),
      date: t.field({
        type: 'Date',
        nullable: true,
        description: 'Its day; null where there is no single one.',
        resolve: ({ entry }) => entry.content.date,
      }),
      whenLabel: t.string({
        nullable: true,
        description: 'The time as printed, such as monthly; null where none is.',
        resolve: ({ entry }) => entry.content.whenLabel,
      }),
      status: t.field({
        type: status,
        description: 'Whether people were asked yet.',
        resolve: ({ entry }) => entry.content.status,
      }),
      groups: t.field({
        type: [group],
        description: 'Who was asked.',
        resolve: ({ area, asOf, entry }) => entry.content.groups.map((each) => ({ area, asOf, ...each })),
      }),
      heard: t.field({
        type: [theme],
        description: 'What was heard; empty where the document does not say.',
        resolve: ({ entry }) => entry.content.heard,
      }),
      ledToPriorities: t.stringList({
        description: 'Titles of the strategy’s priorities it led to; empty where the document does not say.',
        resolve: ({ area, entry }) =>
          area.content.strategies
            .flatMap(({ priorities }) => priorities)
            .filter(({ id }) => entry.content.ledToPriorityIds.includes(id))
            .map(({ title }) => title),
      }),
      source: t.field({
        type: shared.source,
        nullable: true,
        description: 'Where it is published; null where it was only recorded.',
        resolve: (node) => shared.sourceOf(node, node.entry.content.source),
      }),
    }),
  });
  shared.withEntryFields(consultation);
  builder.objectField(refs.localArea, 'consultations', (t) =>
    t.field({
      type: [consultation],
      description: 'The log of its consultations, in the order published, then recorded.',
      args: {
        asOf: t.arg(shared.asOf),
        status: t.arg({ type: status, required: false, description: 'Only those that are so.' }),
      },
      resolve: async (area, args, context) =>
        (await entriesOn('consultation', area, context, args.asOf)).filter(
          ({ entry }) => args.status == null || entry.content.status === args.status,
        ),
    }),
  );
}
