import type { Pseudonymise } from '@golden-thread/return-files';
import { pseudonymiser as pseudonymiserOf } from '@golden-thread/return-files/node';

/**
 * Makes pseudonyms by HMAC-SHA-256, 43 characters each. Without the key nobody can try every pupil number until one fits, as they
 * could with a plain hash.
 *
 * @throws Defect `KEY_TOO_SHORT` for a key of fewer than 32 bytes, or 32 that are all the same.
 */
export function pseudonymiser(key: Uint8Array): Pseudonymise {
  return pseudonymiserOf(key, 'sen2 person');
}
