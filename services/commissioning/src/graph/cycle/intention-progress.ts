import type { IntentionProgress } from '@golden-thread/commissioning/cycle';
import { globalId } from '@golden-thread/subgraph';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import { intentionsOn } from './intentions-on.ts';

/** Progress with the area it is of. */
export interface ProgressNode {
  readonly area: CommissioningArea;
  readonly progress: IntentionProgress;
}

/** `IntentionProgress`: what was done about something partners intended. */
export function addIntentionProgress({ builder, refs, values }: CommissioningBuilder) {
  return builder.objectRef<ProgressNode>('IntentionProgress').implement({
    description: 'What was done about something partners intended, also in an earlier strategy.',
    fields: (t) => ({
      id: t.id({
        description: 'Stable id: area code, colon, progress.',
        resolve: ({ area, progress }) => globalId(area.code, progress.id),
      }),
      intention: t.field({
        type: refs.intention,
        nullable: true,
        description: 'The intention; null where it stood in an earlier strategy.',
        resolve: async ({ area, progress: { intentionId } }, _args, context) =>
          (await intentionsOn(area, context, null)).find(({ intention }) => intention.id === intentionId) ??
          null,
      }),
      theme: t.string({
        nullable: true,
        description: 'What it was to help with, as the strategy of the time called it; null when not stated.',
        resolve: ({ progress }) => progress.theme,
      }),
      intended: t.string({ description: 'What was intended.', resolve: ({ progress }) => progress.intended }),
      done: t.string({
        nullable: true,
        description: 'What was done; null where nothing is said of it.',
        resolve: ({ progress }) => progress.done,
      }),
      asAtDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day it is told of; null when not stated.',
        resolve: ({ progress }) => progress.asAtDate,
      }),
      asAtLabel: t.string({
        nullable: true,
        description: 'That day as printed, or why there is none; null when not stated.',
        resolve: ({ progress }) => progress.asAtLabel,
      }),
      source: t.field({
        type: values.source,
        nullable: true,
        description: 'Where it is published; null where it was recorded and no document says it.',
        resolve: ({ area, progress }) => (progress.source === null ? null : area.sourceView(progress.source)),
      }),
    }),
  });
}
