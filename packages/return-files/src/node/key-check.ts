import { createHmac } from 'node:crypto';

/**
 * What is kept to tell two keys of pseudonyms apart: a fixed text under the key, by HMAC-SHA-256. It tells nothing of the key, and no
 * pseudonym is made from the same text. `of` says what the key is for, such as `sen2`.
 */
export function keyCheck(key: Uint8Array, of: string): string {
  return createHmac('sha256', key).update(`${of} key check\n`).digest('base64url');
}
