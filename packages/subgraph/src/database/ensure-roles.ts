import type pg from 'pg';
import type { Cluster } from './cluster.ts';
import type { DatabaseIssue } from './database-fault.ts';
import { refuse } from './database-fault.ts';
import { identifier } from './identifier.ts';
import { scramVerifier } from './service-password.ts';

interface RoleRow {
  readonly rolname: string;
  readonly powers: readonly string[];
  readonly member_of: readonly string[];
}

const findRoles = async (client: pg.ClientBase, names: readonly string[]): Promise<Map<string, RoleRow>> => {
  const { rows } = await client.query<RoleRow>(
    `select rolname,
            array_remove(array[case when rolsuper then 'SUPERUSER' end, case when rolbypassrls then 'BYPASSRLS' end,
              case when rolcreaterole then 'CREATEROLE' end, case when rolcreatedb then 'CREATEDB' end,
              case when rolreplication then 'REPLICATION' end, case when rolinherit then 'INHERIT' end], null) as powers,
            array(select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid
                  where m.member = r.oid) as member_of
       from pg_roles r where rolname = any($1)`,
    [names],
  );
  return new Map(rows.map((row) => [row.rolname, row]));
};

const tooPowerful = (row: RoleRow): DatabaseIssue[] => {
  const found = [...row.powers, ...row.member_of.map((role) => `member of ${role}`)];
  if (found.length === 0) return [];
  return [
    {
      code: 'ROLE_TOO_POWERFUL',
      path: row.rolname,
      found: found.join(', '),
      expected: 'NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION NOINHERIT and no memberships',
      whatToDo: `Take these from the role, or drop it and start again; it will be made anew.`,
    },
  ];
};

const weak = 'nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls';

/**
 * Makes the installation's roles, or checks those there are: one owner nobody can log in as, and one login per service
 * that is neither superuser nor owner, bypasses nothing, inherits nothing and is a member of nothing.
 *
 * @throws ROLE_TOO_POWERFUL with every role that could step around row-level security.
 */
export const ensureRoles = async (
  client: pg.ClientBase,
  cluster: Cluster,
  services: readonly string[],
): Promise<void> => {
  const { owner, service } = cluster.roles;
  const names = services.map(service);
  const found = await findRoles(client, [owner, ...names]);
  refuse([...found.values()].flatMap(tooPowerful));
  if (!found.has(owner)) await client.query(`create role ${identifier(owner)} nologin ${weak}`);
  for (const one of services) {
    const role = identifier(service(one));
    if (!found.has(service(one))) await client.query(`create role ${role} login ${weak}`);
    const password = cluster.passwordOf(one);
    if (password !== undefined)
      await client.query(`alter role ${role} password '${scramVerifier(password)}'`);
  }
  await client.query(`grant ${identifier(owner)} to current_user`);
  await grantDatabase(client, cluster, services);
};

/** Lets the installation's roles, and nobody else, connect to its database. A copied database needs it anew. */
export const grantDatabase = async (
  client: pg.ClientBase,
  cluster: Cluster,
  services: readonly string[],
): Promise<void> => {
  const database = identifier(cluster.database);
  const names = services.map((one) => identifier(cluster.roles.service(one))).join(', ');
  await client.query(
    `grant connect, create, temporary on database ${database} to ${identifier(cluster.roles.owner)}`,
  );
  if (names) await client.query(`grant connect, temporary on database ${database} to ${names}`);
  await client.query(`revoke connect, temporary on database ${database} from public`);
};
