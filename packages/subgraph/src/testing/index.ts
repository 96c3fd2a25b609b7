export { undescribed } from './undescribed.ts';
export { startExternalServer } from './external-server.ts';
export type { ExternalServer } from './external-server.ts';
export { testDatabase } from './test-database.ts';
export type { TestDatabase, TestDatabaseOptions } from './test-database.ts';
export { killRounds, killSeed, seeded } from './kill-rounds.ts';
export type { KillRounds } from './kill-rounds.ts';
export { postgresMajors, startTestServer, temporaryFolder } from './test-server.ts';
