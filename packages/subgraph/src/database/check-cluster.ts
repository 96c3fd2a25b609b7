import pg from 'pg';
import type { Cluster } from './cluster.ts';
import { DatabaseFault, refuse } from './database-fault.ts';
import type { DatabaseIssue } from './database-fault.ts';
import { identifier } from './identifier.ts';

interface Facts {
  readonly version: number;
  readonly user: string;
  readonly superuser: boolean;
  readonly createrole: boolean;
  readonly create: boolean;
  readonly encoding: string;
  readonly standby: boolean;
  readonly owns: boolean;
}

const connect = async (config: pg.ClientConfig): Promise<pg.Client> => {
  const client = new pg.Client({ ...config, application_name: 'golden-thread check' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

const unreachable = (cluster: Cluster, error: unknown): DatabaseIssue => ({
  code: 'DATABASE_UNREACHABLE',
  path: cluster.kind === 'external' ? 'DATABASE_URL' : cluster.database,
  found: (error as Error).message || String((error as { code?: string }).code),
  expected: 'a login that works',
  whatToDo: 'Check host, port, user, password, database and that the server runs.',
});

const createDatabase = async (cluster: Cluster): Promise<void> => {
  const client = await connect(cluster.admin('postgres'));
  try {
    const name = identifier(cluster.database);
    await client
      .query(`create database ${name} template template0 encoding 'UTF8'`)
      .catch((error: unknown) => {
        if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
      });
  } finally {
    await client.end();
  }
};

const open = async (cluster: Cluster): Promise<pg.Client> => {
  try {
    return await connect(cluster.admin());
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error;
    await createDatabase(cluster);
    return connect(cluster.admin());
  }
};

const issuesOf = (cluster: Cluster, facts: Facts): DatabaseIssue[] => {
  const path = cluster.kind === 'external' ? 'DATABASE_URL' : cluster.database;
  const issue = (code: string, found: string, expected: string, whatToDo: string) => ({
    code,
    path,
    found,
    expected,
    whatToDo,
  });
  const name = identifier(cluster.database);
  const user = identifier(facts.user);
  const weak = !facts.superuser;
  return [
    ...(facts.version < 150_000
      ? [
          issue(
            'SERVER_TOO_OLD',
            `server ${facts.version}`,
            '150000 or newer',
            'Upgrade to PostgreSQL 15 or newer.',
          ),
        ]
      : []),
    ...(facts.encoding === 'UTF8'
      ? []
      : [
          issue(
            'ENCODING',
            facts.encoding,
            'UTF8',
            `Make the database with encoding 'UTF8' template template0.`,
          ),
        ]),
    ...(facts.standby
      ? [issue('STANDBY', 'a read-only standby', 'the primary', 'Point DATABASE_URL at the primary.')]
      : []),
    ...(weak && !facts.createrole
      ? [
          issue(
            'NO_CREATEROLE',
            `${facts.user} without CREATEROLE`,
            'CREATEROLE',
            `As a superuser: alter role ${user} createrole;`,
          ),
        ]
      : []),
    ...(weak && !facts.create
      ? [
          issue(
            'NO_CREATE',
            `${facts.user} may not create schemas in ${cluster.database}`,
            'CREATE on the database',
            `As a superuser: alter database ${name} owner to ${user};`,
          ),
        ]
      : weak && !facts.owns
        ? [
            issue(
              'NOT_OWNER',
              `${facts.user} does not own ${cluster.database}`,
              'the owner, so that it may say who connects',
              `As a superuser: alter database ${name} owner to ${user};`,
            ),
          ]
        : []),
  ];
};

const secretIssues = (cluster: Cluster, services: readonly string[]): DatabaseIssue[] => {
  const without = services.filter(
    (one) => cluster.kind === 'external' && cluster.passwordOf(one) === undefined,
  );
  if (without.length === 0) return [];
  return [
    {
      code: 'NO_DATABASE_SECRET',
      path: 'GOLDEN_THREAD_DATABASE_SECRET',
      found: `nothing, or fewer than 16 characters, so no password for ${without.join(', ')}`,
      expected: 'a secret of at least 16 characters to make the services’ passwords from',
      whatToDo:
        'Set it (openssl rand -hex 32), or give DATABASE_URL_<SERVICE> with a password for every service.',
    },
  ];
};

/**
 * Asks the server whether it will do, and creates the database if the login may and it is missing.
 *
 * @throws every issue found at once: DATABASE_UNREACHABLE, SERVER_TOO_OLD, ENCODING, STANDBY, NO_CREATEROLE, NO_CREATE,
 *   NOT_OWNER, NO_DATABASE_SECRET.
 */
export const checkCluster = async (cluster: Cluster, services: readonly string[]): Promise<void> => {
  const issues = secretIssues(cluster, services);
  let client: pg.Client | undefined;
  try {
    client = await open(cluster);
  } catch (error) {
    refuse(
      [...issues, ...(error instanceof DatabaseFault ? error.issues : [unreachable(cluster, error)])],
      error,
    );
  }
  if (!client) return;
  try {
    const { rows } = await client.query<Facts>(
      `select current_setting('server_version_num')::int as version, current_user::text as user,
              r.rolsuper as superuser, r.rolcreaterole as createrole,
              has_database_privilege(current_database(), 'CREATE') as create,
              pg_has_role(d.datdba, 'MEMBER') as owns,
              pg_encoding_to_char(d.encoding)::text as encoding, pg_is_in_recovery() as standby
         from pg_roles r, pg_database d where r.rolname = current_user and d.datname = current_database()`,
    );
    refuse([...issues, ...rows.flatMap((facts) => issuesOf(cluster, facts))]);
  } finally {
    await client.end();
  }
};
