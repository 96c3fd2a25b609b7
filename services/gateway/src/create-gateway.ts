import { createEngine, gatewayLimits } from '@golden-thread/subgraph/server';
import type { Engine, IncomingRequest, Limits } from '@golden-thread/subgraph/server';
import { identityHeader, mutationFault, personOfRequest } from '@golden-thread/subgraph/identity';
import type { IdentityForwarder, Person } from '@golden-thread/subgraph/identity';
import { loadFederatedGraph } from './federated-graph.ts';
import type { GatewayContext } from './gateway-context.ts';
import { admitPersisted } from './persisted-operations.ts';
import { createHttpSource } from './sources/http-source.ts';
import type { HttpSourceOptions } from './sources/http-source.ts';
import { createInProcessSource } from './sources/in-process-source.ts';
import type { SubgraphSource } from './sources/subgraph-call.ts';
import type { SubgraphUnavailable } from './sources/unavailable.ts';
import { warmPlans } from './warm-plans.ts';

/** Where a subgraph is: at an address, or in this process. */
export type SubgraphPlace = Omit<HttpSourceOptions, 'service'> | { readonly engine: Engine };

/** What a gateway is made of. */
export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** Every subgraph of the supergraph by name. One that is missing answers SUBGRAPH_UNAVAILABLE. */
  readonly subgraphs: Readonly<Record<string, SubgraphPlace>>;
  /** Verifies bearer tokens; see `createTokenVerifier`. */
  readonly verify: (token: string) => Person | Promise<Person>;
  readonly forwarder: IdentityForwarder;
  readonly production: boolean;
  /** Texts of the operations that clients have agreed; their plans are made at start. */
  readonly operations?: readonly string[];
  /** Whether only those operations are answered. */
  readonly onlyPersisted?: boolean;
  readonly limits?: Partial<Limits>;
  readonly onUnexpected: (error: unknown, errorId: string) => void;
  readonly onUnavailable?: (fault: SubgraphUnavailable) => void;
}

/** A gateway that is ready to answer. */
export interface Gateway {
  /** Answers operations: give it to `createGraphqlServer` or `executeInProcess`. */
  readonly engine: Engine;
  readonly stop: () => Promise<void>;
}

function sourceOf(service: string, place: SubgraphPlace, options: GatewayOptions): SubgraphSource {
  if ('engine' in place) return createInProcessSource(place.engine);
  return createHttpSource({
    service,
    ...(options.onUnavailable && { onUnavailable: options.onUnavailable }),
    ...place,
  });
}

/** Makes a gateway over a supergraph: who asks is verified here and vouched for to every subgraph. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { supergraphSdl, verify, forwarder, production, operations = [], onlyPersisted = false } = options;
  const sources = new Map(
    Object.entries(options.subgraphs).map(([name, place]) => [name, sourceOf(name, place, options)]),
  );
  const graph = await loadFederatedGraph({ supergraphSdl, sources });

  const contextOf = (person: Person, identity: string, incoming: IncomingRequest): GatewayContext => ({
    person,
    headers: { [identityHeader]: identity, 'x-request-id': incoming.requestId },
    incoming,
  });
  async function contextWhenVerified(
    person: Person | Promise<Person>,
    incoming: IncomingRequest,
  ): Promise<GatewayContext> {
    const who = await person;
    return contextOf(who, await forwarder.headerFor(who), incoming);
  }

  const engine = createEngine<GatewayContext>({
    schema: graph.schema,
    contextFor(incoming) {
      const person = personOfRequest(incoming.header, verify);
      if (person instanceof Promise) return contextWhenVerified(person, incoming);
      const identity = forwarder.headerFor(person);
      return typeof identity === 'string'
        ? contextOf(person, identity, incoming)
        : contextWhenVerified(person, incoming);
    },
    execute(ready) {
      const fault =
        ready.operation.operation === 'mutation' ? mutationFault(ready.context.person) : undefined;
      if (fault !== undefined) throw fault;
      return graph.execute(ready);
    },
    admit: admitPersisted(operations, onlyPersisted),
    limits: { ...gatewayLimits, ...options.limits },
    production,
    onUnexpected: options.onUnexpected,
  });
  await warmPlans(engine, graph, operations);
  return { engine, stop: graph.stop };
}
