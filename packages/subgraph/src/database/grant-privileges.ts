import type pg from 'pg';
import type { Cluster } from './cluster.ts';
import { identifier } from './identifier.ts';
import type { ServiceSchema } from './service-schema.ts';

const grantsFor = (schema: ServiceSchema, role: string): string[] => {
  const name = identifier(schema.service);
  const extras = schema.exceptions ?? [];
  return [
    `grant usage on schema ${name} to ${role}`,
    `revoke all on all tables in schema ${name} from ${role}, public`,
    `grant select, insert on all tables in schema ${name} to ${role}`,
    `grant usage on all sequences in schema ${name} to ${role}`,
    ...extras.flatMap((one) => {
      const table = `${name}.${identifier(one.table)}`;
      return [
        ...(one.sharedByAllAreas ? [`revoke insert on ${table} from ${role}`] : []),
        ...(one.privileges ?? []).map((privilege) => `grant ${privilege} on ${table} to ${role}`),
      ];
    }),
  ];
};

/**
 * Gives each service's role its privileges anew: read and add in its own schema, nothing to change or remove unless an
 * exception with a reason says so. Tables made by hand get theirs at the next start.
 */
export const grantPrivileges = async (
  client: pg.ClientBase,
  cluster: Cluster,
  schemas: readonly ServiceSchema[],
): Promise<void> => {
  await client.query(`set local role ${identifier(cluster.roles.owner)}`);
  for (const schema of schemas) {
    const role = identifier(cluster.roles.service(schema.service));
    for (const statement of grantsFor(schema, role)) await client.query(statement);
  }
};
