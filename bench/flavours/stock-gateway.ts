import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createIdentityForwarder, identityHeader, publicPerson } from '@golden-thread/subgraph/identity';
import { readSupergraph } from '@golden-thread/gateway';
import type { Flavour } from './flavour.ts';

/** @apollo/gateway as its documentation sets it up, in Apollo Server. Over stock subgraphs it is the baseline. */
export const stockGateway: Flavour = async ({ subgraphs, forwardingKey }) => {
  const forwarder = await createIdentityForwarder({ privateJwk: forwardingKey.privateJwk, now: Date.now });
  class Forwarding extends RemoteGraphQLDataSource {
    override async willSendRequest({
      request,
    }: Parameters<NonNullable<RemoteGraphQLDataSource['willSendRequest']>>[0]) {
      request.http?.headers.set(identityHeader, await forwarder.headerFor(publicPerson));
    }
  }
  const gateway = new ApolloGateway({
    supergraphSdl: await readSupergraph(),
    buildService: ({ name, url }) => new Forwarding({ url: subgraphs[name] ?? url ?? '' } as never) as never,
  });
  const server = new ApolloServer({ gateway: gateway as never });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return url;
};
