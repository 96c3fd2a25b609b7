/** The longest token read, in characters. */
export const LONGEST_TOKEN = 4_096;

const segment = /^[\w-]+$/u;

function isCanonical(text: string): boolean {
  return segment.test(text) && Buffer.from(text, 'base64url').toString('base64url') === text;
}

/** Header parameters that would let a token bring its own key or rules. */
const forbiddenHeaders = ['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc'];

/**
 * Whether a text is a compact JWS written the one canonical way, before anything in it is believed.
 *
 * Three base64url parts without padding, stray bits or other characters; a JSON header that brings no key of its own.
 */
export function isStrictToken(token: string): boolean {
  if (token.length > LONGEST_TOKEN) return false;
  const parts = token.split('.');
  if (parts.length !== 3 || !parts.every(isCanonical)) return false;
  try {
    const header: unknown = JSON.parse(Buffer.from(parts[0] ?? '', 'base64url').toString('utf8'));
    return (
      typeof header === 'object' &&
      header !== null &&
      !Array.isArray(header) &&
      forbiddenHeaders.every((name) => !Object.hasOwn(header, name))
    );
  } catch {
    return false;
  }
}
