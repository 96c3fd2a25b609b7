import {
  countIntentions,
  selectIntentions,
  type IntentionCounts,
  type IntentionFilter,
} from '@golden-thread/commissioning/cycle';
import { parseGlobalId } from '@golden-thread/subgraph';
import type { CommissioningArea, IntentionNode } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { CommissioningContext } from '../context.ts';
import { addCommissioningAction } from './commissioning-action.ts';
import type { CycleEnums } from './cycle-enums.ts';
import { intentionsOn } from './intentions-on.ts';

/** What asks for intentions, with global ids. */
type Asked = Pick<IntentionFilter, 'stage' | 'level' | 'servesCommitment' | 'runsOn'> & {
  readonly asOf?: string | null | undefined;
  readonly group?: string | null | undefined;
  readonly outcome?: string | null | undefined;
};

/** Stands for an id of another area: nothing of this one has it. */
const OF_NOTHING_HERE = '';

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

async function askedIntentions(
  area: CommissioningArea,
  { asOf, group, outcome, ...filter }: Asked,
  context: CommissioningContext,
): Promise<readonly IntentionNode[]> {
  const nodes = await intentionsOn(area, context, asOf);
  const ofArea = (id: string | null | undefined) => {
    if (id === null || id === undefined) return null;
    const parsed = parseGlobalId(id);
    return parsed?.areaCode === area.code ? parsed.localId : OF_NOTHING_HERE;
  };
  const chosen = new Set(
    selectIntentions(
      nodes.map(({ intention }) => intention),
      area.content.priorities,
      { ...filter, bodyId: ofArea(group), outcomeId: ofArea(outcome) },
    ),
  );
  return nodes.filter(({ intention }) => chosen.has(intention));
}

function addIntentionCounts({ builder }: CommissioningBuilder, enums: CycleEnums) {
  const byStage = builder
    .objectRef<readonly [keyof IntentionCounts['byStage'], number]>('IntentionStageCount')
    .implement({
      description: 'How many intentions stand at a stage of the cycle.',
      fields: (t) => ({
        stage: t.field({ type: enums.stage, description: 'The stage.', resolve: ([stage]) => stage }),
        count: t.int({ description: 'How many.', resolve: ([, count]) => count }),
      }),
    });
  const byLevel = builder
    .objectRef<readonly [keyof IntentionCounts['byLevel'], number]>('IntentionLevelCount')
    .implement({
      description: 'How many intentions stand at a level.',
      fields: (t) => ({
        level: t.field({ type: enums.level, description: 'The level.', resolve: ([level]) => level }),
        count: t.int({ description: 'How many.', resolve: ([, count]) => count }),
      }),
    });
  return builder.objectRef<IntentionCounts>('IntentionCounts').implement({
    description: 'How many intentions stand where: each counted once by stage and once by level.',
    fields: (t) => ({
      total: t.exposeInt('total', { description: 'All of them.' }),
      servingCommitment: t.exposeInt('servingCommitment', {
        description: 'Those marked as serving a commitment.',
      }),
      byStage: t.field({
        type: [byStage],
        description: 'By stage, those of no stated stage last.',
        resolve: (node) => Object.entries(node.byStage) as [keyof IntentionCounts['byStage'], number][],
      }),
      byLevel: t.field({
        type: [byLevel],
        description: 'By level, those of no stated level last.',
        resolve: (node) => Object.entries(node.byLevel) as [keyof IntentionCounts['byLevel'], number][],
      }),
    }),
  });
}
