import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { createIdentityForwarder, identityHeader, publicPerson } from '@golden-thread/subgraph/identity';
import { readSupergraph } from '@golden-thread/gateway';
import type { Flavour } from './flavour.ts';

/** Hive's gateway over the same subgraphs, with its JavaScript planner or its Rust planner. */
export function hiveGateway(rustPlanner: boolean): Flavour {
  return async ({ subgraphs, forwardingKey }) => {
    const forwarder = await createIdentityForwarder({ privateJwk: forwardingKey.privateJwk, now: Date.now });
    const addressed = (await readSupergraph()).replace(
      /@join__graph\(name: "([^"]+)", url: "[^"]*"\)/gu,
      (_, name: string) => `@join__graph(name: "${name}", url: "${subgraphs[name] ?? ''}")`,
    );
    let identity = await forwarder.headerFor(publicPerson);
    setInterval(
      () => void Promise.resolve(forwarder.headerFor(publicPerson)).then((fresh) => (identity = fresh)),
      5_000,
    ).unref();
    const runtime = createGatewayRuntime({
      supergraph: addressed,
      ...(rustPlanner && { unifiedGraphHandler: unifiedGraphHandler as never }),
      logging: false,
      landingPage: false,
      graphiql: false,
      propagateHeaders: { fromClientToSubgraphs: () => ({ [identityHeader]: identity }) },
    });
    const server = createServer(runtime as never);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  };
}
