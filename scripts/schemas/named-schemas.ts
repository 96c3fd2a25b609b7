import { z } from 'zod';
import type { SchemaSource } from './schema-source.ts';

/** What is said of a schema: what stands beside it in the source, and for exported ones the name it is shared by. */
export class NamedSchemas extends z.core.$ZodRegistry {
  readonly #named = new Map<z.core.$ZodType, { readonly id: string; readonly description: string }>();

  constructor(sources: readonly SchemaSource[]) {
    super();
    for (const { name, schema, description } of sources) this.#named.set(schema, { id: name, description });
  }

  override get(schema: z.core.$ZodType): never {
    return { ...z.globalRegistry.get(schema), ...this.#named.get(schema) } as never;
  }
}
