import type { IntentionCounts } from '@golden-thread/commissioning/cycle';
import type { CommissioningBuilder } from '../builder.ts';
import type { CycleEnums } from './cycle-enums.ts';

/** `IntentionCounts`: how many intentions stand where. */
export function addIntentionCounts({ builder }: CommissioningBuilder, enums: CycleEnums) {
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
