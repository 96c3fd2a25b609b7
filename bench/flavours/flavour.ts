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
