import { addRefusalTypes } from '@golden-thread/subgraph';
import type { RefusalView } from '../commands/outcome.ts';
import type { SendBuilder } from './builder.ts';

type Refused<Name extends RefusalView['refused']> = Extract<RefusalView, { refused: Name }>;

/** The refusals of a command: expected answers that say why, never errors. */
export function addRefusals({ builder, enums }: SendBuilder) {
  const common = addRefusalTypes(builder);
  const shared = (name: RefusalView['refused']) => ({
    interfaces: [common.refusal],
    isTypeOf: (view: unknown) => (view as RefusalView).refused === name,
  });
  return [
    common.notYourDecisionRight,
    builder.objectRef<Refused<'OwnAction'>>('OwnAction').implement({
      ...shared('OwnAction'),
      description: 'The caller leads the action or submitted its evidence, so somebody else has to decide.',
    }),
    builder.objectRef<Refused<'MeasureNotAchieved'>>('MeasureNotAchieved').implement({
      ...shared('MeasureNotAchieved'),
      description: 'An impact measure is observed short of its target.',
      fields: (t) => ({
        indicatorIds: t.idList({
          description: 'Ids of the measures that fall short.',
          resolve: (view) => [...view.indicatorIds],
        }),
      }),
    }),
    builder.objectRef<Refused<'JustificationRequired'>>('JustificationRequired').implement({
      ...shared('JustificationRequired'),
      description: 'The rating is not the one the rules give, and no reason was given.',
      fields: (t) => ({
        computed: t.expose('computed', { type: enums.rating, description: 'What the rules give.' }),
      }),
    }),
    builder.objectRef<Refused<'ClosingStepMissing'>>('ClosingStepMissing').implement({
      ...shared('ClosingStepMissing'),
      description: 'Another step of closing has to come first, or the action is closed already.',
      fields: (t) => ({
        step: t.expose('step', {
          type: enums.closingStep,
          description:
            'The step that has to come first; OPEN when the action is closed and would have to be opened again.',
        }),
      }),
    }),
    common.editConflict,
    common.invalidInput,
  ] as const;
}
