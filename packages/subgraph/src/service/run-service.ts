import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { pino, type Logger } from 'pino';
import { migrate, openCluster, openDataFolder, type Cluster, type ServiceSchema } from '../database/index.ts';
import { createForwardedIdentityReader, openForwardingKey } from '../identity/index.ts';
import { createGraphqlServer } from '../server/index.ts';
import { importAreas, type AreasToImport } from './import-areas.ts';
import { configFaultLine, readServiceConfig, type ServiceConfig } from './service-config.ts';
import type { ServiceSurroundings, SubgraphService } from './subgraph-service.ts';

/** What sets one service's process apart. */
export interface ServiceProcess<LocalArea> {
  readonly schema: ServiceSchema;
  readonly defaultPort: number;
  readonly create: (
    surroundings: ServiceSurroundings & { readonly cluster: Cluster; readonly newId: () => string },
  ) => SubgraphService<LocalArea>;
  /** Reads the shipped areas and those of a folder of area folders. */
  readonly readAreas: (areasDir: string | undefined) => Promise<AreasToImport<LocalArea>>;
}

/** Runs one service on its own over HTTP until a signal stops it. Sets the exit status; never throws. */
export async function runService<LocalArea extends { readonly code: string; readonly name: string }>(
  parts: ServiceProcess<LocalArea>,
): Promise<void> {
  const { service } = parts.schema;
  const reading = readServiceConfig(
    process.env,
    service,
    parts.defaultPort,
    (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  );
  if (!reading.ok) {
    for (const fault of reading.faults) process.stderr.write(`${configFaultLine(fault)}\n`);
    process.exitCode = 78;
    return;
  }
  const log = pino({ name: service }, pino.destination({ dest: 2, sync: true }));
  try {
    await serve(parts, reading.config, log);
  } catch (error) {
    log.fatal({ err: error }, 'the service could not start');
    process.exit(1);
  }
}

async function serve<LocalArea extends { readonly code: string; readonly name: string }>(
  parts: ServiceProcess<LocalArea>,
  config: ServiceConfig,
  log: Pick<Logger, 'warn' | 'error'>,
): Promise<void> {
  const { databaseSecret: secret, databaseUrl, dataDir, forwardingKeys, host, port, production } = config;
  openDataFolder(dataDir);
  const cluster = await openCluster(databaseUrl === undefined ? { dataDir } : { databaseUrl, secret });
  await migrate(cluster, [parts.schema]);
  const jwks = forwardingKeys ?? (await openForwardingKey(dataDir)).jwks;
  const service = parts.create({
    cluster,
    readPerson: createForwardedIdentityReader({ jwks: jwks as never, now: Date.now }),
    now: () => new Date(),
    monotonic: () => performance.now(),
    newId: randomUUID,
    production,
    onUnexpected: (error, errorId) => log.error({ err: error, errorId }, 'unexpected error'),
  });
  const { problems, remarks } = await importAreas([service], await parts.readAreas(config.areasDir));
  for (const problem of problems) log.warn(problem);
  const server = createGraphqlServer({
    engine: service.engine,
    notReady: service.notReady,
    remarks: () => remarks,
  });
  process.stdout.write(`Golden Thread ${service.service}: ${await server.listen({ port, host })}\n`);
  const stop = (): void => {
    void server
      .close()
      .then(service.close)
      .then(cluster.close)
      .then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
