import { rmSync } from 'node:fs';
import { startExternalServer, temporaryFolder, type ExternalServer } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectToSurviveKills, KILLS } from './survives-kills.ts';

let external: ExternalServer;
let dataDir: string;
beforeAll(async () => {
  external = await startExternalServer(15, true);
  dataDir = temporaryFolder();
});
afterAll(async () => {
  await external.server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

it(
  `loses no acknowledged record when the product is killed ${KILLS} times over an external database`,
  { timeout: 300_000 },
  async () => {
    expect.hasAssertions();
    await expectToSurviveKills({
      host: '127.0.0.1',
      gatewayPort: 0,
      councilPort: 0,
      dataDir,
      databaseUrl: external.url('council'),
      databaseSecret: 'a secret for the kill test',
      areasDir: undefined,
      subgraphPorts: undefined,
    });
  },
);
