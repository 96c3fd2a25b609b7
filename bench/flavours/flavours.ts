import type { Flavour } from './flavour.ts';

const lazily =
  (load: () => Promise<Flavour>): Flavour =>
  async (settings) =>
    (await load())(settings);

/** Every server the bench can start, by name. */
export const flavours: Readonly<Record<string, Flavour>> = {
  commissioning: lazily(async () => (await import('./subgraph.ts')).subgraph('commissioning')),
  send: lazily(async () => (await import('./subgraph.ts')).subgraph('send')),
  sufficiency: lazily(async () => (await import('./subgraph.ts')).subgraph('sufficiency')),
  'apollo-commissioning': lazily(async () =>
    (await import('./apollo-subgraph.ts')).apolloSubgraph('commissioning'),
  ),
  'apollo-send': lazily(async () => (await import('./apollo-subgraph.ts')).apolloSubgraph('send')),
  'apollo-sufficiency': lazily(async () =>
    (await import('./apollo-subgraph.ts')).apolloSubgraph('sufficiency'),
  ),
  'gateway-http': lazily(async () => (await import('./golden-thread-gateway.ts')).overHttp),
  'gateway-in-process': lazily(async () => (await import('./golden-thread-gateway.ts')).inProcess),
  'stock-http': lazily(async () => (await import('./stock-gateway.ts')).stockGateway),
  'stock-gateway-http': lazily(async () => (await import('./stock-gateway.ts')).stockGateway),
  'hive-js-http': lazily(async () => (await import('./hive-gateway.ts')).hiveGateway(false)),
  'hive-rust-http': lazily(async () => (await import('./hive-gateway.ts')).hiveGateway(true)),
  'one-graph-http': lazily(async () => (await import('./one-graph.ts')).oneGraph),
};
