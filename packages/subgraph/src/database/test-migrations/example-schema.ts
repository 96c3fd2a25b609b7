import type { Generated } from 'kysely';
import type { ServiceSchema } from '../service-schema.ts';

/** A small service for the tests of this folder, and the pattern for real ones. */
export const exampleSchema: ServiceSchema = {
  service: 'send',
  migrations: new URL('./send', import.meta.url),
};

export interface ExampleTables {
  readonly note: {
    readonly area: string;
    readonly id: string;
    readonly body: string;
    readonly written_at: Generated<string>;
  };
}
