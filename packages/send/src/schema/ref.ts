import { problem } from '@golden-thread/outcomes/schema';
import { z } from 'zod';

const REF = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/;
const LONGEST = 30;

/**
 * A reference as a plan numbers it: letters and digits divided by dots or hyphens, e.g. `1.1.1`, `P2-3`, `4b`. No
 * spaces, colons or slashes, because references become part of ids and addresses.
 */
export const refSchema = z
  .string()
  .superRefine((ref, context) => {
    if (ref.length <= LONGEST && REF.test(ref)) return;
    problem(
      context,
      'INVALID_REF',
      `letters and digits divided by dots or hyphens, at most ${LONGEST} in all`,
      'Number it as the document does, for example 1.1.1.',
    );
  })
  .meta({ pattern: REF.source, maxLength: LONGEST });
