import { createHmac } from 'node:crypto';

/**
 * What is kept to tell two keys of pseudonyms apart: a fixed text under the key, by HMAC-SHA-256. It tells nothing of the key, and no
 * pseudonym is made from the same text.
 */
export function keyCheck(key: Uint8Array): string {
  return createHmac('sha256', key).update('sen2 key check\n').digest('base64url');
}
