import type { ObjectRef } from '@pothos/core';
import type { RequestContext } from './request-context.ts';
import type { SubgraphBuilder, SubgraphTypes } from './subgraph-builder.ts';

/** Finds what an entity stub stands for; null when the caller may not read it or there is none. */
export type FindStub<Node, Context> = (key: string, context: Context) => Promise<Node | null>;

type StubRef<Node, Context extends RequestContext> = ObjectRef<
  PothosSchemaTypes.ExtendDefaultTypes<SubgraphTypes<Context>>,
  Node
>;

/** Registers `LocalArea` in a subgraph that does not own it; add the subgraph's own fields with `objectField`. */
export function addLocalAreaStub<Node extends { readonly code: string }, Context extends RequestContext>(
  specific: SubgraphBuilder<Context>,
  find: FindStub<Node, Context>,
) {
  const builder = specific as unknown as SubgraphBuilder<RequestContext>;
  const ref = builder.objectRef<Node>('LocalArea').implement({
    description: 'A council area and its health partner.',
    fields: (t) => ({
      code: t.id({
        description: 'Code of the local authority, as the Office for National Statistics gives it.',
        resolve: (node) => node.code,
      }),
    }),
  });
  builder.asEntity(ref, {
    key: builder.selection<{ code: string }>('code'),
    resolveReference: ({ code }, context) => find(code, context as Context) as Promise<Node>,
  });
  return ref as unknown as StubRef<Node, Context>;
}

/** Registers `Body` in a subgraph that does not own it; add the subgraph's own fields with `objectField`. */
export function addBodyStub<Node extends { readonly id: string }, Context extends RequestContext>(
  specific: SubgraphBuilder<Context>,
  find: FindStub<Node, Context>,
) {
  const builder = specific as unknown as SubgraphBuilder<RequestContext>;
  const ref = builder.objectRef<Node>('Body').implement({
    description: 'A board, group, panel or commission that answers for something.',
    fields: (t) => ({
      id: t.id({ description: 'Stable id: area code, colon, body.', resolve: (node) => node.id }),
    }),
  });
  builder.asEntity(ref, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: ({ id }, context) => find(id, context as Context) as Promise<Node>,
  });
  return ref as unknown as StubRef<Node, Context>;
}
