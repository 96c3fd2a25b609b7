/** How a service runs on its own. */
export interface ServiceConfig {
  readonly port: number;
  readonly host: string;
  readonly production: boolean;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly databaseSecret: string | undefined;
  /** A folder of area folders to import beside those shipped. */
  readonly areasDir: string | undefined;
  /** The public key with which the gateway's identities are verified, as a JWK set; the data folder's when absent. */
  readonly forwardingKeys: { readonly keys: readonly Record<string, unknown>[] } | undefined;
}

/** One fault of a configuration. A secret is never shown back. */
export interface ConfigFault {
  readonly variable: string;
  readonly found: string | null;
  readonly expected: string;
  readonly whatToDo: string;
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A configuration, or everything that is wrong with it. */
export type ConfigReading<Config> =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly ConfigFault[] };

/** Reads one variable after another, and keeps every fault. */
export function configReader(environment: Environment) {
  const faults: ConfigFault[] = [];
  const text = (name: string): string | undefined => environment[name]?.trim() || undefined;
  return {
    faults,
    text,
    fault: (fault: ConfigFault): void => {
      faults.push(fault);
    },
    port(variable: string, fallback: number): number {
      const given = text(variable);
      const port = Number(given ?? fallback);
      if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
      faults.push({
        variable,
        found: given ?? null,
        expected: 'a port from 0 to 65535',
        whatToDo: `Set ${variable} to a free port, or leave it out for ${fallback}.`,
      });
      return fallback;
    },
    /** A folder of area folders; undefined when none is named. Not looked into here: what is wrong in it is told later. */
    areasDir(isFolder: (path: string) => boolean): string | undefined {
      const given = text('AREAS_DIR');
      if (given !== undefined && !isFolder(given))
        faults.push({
          variable: 'AREAS_DIR',
          found: given,
          expected: 'a folder whose folders are local areas',
          whatToDo: 'Correct the path, or leave it out to serve the shipped areas.',
        });
      return given;
    },
    databaseUrl(): string | undefined {
      const given = text('DATABASE_URL');
      const url = given === undefined ? null : URL.parse(given);
      if (given !== undefined && !/^postgres(ql)?:$/u.test(url?.protocol ?? ''))
        faults.push({
          variable: 'DATABASE_URL',
          found: 'something else',
          expected: 'an address such as postgres://user:password@host:5432/database',
          whatToDo: 'Correct it, or leave it out for the embedded database.',
        });
      return given;
    },
  };
}

/** Says a fault in one line. */
export function configFaultLine({ variable, found, expected, whatToDo }: ConfigFault): string {
  return `${variable}: found ${found ?? 'nothing'}, expected ${expected}. ${whatToDo}`;
}

/** Reads the configuration of a service on its own; `<SERVICE>_PORT` is its port. */
export function readServiceConfig(
  environment: Environment,
  service: string,
  defaultPort: number,
  isFolder: (path: string) => boolean,
): ConfigReading<ServiceConfig> {
  const reader = configReader(environment);
  const { faults, text } = reader;
  const production = environment['NODE_ENV'] === 'production';
  const prefix = service.toUpperCase();
  const keys = text('FORWARDING_KEYS');
  const forwardingKeys = keys === undefined ? undefined : parsedKeys(keys);
  if ((keys !== undefined && forwardingKeys === undefined) || (production && keys === undefined))
    faults.push({
      variable: 'FORWARDING_KEYS',
      found: keys === undefined ? null : 'something else',
      expected: "the gateway's public key as a JWK set",
      whatToDo: 'Set it to {"keys":[…]} with the public part of FORWARDING_KEY.',
    });
  const databaseUrl = reader.databaseUrl();
  const databaseSecret = text('DATABASE_SECRET');
  if (databaseUrl !== undefined && (databaseSecret?.length ?? 0) < 16)
    faults.push({
      variable: 'DATABASE_SECRET',
      found: databaseSecret === undefined ? null : 'fewer than 16 characters',
      expected: 'at least 16 characters that nobody can guess',
      whatToDo: "Set it once and keep it: the services' passwords are made from it.",
    });
  const config: ServiceConfig = {
    port: reader.port(`${prefix}_PORT`, defaultPort),
    host: text('HOST') ?? '127.0.0.1',
    production,
    dataDir: text('DATA_DIR') ?? '.golden-thread',
    databaseUrl,
    databaseSecret,
    areasDir: reader.areasDir(isFolder),
    forwardingKeys,
  };
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config };
}

function parsedKeys(text: string): ServiceConfig['forwardingKeys'] {
  try {
    const read = JSON.parse(text) as { keys?: unknown };
    return Array.isArray(read.keys) && read.keys.length > 0
      ? { keys: read.keys as readonly Record<string, unknown>[] }
      : undefined;
  } catch {
    return undefined;
  }
}
