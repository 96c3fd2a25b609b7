import pg from 'pg';
import type { ServerAddress } from '../server-address.ts';

/** How many clients use the server at this moment; 0 when it does not answer. */
export const othersConnected = async (address: ServerAddress): Promise<number> => {
  const client = new pg.Client({ ...address, user: 'postgres', database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ others: number }>(
      `select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return rows[0]?.others ?? 0;
  } catch {
    return 0;
  } finally {
    await client.end().catch(() => undefined);
  }
};
