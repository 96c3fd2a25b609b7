import type { InterfaceRef } from '@pothos/core';
import type { SubgraphBuilder, SubgraphTypes } from './subgraph-builder.ts';

/** The names of the types that implement `Action`, one per domain. */
export type ActionTypeName = 'ImprovementAction' | 'SufficiencyAction' | 'CommissioningAction';

/** Registers the interface `Action`; in one subgraph a single type implements it. */
export function addActionInterface<Context extends object>(
  builder: SubgraphBuilder<Context>,
  typeName: ActionTypeName,
): InterfaceRef<PothosSchemaTypes.ExtendDefaultTypes<SubgraphTypes<Context>>, object> {
  const general = builder as unknown as SubgraphBuilder<object>;
  const ref = general.interfaceRef<object>('Action').implement({
    description: 'Something a body answers for doing, whichever domain owns it.',
    resolveType: () => typeName,
    fields: (t) => ({
      id: t.id({
        description: 'Stable id, starting with the area code and a colon.',
        resolve: (node) => (node as { id: string }).id,
      }),
      ref: t.string({
        description: 'Its number in the document it comes from.',
        resolve: (node) => (node as { ref: string }).ref,
      }),
      title: t.string({
        description: 'What is to be done.',
        resolve: (node) => (node as { title: string }).title,
      }),
    }),
  });
  return ref as unknown as InterfaceRef<PothosSchemaTypes.ExtendDefaultTypes<SubgraphTypes<Context>>, object>;
}
