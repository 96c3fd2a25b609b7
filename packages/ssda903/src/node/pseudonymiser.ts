import { createHmac, createSecretKey } from 'node:crypto';
import { Defect } from '@golden-thread/outcomes';
import type { Pseudonymise } from '../return-reader.ts';

/** The shortest key that is taken: as long as what HMAC-SHA-256 gives. */
const shortestKey = 32;

/**
 * Makes pseudonyms by HMAC-SHA-256, 43 characters each. Without the key nobody can try every child number until one fits, as they
 * could with a plain hash.
 *
 * @throws Defect `KEY_TOO_SHORT` for a key of fewer than 32 bytes, or 32 that are all the same.
 */
export function pseudonymiser(key: Uint8Array): Pseudonymise {
  if (key.length < shortestKey || new Set(key).size === 1)
    throw new Defect(
      'KEY_TOO_SHORT',
      `A key of pseudonyms has at least ${shortestKey} bytes, made by chance.`,
    );
  const secret = createSecretKey(key);
  return (identity) => createHmac('sha256', secret).update(`ssda903 child\n${identity}`).digest('base64url');
}
