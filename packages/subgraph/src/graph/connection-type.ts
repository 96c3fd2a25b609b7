import type { ObjectRef } from '@pothos/core';
import type { Connection, Edge } from './keyset.ts';
import type { SubgraphBuilder } from './subgraph-builder.ts';

type PageInfo = Connection<unknown>['pageInfo'];

/** Registers `PageInfo`, the same in every subgraph. */
export function addPageInfo(builder: SubgraphBuilder<object>) {
  return builder.objectRef<PageInfo>('PageInfo').implement({
    description: 'Where a page stands in its list.',
    shareable: true,
    fields: (t) => ({
      hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether entries follow this page.' }),
      hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
        description: 'Whether entries stand before this page.',
      }),
      startCursor: t.exposeString('startCursor', {
        nullable: true,
        description: 'Cursor of the first entry; null on an empty page.',
      }),
      endCursor: t.exposeString('endCursor', {
        nullable: true,
        description: 'Cursor of the last entry, for "after" of the next page; null on an empty page.',
      }),
    }),
  });
}

/** Registers `<name>Connection` and `<name>Edge` for a list that is paged by key. */
export function addConnectionType<Node>(
  builder: SubgraphBuilder<object>,
  pageInfo: ReturnType<typeof addPageInfo>,
  name: string,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a node may come from any builder
  node: ObjectRef<any, Node> | { readonly $inferType?: Node },
  what: string,
) {
  const edge = builder.objectRef<Edge<Node>>(`${name}Edge`).implement({
    description: `One entry of a page of ${what}.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Opaque position of the entry, for "after".' }),
      node: t.field({
        type: node as ObjectRef<never, Node>,
        description: 'The entry.',
        resolve: (parent) => parent.node as never,
      }),
    }),
  });
  return builder.objectRef<Connection<Node>>(`${name}Connection`).implement({
    description: `A page of ${what}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The entries in order.',
        resolve: (parent) => [...parent.edges],
      }),
      pageInfo: t.expose('pageInfo', { type: pageInfo, description: 'Where the page stands in the list.' }),
      totalCount: t.exposeInt('totalCount', { description: 'How many entries the whole list has.' }),
    }),
  });
}
