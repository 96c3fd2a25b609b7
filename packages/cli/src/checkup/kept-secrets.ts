import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolder } from '../installation/data-folder.ts';
import type { Surroundings } from '../surroundings.ts';
import { problem, well, type Finding } from './finding.ts';

/** What an installation keeps for itself, each made by the first start and readable by its user alone. */
const KEPT = [
  { what: 'Key of demo tokens', file: 'issuer/key.json', isKey: true },
  { what: 'Key of forwarded identities', file: 'issuer/forwarding.json', isKey: true },
  { what: 'Secret of database logins', file: 'database-secret', isKey: false },
  { what: 'Secret of council sessions', file: 'council-secret', isKey: false },
] as const;

/** Whether keys and secrets are closed to others and can be read. What is in them is looked at, never shown. */
export async function keptSecrets(surroundings: Surroundings): Promise<readonly Finding[]> {
  return Promise.all(KEPT.map((kept) => stateOf(join(dataFolder(surroundings), kept.file), kept)));
}

async function stateOf(path: string, { what, isKey }: (typeof KEPT)[number]): Promise<Finding> {
  const facts = await stat(path).catch(() => null);
  if (facts === null) return well(what, 'not there yet; made when it is first needed');
  if ((facts.mode & 0o077) !== 0) {
    return problem(what, 'SECRET_OPEN_TO_OTHERS', {
      found: `${path} with rights ${(facts.mode & 0o777).toString(8)}`,
      expected: 'rights 600: for its owner alone',
      whatToDo: `chmod 600 ${path}; if others could read it, take it away and have a new one made.`,
    });
  }
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null || (isKey && !isSigningKey(text)) || text.trim() === '') {
    return problem(what, 'SECRET_UNREADABLE', {
      found: `${path}, which ${text === null ? 'this user cannot read' : 'does not hold one'}`,
      expected: isKey ? 'a private Ed25519 key as JSON' : 'a secret text',
      whatToDo: 'Run as the user that started it first, or put the file back from a copy.',
    });
  }
  return well(what, 'there, and closed to others');
}

function isSigningKey(text: string): boolean {
  try {
    const { crv, d } = JSON.parse(text) as { readonly crv?: unknown; readonly d?: unknown };
    return crv === 'Ed25519' && typeof d === 'string';
  } catch {
    return false;
  }
}
