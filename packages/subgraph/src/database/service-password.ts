import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

/** The password of a role, made from the installation's secret; nothing without a secret of 16 characters or more. */
export const servicePassword = (secret: string | undefined, role: string): string | undefined =>
  secret === undefined || secret.length < 16
    ? undefined
    : createHmac('sha256', secret).update(`database role ${role}`).digest('base64url');

/**
 * What PostgreSQL stores for a password (SCRAM-SHA-256), made here so that no password appears in a statement or a log.
 * The password must be ASCII.
 */
export const scramVerifier = (password: string, salt = randomBytes(16)): string => {
  const rounds = 4096;
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256');
  const key = (label: string) => createHmac('sha256', salted).update(label).digest();
  const stored = createHash('sha256').update(key('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`;
};
