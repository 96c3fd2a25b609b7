import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const key = { kty: 'OKP', crv: 'Ed25519', d: 'secret', x: 'x', kid: 'k' };
const production = {
  NODE_ENV: 'production',
  COMMISSIONING_URL: 'https://commissioning.internal/graphql',
  SEND_URL: 'https://send.internal/graphql',
  SUFFICIENCY_URL: 'https://sufficiency.internal/graphql',
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'golden-thread',
  OIDC_JWKS_URL: 'https://issuer.example/jwks',
  FORWARDING_KEY: JSON.stringify(key),
};

describe('the configuration of the gateway', () => {
  it('needs nothing on a developer’s machine', () => {
    expect(readConfig({})).toMatchObject({
      port: 4_000,
      production: false,
      oidc: null,
      onlyPersisted: false,
      subgraphUrls: { send: 'http://127.0.0.1:4002/graphql' },
    });
  });

  it('answers only agreed operations in production', () => {
    expect(readConfig(production)).toMatchObject({
      production: true,
      onlyPersisted: true,
      forwardingKey: key,
    });
  });

  it('names every fault at once, and never shows a secret', () => {
    const faults = readConfig({
      NODE_ENV: 'production',
      GATEWAY_PORT: 'eighty',
      SEND_URL: 'ftp://x',
      OIDC_ISSUER: 'issuer',
      FORWARDING_KEY: '{"d":"hunter2"}',
      ONLY_PERSISTED: 'perhaps',
    });
    expect(Array.isArray(faults) && faults.map((fault) => String(fault.variable)).sort()).toEqual([
      'COMMISSIONING_URL',
      'FORWARDING_KEY',
      'GATEWAY_PORT',
      'OIDC_AUDIENCE',
      'OIDC_ISSUER',
      'OIDC_JWKS_URL',
      'ONLY_PERSISTED',
      'SEND_URL',
      'SUFFICIENCY_URL',
    ]);
    expect(JSON.stringify(faults)).not.toContain('hunter2');
  });
});
