import type { Generated } from 'kysely';
import type { ServiceSchema } from '../service-schema.ts';

/** A small service for the tests of this folder, and the pattern for real ones. */
export const exampleSchema: ServiceSchema = {
  service: 'send',
  migrations: new URL('./send', import.meta.url),
  exceptions: [
    { table: 'job', privileges: ['UPDATE'], reason: 'a job’s state is work in hand, not a record' },
  ],
};

export interface ExampleTables {
  readonly note: {
    readonly area: string;
    readonly id: string;
    readonly body: string;
    readonly written_at: Generated<string>;
  };
  readonly job: {
    readonly area: string;
    readonly id: string;
    readonly number: Generated<number>;
    readonly note_id: Generated<string | null>;
    readonly state: string;
  };
}
