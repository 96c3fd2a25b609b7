import type { ClusterOptions } from './cluster.ts';

/**
 * Reads the database's settings from environment variables: `DATABASE_URL`, `DATABASE_URL_<SERVICE>`,
 * `DATABASE_SECRET`, `DATABASE_ROLE_PREFIX`, `DATA_DIR`. An empty text counts as not set.
 *
 * @param dataDir used when neither a URL nor `DATA_DIR` is set
 */
export const clusterOptionsFromEnv = (
  env: Readonly<Record<string, string | undefined>>,
  services: readonly string[],
  dataDir: string,
): ClusterOptions => {
  const set = (name: string) => env[name] || undefined;
  const urls = services.flatMap((service) => {
    const url = set(`DATABASE_URL_${service.toUpperCase()}`);
    return url === undefined ? [] : [[service, url] as const];
  });
  return {
    databaseUrl: set('DATABASE_URL'),
    secret: set('DATABASE_SECRET'),
    rolePrefix: set('DATABASE_ROLE_PREFIX'),
    dataDir: set('DATA_DIR') ?? dataDir,
    serviceUrls: Object.fromEntries(urls),
  };
};
