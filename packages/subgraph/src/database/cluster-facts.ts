import type pg from 'pg';
import type { ClusterFacts } from './cluster-issues.ts';

/** Asks the server what it is and what the login may do. */
export const readClusterFacts = async (client: pg.Client): Promise<readonly ClusterFacts[]> => {
  const { rows } = await client.query<ClusterFacts>(
    `select current_setting('server_version_num')::int as version, current_user::text as user,
            r.rolsuper as superuser, r.rolcreaterole as createrole,
            has_database_privilege(current_database(), 'CREATE') as create,
            pg_has_role(d.datdba, 'MEMBER') as owns,
            pg_encoding_to_char(d.encoding)::text as encoding, pg_is_in_recovery() as standby
       from pg_roles r, pg_database d where r.rolname = current_user and d.datname = current_database()`,
  );
  return rows;
};
