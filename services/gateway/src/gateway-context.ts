import type { Person } from '@golden-thread/subgraph/identity';
import type { IncomingRequest } from '@golden-thread/subgraph/server';

/** What the gateway knows while it answers one request. */
export interface GatewayContext {
  readonly person: Person;
  /** Headers sent with every fetch: the signed identity and the request id. */
  readonly headers: Readonly<Record<string, string>>;
  readonly incoming: IncomingRequest;
}
