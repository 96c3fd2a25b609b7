import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { JSONWebKeySet, JWK } from 'jose';

/** A private signing key with the set of public keys that verifies it. */
export interface SigningKey {
  readonly privateJwk: JWK;
  readonly jwks: JSONWebKeySet;
}

/** The public half of a private Ed25519 key. */
export function publicKeySet({ d: _secret, ...publicJwk }: JWK): JSONWebKeySet {
  return { keys: [publicJwk] };
}

/** Makes a new Ed25519 signing key, named by its thumbprint. */
export async function generateSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  const privateJwk: JWK = { ...jwk, alg: 'EdDSA', use: 'sig', kid: await calculateJwkThumbprint(jwk) };
  return { privateJwk, jwks: publicKeySet(privateJwk) };
}

async function readKey(path: string): Promise<SigningKey | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const privateJwk = JSON.parse(text) as JWK;
  return { privateJwk, jwks: publicKeySet(privateJwk) };
}

/**
 * Opens the signing key in a file, making it when there is none; only the owner may read it.
 *
 * Processes that start together end up with the same key: the file appears whole, and the first one wins.
 */
export async function openKeyFile(path: string): Promise<SigningKey> {
  const kept = await readKey(path);
  if (kept !== undefined) return kept;
  // Only the folder of the keys is closed: the database's own user has to pass through the one above.
  await mkdir(dirname(dirname(path)), { recursive: true });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await chmod(dirname(path), 0o700);
  const made = await generateSigningKey();
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(made.privateJwk), { mode: 0o600, flag: 'wx', flush: true });
  try {
    await link(draft, path);
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await readKey(path)) ?? made;
  } finally {
    await unlink(draft);
  }
}
