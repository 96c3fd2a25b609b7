import type { InputIssue, RefusalView } from '../commands/outcome.ts';
import type { SendBuilder } from './builder.ts';

type Refused<Name extends RefusalView['refused']> = Extract<RefusalView, { refused: Name }>;

/** The refusals of a command: expected answers that say why, never errors. */
export function addRefusals({ builder, enums }: SendBuilder) {
  const refusal = builder.interfaceRef<RefusalView>('Refusal').implement({
    description: 'Why something was not recorded, and what to do instead. Nothing was changed.',
    resolveType: (view) => view.refused,
    fields: (t) => ({
      message: t.exposeString('message', { description: 'Why it was refused, in a sentence.' }),
      whatToDo: t.exposeString('whatToDo', { description: 'What the caller can do instead, in a sentence.' }),
    }),
  });
  const shared = (name: RefusalView['refused']) => ({
    interfaces: [refusal],
    isTypeOf: (view: unknown) => (view as RefusalView).refused === name,
  });
  const issue = builder.objectRef<InputIssue>('InputIssue').implement({
    description: 'Something wrong with one field of what was sent.',
    fields: (t) => ({
      path: t.exposeString('path', { description: 'The field, as it is named in the input.' }),
      found: t.exposeString('found', { description: 'What was sent, cut when long.' }),
      expected: t.exposeString('expected', { description: 'What belongs there.' }),
      whatToDo: t.exposeString('whatToDo', { description: 'What the caller can do.' }),
    }),
  });
  return [
    builder.objectRef<Refused<'NotYourDecisionRight'>>('NotYourDecisionRight').implement({
      ...shared('NotYourDecisionRight'),
      description: 'The caller does not hold the right to record this.',
    }),
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
    builder.objectRef<Refused<'EditConflict'>>('EditConflict').implement({
      ...shared('EditConflict'),
      description: 'Something was recorded about the action since the caller read it.',
      fields: (t) => ({
        version: t.exposeInt('version', { description: 'The version of the action now.' }),
      }),
    }),
    builder.objectRef<Refused<'InvalidInput'>>('InvalidInput').implement({
      ...shared('InvalidInput'),
      description: 'Something that was sent is not as it has to be.',
      fields: (t) => ({
        issues: t.field({
          type: [issue],
          description: 'Everything that is wrong, all at once, at least one.',
          resolve: (view) => view.issues,
        }),
      }),
    }),
  ] as const;
}
