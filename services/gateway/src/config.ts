import { z } from 'zod';
import { subgraphNames, subgraphUrls } from './subgraphs.ts';
import type { SubgraphName } from './subgraphs.ts';

/** How the gateway runs on its own. */
export interface GatewayConfig {
  readonly port: number;
  readonly host: string;
  readonly production: boolean;
  readonly dataDir: string;
  readonly subgraphUrls: Readonly<Record<SubgraphName, string>>;
  /** The OpenID Connect issuer; `null` for the local issuer with demo people. */
  readonly oidc: { readonly issuer: string; readonly audience: string; readonly jwksUrl: string } | null;
  /** The private JWK with which identities are signed; `null` takes the one kept in the data folder. */
  readonly forwardingKey: Readonly<Record<string, string>> | null;
  /** A folder of `.graphql` files; `null` for the operations promised to partners. */
  readonly operationsDir: string | null;
  readonly onlyPersisted: boolean;
}

/** One fault of the configuration. */
export interface ConfigFault {
  readonly variable: string;
  readonly found: string | null;
  readonly expected: string;
  readonly whatToDo: string;
}

/** The environment variables the gateway reads. */
export type Environment = Readonly<Record<string, string | undefined>>;

const url = z.url({ protocol: /^https?$/u });
const key = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  d: z.string(),
  x: z.string(),
  kid: z.string(),
});

function parsedKey(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Reads the configuration; returns every fault at once when there is any. Secrets are never shown back. */
export function readConfig(environment: Environment): GatewayConfig | readonly ConfigFault[] {
  const faults: ConfigFault[] = [];
  const production = environment['NODE_ENV'] === 'production';
  const text = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const fault = (
    variable: string,
    expected: string,
    whatToDo: string,
    found = text(variable) ?? null,
  ): void => {
    faults.push({ variable, found, expected, whatToDo });
  };
  const address = (name: string, fallback: string | undefined): string => {
    const given = text(name) ?? fallback;
    if (url.safeParse(given).success) return given ?? '';
    fault(name, 'an http or https address', `Set ${name}, for example to https://service.internal/graphql.`);
    return '';
  };
  const flag = (name: string, fallback: boolean): boolean => {
    const given = text(name);
    if (given === undefined || given === 'true' || given === 'false')
      return given === undefined ? fallback : given === 'true';
    fault(name, 'true or false', `Set ${name} to true or false, or leave it out.`);
    return fallback;
  };

  const port = Number(text('GATEWAY_PORT') ?? 4_000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    fault(
      'GATEWAY_PORT',
      'a port from 0 to 65535',
      'Set GATEWAY_PORT to a free port, or leave it out for 4000.',
    );
  }
  const urls = Object.fromEntries(
    subgraphNames.map((name) => [
      name,
      address(`${name.toUpperCase()}_URL`, production ? undefined : subgraphUrls[name]),
    ]),
  ) as Record<SubgraphName, string>;
  const wantsOidc = production || text('OIDC_ISSUER') !== undefined;
  const oidc = wantsOidc
    ? {
        issuer: address('OIDC_ISSUER', undefined),
        audience: text('OIDC_AUDIENCE') ?? '',
        jwksUrl: address('OIDC_JWKS_URL', undefined),
      }
    : null;
  if (oidc?.audience === '') {
    fault(
      'OIDC_AUDIENCE',
      'the audience of our tokens',
      'Set OIDC_AUDIENCE to the client id registered with the issuer.',
    );
  }
  const keyText = text('FORWARDING_KEY');
  const forwardingKey = keyText === undefined ? undefined : key.safeParse(parsedKey(keyText));
  if (forwardingKey?.success === false || (production && forwardingKey === undefined)) {
    const found = keyText === undefined ? null : 'something else';
    fault(
      'FORWARDING_KEY',
      'a private Ed25519 key as JWK with kid',
      'See docs/how-to/run-the-gateway.md to make one.',
      found,
    );
  }
  const config: GatewayConfig = {
    port,
    host: text('GATEWAY_HOST') ?? '127.0.0.1',
    production,
    dataDir: text('DATA_DIR') ?? '.golden-thread',
    subgraphUrls: urls,
    oidc,
    forwardingKey: forwardingKey?.success === true ? (forwardingKey.data as Record<string, string>) : null,
    operationsDir: text('OPERATIONS_DIR') ?? null,
    onlyPersisted: flag('ONLY_PERSISTED', production),
  };
  return faults.length > 0 ? faults : config;
}
