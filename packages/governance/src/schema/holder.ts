import { exactly, idSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { Holder } from '../body.ts';

/** Who holds a responsibility. */
export const holderSchema = exactly<Holder>()(
  z.strictObject({ kind: z.enum(['post', 'body', 'organisation']), id: idSchema }).readonly(),
);
