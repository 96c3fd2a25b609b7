import pg from 'pg';
import { DatabaseFault } from './database-fault.ts';
import { startEmbeddedServer } from './embedded/embedded-server.ts';
import type { EmbeddedServer, EmbeddedServerOptions } from './embedded/embedded-server.ts';
import { watchServer } from './embedded/watch-server.ts';
import { roleNames } from './role-names.ts';
import type { RoleNames } from './role-names.ts';
import { servicePassword } from './service-password.ts';

/** Where the records live and how to log in. Give `databaseUrl` for a cluster of your own, or `dataDir` for the embedded one. */
export interface ClusterOptions {
  /** Login of an administrator: superuser, or CREATEROLE and CREATE on the database. */
  readonly databaseUrl?: string | undefined;
  /** Complete logins of single services; win over `databaseUrl`. Enough alone where nothing is migrated. */
  readonly serviceUrls?: Readonly<Record<string, string>>;
  /** At least 16 characters; the services' passwords are made from it. Only for `databaseUrl`. */
  readonly secret?: string | undefined;
  /** Beginning of this installation's role names; the database's name unless given. */
  readonly rolePrefix?: string | undefined;
  /** Folder of the embedded server; not used when `databaseUrl` or `serviceUrls` is given. */
  readonly dataDir?: string | undefined;
  readonly embedded?: Omit<EmbeddedServerOptions, 'dataDir'>;
}

/** A PostgreSQL server with this installation's database on it. */
export interface Cluster {
  readonly kind: 'embedded' | 'external';
  readonly database: string;
  readonly roles: RoleNames;
  /** A sentence to show at start, when there is something to say. */
  readonly notice?: string;
  readonly embedded?: EmbeddedServer;
  /** Login for migrations, roles, backup; pass another database's name to look there. */
  readonly admin: (database?: string) => pg.ClientConfig;
  /** Login of one service's role. */
  readonly service: (service: string) => pg.ClientConfig;
  /** The password a service's role must have, or `undefined` where the socket's folder is the lock. */
  readonly passwordOf: (service: string) => string | undefined;
  /** Stops the embedded server unless somebody else still uses it; leaves an external one alone. */
  readonly close: () => Promise<void>;
}

const fromUrl = (path: string, url: string): pg.ClientConfig => {
  try {
    if (!/^postgres(ql)?:\/\//.test(url)) throw new TypeError('no postgres:// at its beginning');
    const { host, port, database, user, password, ssl } = new pg.Client({ connectionString: url });
    return {
      host,
      port,
      ssl,
      ...(database === undefined ? {} : { database }),
      ...(user === undefined ? {} : { user }),
      ...(typeof password === 'string' ? { password } : {}),
    };
  } catch {
    // the cause is left out: it may quote the URL, and with it the password
    throw new DatabaseFault([
      {
        code: 'DATABASE_URL_INVALID',
        path,
        found: 'something else',
        expected: 'postgres://user:password@host:5432/database, with reserved characters percent-encoded',
        whatToDo: 'Correct it.',
      },
    ]);
  }
};

const external = (options: ClusterOptions): Cluster => {
  const admin = options.databaseUrl === undefined ? undefined : fromUrl('DATABASE_URL', options.databaseUrl);
  const services = new Map(
    Object.entries(options.serviceUrls ?? {}).map(([name, url]) => [
      name,
      fromUrl(`DATABASE_URL_${name.toUpperCase()}`, url),
    ]),
  );
  const database = admin?.database ?? [...services.values()][0]?.database ?? 'golden_thread';
  const roles = roleNames(options.rolePrefix ?? database);
  const passwordOf = (service: string): string | undefined => {
    const own = services.get(service)?.password;
    return typeof own === 'string' ? own : servicePassword(options.secret, roles.service(service));
  };
  return {
    kind: 'external',
    database,
    roles,
    passwordOf,
    admin: (other) => {
      if (!admin) throw noAdmin();
      return other === undefined ? admin : { ...admin, database: other };
    },
    service: (service) =>
      services.get(service) ?? { ...admin, user: roles.service(service), password: passwordOf(service) },
    close: async () => undefined,
  };
};

const noAdmin = (): DatabaseFault =>
  new DatabaseFault([
    {
      code: 'NO_DATABASE_URL',
      path: 'DATABASE_URL',
      found: 'nothing',
      expected: 'the login of an administrator',
      whatToDo: 'Set DATABASE_URL where migrations, backup or restore run.',
    },
  ]);

/** A database on an embedded server that is already running. @internal for tests, which have many on one server. */
export const embeddedCluster = (server: EmbeddedServer, database: string, rolePrefix: string): Cluster => {
  const roles = roleNames(rolePrefix);
  const watch = watchServer(server);
  const login = (user: string, name = database): pg.ClientConfig => ({
    ...server.address,
    user,
    database: name,
  });
  return {
    kind: 'embedded',
    database,
    roles,
    embedded: server,
    ...(server.place.notice === undefined ? {} : { notice: server.place.notice }),
    passwordOf: () => undefined,
    admin: (other) => login('postgres', other),
    service: (service) => login(roles.service(service)),
    close: async () => {
      watch.end();
      await server.stop();
    },
  };
};

/**
 * Opens the installation's cluster: the one a URL names, or the embedded one of the data folder, started if need be.
 * Makes no roles or schemas: that is {@link migrate}.
 *
 * @throws NO_DATABASE when neither a URL nor a data folder is given, and the codes of the embedded server.
 */
export const openCluster = async (options: ClusterOptions): Promise<Cluster> => {
  if (options.databaseUrl !== undefined || Object.keys(options.serviceUrls ?? {}).length > 0) {
    return external(options);
  }
  if (options.dataDir !== undefined) {
    const server = await startEmbeddedServer({ ...options.embedded, dataDir: options.dataDir });
    return embeddedCluster(server, 'golden_thread', options.rolePrefix ?? 'golden_thread');
  }
  throw new DatabaseFault([
    {
      code: 'NO_DATABASE',
      path: 'DATABASE_URL',
      found: 'neither a URL nor a data folder',
      expected: 'one of them',
      whatToDo: 'Set DATABASE_URL, or DATA_DIR for the embedded database.',
    },
  ]);
};
