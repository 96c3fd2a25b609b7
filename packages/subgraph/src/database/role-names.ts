import { DatabaseFault } from './database-fault.ts';

/** The names of one installation's roles. Roles belong to the whole server, so every name carries the installation's. */
export interface RoleNames {
  /** Owns every schema and table; nobody can log in as it. */
  readonly owner: string;
  /** A service's login; owns nothing. */
  readonly service: (service: string) => string;
}

const plainName = /^[a-z][a-z0-9_]{0,39}$/;

/** Refuses a name that would need quoting or be cut to 63 bytes. @throws ROLE_NAME */
export const plain = (kind: string, name: string): string => {
  if (plainName.test(name)) return name;
  throw new DatabaseFault([
    {
      code: 'ROLE_NAME',
      path: kind,
      found: JSON.stringify(name),
      expected: 'lower-case letters, digits and _, beginning with a letter, at most 40',
      whatToDo: 'Choose another name; for the roles set DATABASE_ROLE_PREFIX.',
    },
  ]);
};

/** Role names from the installation's name: `<name>_owner` and `<name>_<service>`. @throws ROLE_NAME */
export const roleNames = (installation: string): RoleNames => {
  const prefix = plain('installation', installation).slice(0, 40);
  return {
    owner: `${prefix}_owner`,
    service: (service) => `${prefix}_${plain('service', service)}`.slice(0, 63),
  };
};
