import { countIntentions } from '@golden-thread/commissioning/cycle';
import type { CommissioningBuilder } from '../builder.ts';
import { askedIntentions } from './asked-intentions.ts';
import { addCommissioningAction } from './commissioning-action.ts';
import type { CycleEnums } from './cycle-enums.ts';
import { addIntentionCounts } from './intention-counts.ts';
import { intentionsOn } from './intentions-on.ts';

/** Intentions where they are looked for: in an area, under a body, an outcome or a service. */
export function addIntentions(house: CommissioningBuilder, enums: CycleEnums): void {
  const { builder, refs } = house;
  addCommissioningAction(house, enums);
  const asOf = {
    type: 'Date',
    required: false,
    description: 'The day to read them as at. Today when left out.',
  } as const;
  const counts = addIntentionCounts(house, enums);

  builder.objectFields(refs.localArea, (t) => {
    const asking = {
      asOf: t.arg(asOf),
      stage: t.arg({ type: enums.stage, required: false, description: 'Where in the cycle they stand.' }),
      level: t.arg({ type: enums.level, required: false, description: 'For whom they are commissioned.' }),
      group: t.arg.id({ required: false, description: 'Id of the body that answers for them.' }),
      outcome: t.arg.id({ required: false, description: 'Id of an outcome they are to serve.' }),
      servesCommitment: t.arg.boolean({
        required: false,
        description: 'Whether the strategy marks them as serving a commitment.',
      }),
      runsOn: t.arg({
        type: 'Date',
        required: false,
        description: 'A day they run on; one that states no first or last day is open at that end.',
      }),
    };
    return {
      intentions: t.field({
        type: [refs.intention],
        description:
          'What its partners intend to commission together, in the order published, then what was recorded since. Arguments leave out what is not all that they ask for.',
        args: asking,
        resolve: (area, args, context) => askedIntentions(area, args, context),
      }),
      intentionCounts: t.field({
        type: counts,
        description: 'How many of them stand where in the cycle and at which level.',
        args: asking,
        resolve: async (area, args, context) =>
          countIntentions((await askedIntentions(area, args, context)).map(({ intention }) => intention)),
      }),
    };
  });
  builder.objectFields(refs.body, (t) => ({
    commissioningActions: t.field({
      type: [refs.intention],
      description: 'The commissioning intentions it answers for.',
      args: { asOf: t.arg(asOf) },
      resolve: async ({ id, areaCode }, args, context) =>
        askedIntentions((await context.area(areaCode))!, { group: id, asOf: args.asOf }, context),
    }),
  }));
  builder.objectFields(refs.outcome, (t) => ({
    intentions: t.field({
      type: [refs.intention],
      description: 'The commissioning intentions that are to serve it; empty where none is stated to.',
      args: { asOf: t.arg(asOf) },
      resolve: async ({ id, areaCode }, args, context) =>
        askedIntentions((await context.area(areaCode))!, { outcome: id, asOf: args.asOf }, context),
    }),
  }));
  builder.objectFields(refs.service, (t) => ({
    intentions: t.field({
      type: [refs.intention],
      description: 'The commissioning intentions that are about it.',
      resolve: async ({ map, service }, _args, context) =>
        (await intentionsOn(map.area, context, map.asOf)).filter(({ intention }) =>
          intention.serviceIds.includes(service.id),
        ),
    }),
  }));
}
