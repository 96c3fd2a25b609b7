import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openKeyFile } from './key-file.ts';
import { audience, demoPerson, issueDemoToken, localIssuer, openLocalIssuer } from './local-issuer.ts';
import { createTokenVerifier } from './verified-tokens.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'golden-thread-issuer-'));
afterAll(() => rm(dataDir, { recursive: true }));
const now = () => Date.parse('2022-08-31T12:00:00Z');

describe('a key file', () => {
  it('is made once, however many start together, and only its owner may read it', async () => {
    const path = join(dataDir, 'race', 'key.json');
    const opened = await Promise.all(Array.from({ length: 12 }, () => openKeyFile(path)));
    expect(new Set(opened.map((key) => key.privateJwk.kid)).size).toBe(1);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'race'))).mode & 0o777).toBe(0o700);
    expect(await readdir(join(dataDir, 'race'))).toEqual(['key.json']);
    expect(JSON.stringify(opened[0]?.jwks)).not.toContain('"d"');
  });
});

describe('the local issuer', () => {
  it('issues tokens that the gateway accepts', async () => {
    const person = demoPerson('action-lead', 'E08000018', { postIds: ['E08000018:head-of-send'] });
    const token = await issueDemoToken({ dataDir, environment: 'test', now, person });
    const { jwks } = await openLocalIssuer({ dataDir, environment: undefined, now });
    const rules = { issuer: localIssuer, audience, keys: jwks, now, longestLifeSeconds: 86_400 };
    expect(await createTokenVerifier({ ...rules, algorithms: ['EdDSA'] })(token)).toEqual(person);
  });

  it('refuses to start in production and says what to configure', async () => {
    await expect(openLocalIssuer({ dataDir, environment: 'production', now })).rejects.toThrow(
      expect.objectContaining({
        code: 'LOCAL_ISSUER_IN_PRODUCTION',
        message: expect.stringContaining('OIDC_ISSUER') as string,
      }),
    );
  });
});
