import type { SubgraphBuilder } from '../graph/subgraph-builder.ts';
import type { CommonRefusal, InputIssue, RefusalBase } from './refusal.ts';

type Refused<Name extends CommonRefusal['refused']> = Extract<CommonRefusal, { refused: Name }>;

/** What a refusal has to tell its type by. */
type AnyRefusal = RefusalBase & { readonly refused: string };

/**
 * The refusals that commands of every subgraph share, and the interface that those of one of them implement too. All are
 * `@shareable`, so they are written once, here.
 */
export function addRefusalTypes<Context extends object>(builder: SubgraphBuilder<Context>) {
  const refusal = builder.interfaceRef<AnyRefusal>('Refusal').implement({
    description: 'Why something was not recorded, and what to do instead. Nothing was changed.',
    resolveType: (view) => view.refused,
    fields: (t) => ({
      message: t.exposeString('message', { description: 'Why it was refused, in a sentence.' }),
      whatToDo: t.exposeString('whatToDo', { description: 'What the caller can do instead, in a sentence.' }),
    }),
  });
  const shared = (name: CommonRefusal['refused']) => ({
    shareable: true,
    interfaces: [refusal],
    isTypeOf: (view: unknown) => (view as AnyRefusal).refused === name,
  });
  const issue = builder.objectRef<InputIssue>('InputIssue').implement({
    description: 'Something wrong with one field of what was sent.',
    shareable: true,
    fields: (t) => ({
      path: t.exposeString('path', { description: 'The field, as it is named in the input.' }),
      found: t.exposeString('found', { description: 'What was sent, cut when long.' }),
      expected: t.exposeString('expected', { description: 'What belongs there.' }),
      whatToDo: t.exposeString('whatToDo', { description: 'What the caller can do.' }),
    }),
  });
  return {
    refusal,
    notYourDecisionRight: builder
      .objectRef<Refused<'NotYourDecisionRight'>>('NotYourDecisionRight')
      .implement({
        ...shared('NotYourDecisionRight'),
        description: 'The caller does not hold the right to record this.',
      }),
    editConflict: builder.objectRef<Refused<'EditConflict'>>('EditConflict').implement({
      ...shared('EditConflict'),
      description: 'Something was recorded about the same thing since the caller read it.',
      fields: (t) => ({
        version: t.exposeInt('version', { description: 'Its version now, such as that of the action.' }),
      }),
    }),
    invalidInput: builder.objectRef<Refused<'InvalidInput'>>('InvalidInput').implement({
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
  };
}
