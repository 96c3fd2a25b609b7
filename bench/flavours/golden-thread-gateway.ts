import { createGateway, readSupergraph } from '@golden-thread/gateway';
import type { SubgraphPlace } from '@golden-thread/gateway';
import {
  audience,
  createIdentityForwarder,
  createTokenVerifier,
  localIssuer,
} from '@golden-thread/subgraph/identity';
import { createGraphqlServer } from '@golden-thread/subgraph/server';
import { openServices, subjectOperation } from '../subject.ts';
import type { Flavour, FlavourSettings } from './flavour.ts';

async function gateway(
  { forwardingKey, issuerKey }: FlavourSettings,
  subgraphs: Readonly<Record<string, SubgraphPlace>>,
): Promise<string> {
  const { engine } = await createGateway({
    supergraphSdl: await readSupergraph(),
    subgraphs,
    verify: createTokenVerifier({
      issuer: localIssuer,
      audience,
      algorithms: ['EdDSA'],
      keys: issuerKey.jwks,
      now: Date.now,
      longestLifeSeconds: 86_400,
    }),
    forwarder: await createIdentityForwarder({ privateJwk: forwardingKey.privateJwk, now: Date.now }),
    production: true,
    operations: [await subjectOperation()],
    onUnexpected: (error) => process.stderr.write(`${String(error)}\n`),
  });
  return createGraphqlServer({ engine }).listen({ port: 0 });
}

/** Our gateway with its subgraphs over HTTP. */
export const overHttp: Flavour = (settings) =>
  gateway(
    settings,
    Object.fromEntries(Object.entries(settings.subgraphs).map(([name, url]) => [name, { url }])),
  );

/** Our gateway with its subgraphs in its own process. */
export const inProcess: Flavour = async (settings) => {
  const services = await openServices(settings.dataDir, settings.forwardingKey.jwks);
  return gateway(
    settings,
    Object.fromEntries(Object.entries(services).map(([name, { engine }]) => [name, { engine }])),
  );
};
