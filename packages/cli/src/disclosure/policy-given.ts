import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { policies, type DisclosurePolicy } from '@golden-thread/disclosure';
import { policySchema } from '@golden-thread/disclosure/schema';
import type { Issue } from '@golden-thread/outcomes';
import { checkWith } from '@golden-thread/outcomes/schema';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/** The policy a person named: a shipped one, or a JSON file (its name ends in .json); or everything wrong with the file. */
export async function policyGiven(
  surroundings: Surroundings,
  given: string,
): Promise<{ readonly policy: DisclosurePolicy } | { readonly issues: readonly Issue[] }> {
  const shipped = policies.find(({ id }) => id === given);
  if (shipped !== undefined) return { policy: shipped };
  const text = given.endsWith('.json')
    ? await readFile(resolve(surroundings.callerDirectory, given), 'utf8').catch(() => null)
    : null;
  const json = text === null ? undefined : parsed(text);
  if (json === undefined) {
    throw new WrongUse({
      code: 'UNKNOWN_POLICY',
      message: 'There is no such policy.',
      found: JSON.stringify(given),
      expected: `one of ${policies.map(({ id }) => id).join(', ')}, or a JSON file of a policy of your own`,
      whatToDo: 'Name a policy; golden-thread schema policy says how to write one.',
    });
  }
  const checked = checkWith(policySchema, json, { file: given });
  return checked.ok ? { policy: checked.value } : { issues: checked.issues };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
