import { resolve } from 'node:path';
import { configReader, type ConfigReading, type Environment } from '@golden-thread/subgraph';

/** How everything runs on one machine. */
export interface StandaloneConfig {
  readonly host: string;
  readonly gatewayPort: number;
  readonly councilPort: number;
  /** Where people reach the council app when not by the address it listens on, such as `https://plans.example.gov.uk`. */
  readonly councilOrigin?: string | undefined;
  /** Absolute. */
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly databaseSecret: string | undefined;
  /** A folder whose folders are areas; each adds an area or takes the place of a shipped one with its code. */
  readonly areasDir: string | undefined;
  /** Ports to serve the subgraphs on as well; they always answer in this process. */
  readonly subgraphPorts: Readonly<Record<'commissioning' | 'send' | 'sufficiency', number>> | undefined;
}

/** Reads the configuration, or says everything that is wrong with it. Secrets are never shown back. */
export function readStandaloneConfig(
  environment: Environment,
  workingDirectory: string,
  isFolder: (path: string) => boolean,
): ConfigReading<StandaloneConfig> {
  const reader = configReader(environment);
  const { fault, faults, text } = reader;
  if (environment['NODE_ENV'] === 'production')
    fault({
      variable: 'NODE_ENV',
      found: 'production',
      expected: 'anything else: demo people could sign in',
      whatToDo: 'Run the gateway and the services on their own, with an OpenID Connect issuer.',
    });
  const databaseUrl = reader.databaseUrl();
  const databaseSecret = text('DATABASE_SECRET');
  if (databaseSecret !== undefined && databaseSecret.length < 16)
    fault({
      variable: 'DATABASE_SECRET',
      found: 'fewer than 16 characters',
      expected: 'at least 16 characters that nobody can guess',
      whatToDo: 'Set it once and keep it, or leave it out to have one made in the data folder.',
    });
  const councilOrigin = text('COUNCIL_ORIGIN');
  if (councilOrigin !== undefined && !URL.canParse(councilOrigin))
    fault({
      variable: 'COUNCIL_ORIGIN',
      found: councilOrigin,
      expected: 'where people reach the council app, such as https://plans.example.gov.uk',
      whatToDo: 'Correct it, or leave it out when the app is reached at 127.0.0.1 or localhost.',
    });
  const areasDir = reader.areasDir((path) => isFolder(resolve(workingDirectory, path)));
  const serve = text('SERVE_SUBGRAPHS') ?? 'false';
  if (serve !== 'true' && serve !== 'false')
    fault({
      variable: 'SERVE_SUBGRAPHS',
      found: serve,
      expected: 'true or false',
      whatToDo: 'Set it to true to serve each subgraph on its own port too.',
    });
  const subgraphPorts = {
    commissioning: reader.port('COMMISSIONING_PORT', 4_001),
    send: reader.port('SEND_PORT', 4_002),
    sufficiency: reader.port('SUFFICIENCY_PORT', 4_003),
  };
  const config: StandaloneConfig = {
    host: text('HOST') ?? '127.0.0.1',
    gatewayPort: reader.port('GATEWAY_PORT', 4_000),
    councilPort: reader.port('COUNCIL_PORT', 3_000),
    councilOrigin,
    dataDir: resolve(workingDirectory, text('DATA_DIR') ?? '.golden-thread'),
    databaseUrl,
    databaseSecret,
    areasDir: areasDir === undefined ? undefined : resolve(workingDirectory, areasDir),
    subgraphPorts: serve === 'true' ? subgraphPorts : undefined,
  };
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config };
}
