import type { Direction } from '@golden-thread/sufficiency/projection';
import { describedValues } from '@golden-thread/subgraph';
import type { PublishedProjectionView, PublishedRowView } from '../area/projection-views.ts';
import { AS_OF, type LocalAreaRef, type SufficiencyBuilder } from './builder.ts';
import type { addProjectionTypes } from './projection.ts';

/** `LocalArea.publishedProjections`: what documents project, and whether their own figures give it. */
export function addPublishedProjections(
  { builder, values }: SufficiencyBuilder,
  localArea: LocalAreaRef,
  { method, projection, yearlyValue }: ReturnType<typeof addProjectionTypes>,
): void {
  const direction = builder.enumType('ProjectedDirection', {
    description: 'Which way something goes.',
    values: describedValues<Direction>({
      rise: 'It rises.',
      fall: 'It falls.',
      'no-change': 'It stays as it is.',
    }),
  });
  const row = builder.objectRef<PublishedRowView>('PublishedProjectionRow').implement({
    description: 'One thing a document projects in words, beside what its printed past gives.',
    fields: (t) => ({
      title: t.exposeString('title', { description: 'What it is.' }),
      direction: t.expose('direction', { type: direction, description: 'Which way the document says.' }),
      past: t.field({
        type: [yearlyValue],
        description: 'What the document prints of its past; empty where it prints nothing.',
        resolve: ({ past }) => [...past],
      }),
      reproduced: t.field({
        type: direction,
        nullable: true,
        description: 'Which way its printed past goes by the method named; null when it cannot be told.',
        resolve: ({ reproduced }) => reproduced.direction,
      }),
      agrees: t.boolean({
        nullable: true,
        description: 'Whether the two are the same; null when it cannot be told.',
        resolve: ({ reproduced }) => reproduced.agrees,
      }),
      remark: t.exposeString('remark', { nullable: true, description: 'What a reader should know.' }),
    }),
  });
  const published = builder.objectRef<PublishedProjectionView>('PublishedProjection').implement({
    description: 'A projection that a document prints, and whether its own figures give it.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Its name within the area.' }),
      title: t.exposeString('title', { description: 'What is projected.' }),
      methodLabel: t.exposeString('methodLabel', { description: 'How the document says it was made.' }),
      method: t.expose('method', {
        type: method,
        description:
          'The method that its printed figure shows; where none is printed, the method its words name.',
      }),
      originDate: t.expose('originDate', {
        type: 'Date',
        description: 'The last day it is made from.',
      }),
      years: t.exposeInt('years', { description: 'How many years ahead it looks.' }),
      change: t.expose('change', {
        type: values.figure,
        nullable: true,
        description: 'The yearly change it prints: reported, recomputed and the difference.',
      }),
      reproduced: t.expose('reproduced', {
        type: projection,
        nullable: true,
        description: 'What its method gives from the figures there were; null where they are not known.',
      }),
      better: t.expose('better', {
        type: projection,
        nullable: true,
        description: 'What the method with the smallest error in the back-test gives from the same figures.',
      }),
      since: t.field({
        type: [yearlyValue],
        description: 'What was recorded since, oldest first.',
        resolve: ({ since }) => [...since],
      }),
      rows: t.field({
        type: [row],
        description: 'What it projects in words only.',
        resolve: ({ rows }) => [...rows],
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is published.' }),
    }),
  });
  builder.objectFields(localArea, (t) => ({
    publishedProjections: t.field({
      type: [published],
      nullable: true,
      description: 'Projections that its documents print, in the order published.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (area, { asOf }, context) => area.publishedProjections(asOf ?? context.todayDate),
    }),
  }));
}
