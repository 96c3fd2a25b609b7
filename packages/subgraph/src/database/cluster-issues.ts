import type { Cluster } from './cluster.ts';
import type { DatabaseIssue } from './database-fault.ts';
import { identifier } from './identifier.ts';

/** What the server says about itself and the login. */
export interface ClusterFacts {
  readonly version: number;
  readonly user: string;
  readonly superuser: boolean;
  readonly createrole: boolean;
  readonly create: boolean;
  readonly encoding: string;
  readonly standby: boolean;
  readonly owns: boolean;
}

/** The issue of a server that cannot be logged in to. */
export const unreachableIssue = (cluster: Cluster, error: unknown): DatabaseIssue => ({
  code: 'DATABASE_UNREACHABLE',
  path: cluster.kind === 'external' ? 'DATABASE_URL' : cluster.database,
  found: (error as Error).message || String((error as { code?: string }).code),
  expected: 'a login that works',
  whatToDo: 'Check host, port, user, password, database and that the server runs.',
});

/** Every reason why this server or login will not do. */
export const clusterIssues = (cluster: Cluster, facts: ClusterFacts): DatabaseIssue[] => {
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

/** The services whose password is nowhere to be had. */
export const secretIssues = (cluster: Cluster, services: readonly string[]): DatabaseIssue[] => {
  const without = services.filter(
    (one) => cluster.kind === 'external' && cluster.passwordOf(one) === undefined,
  );
  if (without.length === 0) return [];
  return [
    {
      code: 'NO_DATABASE_SECRET',
      path: 'DATABASE_SECRET',
      found: `nothing, or fewer than 16 characters, so no password for ${without.join(', ')}`,
      expected: 'a secret of at least 16 characters to make the services’ passwords from',
      whatToDo:
        'Set it (openssl rand -hex 32), or give DATABASE_URL_<SERVICE> with a password for every service.',
    },
  ];
};
