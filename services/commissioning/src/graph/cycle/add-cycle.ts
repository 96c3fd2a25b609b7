import type { CommissioningBuilder } from '../builder.ts';
import type { addFramework } from '../framework.ts';
import { addIntentions } from './add-intentions.ts';
import { addCycleEnums } from './cycle-enums.ts';
import { addIntentionProgress } from './intention-progress.ts';
import { addMatrix } from './matrix.ts';
import { addStrategy } from './strategy.ts';

/** The cycle of commissioning: strategies, matrices of their priorities, intentions and what became of them. */
export function addCycle(house: CommissioningBuilder, framework: ReturnType<typeof addFramework>): void {
  const { builder, refs } = house;
  const enums = addCycleEnums(house);
  addIntentions(house, enums);
  const strategy = addStrategy(house, framework);
  const matrix = addMatrix(house, enums);
  const progress = addIntentionProgress(house);
  builder.objectFields(refs.localArea, (t) => ({
    strategies: t.field({
      type: [strategy],
      description:
        'Its joint commissioning strategies, and those they are held against, in the order published.',
      resolve: (area) => area.content.strategies.map((each) => ({ area, strategy: each })),
    }),
    priorityMatrices: t.field({
      type: [matrix],
      description: 'Its tables that hold priorities against those of another strategy or against actions.',
      resolve: (area) => area.content.matrices.map((each) => ({ area, matrix: each })),
    }),
    intentionProgress: t.field({
      type: [progress],
      description:
        'What was done about what its partners intended: what its strategies tell of the last ones, then what was recorded since.',
      args: {
        asOf: t.arg({
          type: 'Date',
          required: false,
          description: 'The day to read it as at. Today when left out.',
        }),
      },
      resolve: async (area, { asOf }, context) =>
        (await context.register(area.code, 'intention-progress', asOf ?? context.todayDate)).map(
          ({ content }) => ({ area, progress: content }),
        ),
    }),
  }));
}
