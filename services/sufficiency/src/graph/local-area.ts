import { addLocalAreaStub } from '@golden-thread/subgraph';
import type { LookedAfterView, PlacementMixRowView, SufficiencyArea } from '../area/sufficiency-area.ts';
import { AS_OF, type LocalAreaRef, type SufficiencyBuilder } from './builder.ts';
import type { SufficiencyContext } from './context.ts';

function addLookedAfter({ builder, values }: SufficiencyBuilder) {
  const row = builder.objectRef<PlacementMixRowView>('PlacementMixRow').implement({
    description: 'How many looked-after children live in one type of home.',
    fields: (t) => ({
      type: t.exposeString('type', { description: 'The type of home.' }),
      count: t.expose('count', {
        type: values.figure,
        nullable: true,
        description: 'How many children; null when the source prints none.',
      }),
      share: t.expose('share', {
        type: values.figure,
        nullable: true,
        description:
          'Which share of all looked-after children, in per cent; null when the source prints none.',
      }),
    }),
  });
  return builder.objectRef<LookedAfterView>('LookedAfter').implement({
    description:
      'Looked-after children of an area on one day, as a source printed it and as its parts give it.',
    fields: (t) => ({
      asAtDate: t.expose('asAtDate', { type: 'Date', description: 'The day the figures are for.' }),
      count: t.expose('count', { type: values.figure, description: 'How many children are looked after.' }),
      ratePer10000: t.expose('ratePer10000', {
        type: values.figure,
        description: 'How many of every 10,000 children under 18 are looked after.',
      }),
      placementMix: t.expose('placementMix', {
        type: [row],
        description: 'Where they live, by type of home, in the order printed.',
      }),
    }),
  });
}

/** `LocalArea` of the commissioning subgraph, extended with looked-after children. */
export function addLocalArea(house: SufficiencyBuilder): LocalAreaRef {
  const { builder, refs, values } = house;
  const lookedAfter = addLookedAfter(house);
  const localArea = addLocalAreaStub<SufficiencyArea, SufficiencyContext>(builder, (code, context) =>
    context.area(code),
  );
  builder.objectFields(localArea, (t) => ({
    lookedAfter: t.field({
      type: lookedAfter,
      nullable: true,
      description:
        'The newest position of looked-after children on or before the day; null when there is none.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (area, args, context) => area.lookedAfter(args.asOf ?? context.todayDate),
    }),
    deliveryObjectives: t.field({
      type: [refs.objective],
      nullable: true,
      description: 'The objectives of its sufficiency delivery plan, in the order published.',
      resolve: (area) => [...area.objectives.values()],
    }),
    sufficiencyFigures: t.field({
      type: [values.figure],
      nullable: true,
      description: 'Published figures of sufficiency: reported, recomputed and the difference.',
      resolve: (area) => area.figures,
    }),
  }));
  return localArea;
}
