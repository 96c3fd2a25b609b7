import {
  audience,
  createIdentityForwarder,
  createTokenVerifier,
  localIssuer,
  openForwardingKey,
  openLocalIssuer,
  remoteKeys,
} from '@golden-thread/subgraph/identity';
import { createGraphqlServer } from '@golden-thread/subgraph/server';
import { pino } from 'pino';
import { agreedOperations, promisedOperationsDir } from './agreed-operations.ts';
import { readConfig } from './config.ts';
import type { GatewayConfig } from './config.ts';
import { createGateway } from './create-gateway.ts';
import { readSupergraph } from './read-supergraph.ts';

const log = pino({ name: 'gateway' }, pino.destination({ dest: 2, sync: true }));

async function verifierOf({ oidc, dataDir }: GatewayConfig, now: () => number) {
  if (oidc === null) {
    const { jwks } = await openLocalIssuer({ dataDir, environment: process.env['NODE_ENV'], now });
    return createTokenVerifier({
      issuer: localIssuer,
      audience,
      algorithms: ['EdDSA'],
      keys: jwks,
      now,
      longestLifeSeconds: 86_400,
    });
  }
  return createTokenVerifier({
    issuer: oidc.issuer,
    audience: oidc.audience,
    algorithms: ['EdDSA', 'ES256', 'PS256', 'RS256'],
    keys: remoteKeys(oidc.jwksUrl),
    now,
    longestLifeSeconds: 86_400,
  });
}

async function start(config: GatewayConfig): Promise<void> {
  const now = Date.now;
  const privateJwk = config.forwardingKey ?? (await openForwardingKey(config.dataDir)).privateJwk;
  const gateway = await createGateway({
    supergraphSdl: await readSupergraph(),
    subgraphs: Object.fromEntries(Object.entries(config.subgraphUrls).map(([name, url]) => [name, { url }])),
    verify: await verifierOf(config, now),
    forwarder: await createIdentityForwarder({ privateJwk, now }),
    production: config.production,
    operations: await agreedOperations(config.operationsDir ?? promisedOperationsDir),
    onlyPersisted: config.onlyPersisted,
    onUnexpected: (error, errorId) => log.error({ err: error, errorId }, 'unexpected error'),
    onUnavailable: (fault) =>
      log.warn({ service: fault.extensions['found'], why: fault.why }, 'subgraph unavailable'),
  });
  const server = createGraphqlServer({ engine: gateway.engine });
  const address = await server.listen({ port: config.port, host: config.host });
  process.stdout.write(`Golden Thread gateway: ${address}\n`);
  const stop = (): void => {
    void server
      .close()
      .then(gateway.stop)
      .then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

const config = readConfig(process.env);
if ('port' in config) {
  await start(config).catch((error: unknown) => {
    log.fatal({ err: error }, 'the gateway could not start');
    process.exitCode = 1;
  });
} else {
  for (const { variable, found, expected, whatToDo } of config) {
    process.stderr.write(`${variable}: found ${found ?? 'nothing'}, expected ${expected}. ${whatToDo}\n`);
  }
  process.exitCode = 78;
}
