import { z } from 'zod';
import { exactly } from './exactly.ts';

interface Named {
  readonly name: string;
}

exactly<Named>()(z.strictObject({ name: z.string() }).readonly());

// @ts-expect-error -- a field that may be written to is not the same as one that may not
exactly<Named>()(z.strictObject({ name: z.string() }));

// @ts-expect-error -- a field too many is not the same
exactly<Named>()(z.strictObject({ name: z.string(), age: z.number() }).readonly());

// @ts-expect-error -- a field that may be missing is not the same
exactly<Named>()(z.strictObject({ name: z.string().optional() }).readonly());
