import { createHmac, createSecretKey } from 'node:crypto';
import { Defect } from '@golden-thread/outcomes';
import type { Pseudonymise } from '../pseudonymise.ts';

/** The shortest key that is taken: as long as what HMAC-SHA-256 gives. */
const shortestKey = 32;

/**
 * Makes pseudonyms by HMAC-SHA-256, 43 characters each. Without the key nobody can try every number of a child until one fits, as they
 * could with a plain hash. `of` says whose they are, such as `sen2 person`: under one key, what two returns call a child is not the same,
 * so that nobody can join them by it.
 *
 * @throws Defect `KEY_TOO_SHORT` for a key of fewer than 32 bytes, or 32 that are all the same.
 */
export function pseudonymiser(key: Uint8Array, of: string): Pseudonymise {
  if (key.length < shortestKey || new Set(key).size === 1)
    throw new Defect(
      'KEY_TOO_SHORT',
      `A key of pseudonyms has at least ${shortestKey} bytes, made by chance.`,
    );
  const secret = createSecretKey(key);
  return (identity) => createHmac('sha256', secret).update(`${of}\n${identity}`).digest('base64url');
}
