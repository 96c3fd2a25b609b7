import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Turns a value into an opaque cookie value and back. */
export interface SealedCookie<Value> {
  readonly seal: (value: Value) => string;
  /** The value, or null when it was not sealed with this secret and purpose, or is cut short. */
  readonly open: (sealed: string) => Value | null;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts and authenticates cookie values (AES-256-GCM), so that a token kept in one can be neither read nor
 * changed by the browser that carries it. The key comes from the secret and the purpose: a value sealed for one
 * purpose does not open for another.
 */
export function sealedCookie<Value>(secret: string, purpose: string): SealedCookie<Value> {
  const key = Buffer.from(hkdfSync('sha256', secret, 'golden-thread council', purpose, 32));
  return {
    seal(value) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length <= NONCE_BYTES + TAG_BYTES) return null;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
        decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        const body = Buffer.concat([
          decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)),
          decipher.final(),
        ]);
        return JSON.parse(body.toString('utf8')) as Value;
      } catch {
        return null;
      }
    },
  };
}
