import type { SigningKey } from '@golden-thread/subgraph/identity';

/** What every server of the bench is told. */
export interface FlavourSettings {
  readonly forwardingKey: SigningKey;
  readonly issuerKey: SigningKey;
  /** Where the embedded database is. */
  readonly dataDir: string;
  /** Addresses of the subgraphs; those in process need none. */
  readonly subgraphs: Readonly<Record<string, string>>;
}

/** Starts one server and resolves with the address of its graph. */
export type Flavour = (settings: FlavourSettings) => Promise<string>;

const lazily =
  (load: () => Promise<Flavour>): Flavour =>
  async (settings) =>
    (await load())(settings);

/** Every server the bench can start, by name. */
export const flavours: Readonly<Record<string, Flavour>> = {
  commissioning: lazily(async () => (await import('./subgraph.ts')).subgraph('commissioning')),
  send: lazily(async () => (await import('./subgraph.ts')).subgraph('send')),
  sufficiency: lazily(async () => (await import('./subgraph.ts')).subgraph('sufficiency')),
  'gateway-http': lazily(async () => (await import('./golden-thread-gateway.ts')).overHttp),
  'gateway-in-process': lazily(async () => (await import('./golden-thread-gateway.ts')).inProcess),
  'stock-gateway-http': lazily(async () => (await import('./stock-gateway.ts')).stockGateway),
  'hive-js-http': lazily(async () => (await import('./hive-gateway.ts')).hiveGateway(false)),
  'hive-rust-http': lazily(async () => (await import('./hive-gateway.ts')).hiveGateway(true)),
  'one-graph-http': lazily(async () => (await import('./one-graph.ts')).oneGraph),
};
