import { sha1 } from './sha-1.ts';

/** The namespace that RFC 9562 keeps for names that are addresses, a URN among them. */
const URL_NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The id of version 5 that a URN always has: the same on every machine and every day, and for anybody who makes it again.
 *
 * @source RFC 9562, section 5.5
 *
 * @example
 * namedUuid('urn:golden-thread:tier:universal') === namedUuid('urn:golden-thread:tier:universal'); // => true
 */
export function namedUuid(urn: string): string {
  const hex = sha1(URL_NAMESPACE, urn);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** Whether a text is a UUID in lower case, of whatever version. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
