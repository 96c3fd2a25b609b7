import { createHash } from 'node:crypto';
import type { AreaRegister } from '../area-register.ts';

/** A hash over which codes belong to which numbers, in whatever order they were learnt. */
export function codesDigest(register: AreaRegister): { readonly sha256: string } {
  const lines = register.all.map(({ number, code, formerCodes, kind, name }) =>
    JSON.stringify([number, code, formerCodes.toSorted(), kind, name]),
  );
  return { sha256: createHash('sha256').update(lines.toSorted().join('\n')).digest('hex') };
}
