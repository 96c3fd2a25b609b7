import { rmSync } from 'node:fs';
import { temporaryFolder } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectToSurviveKills, KILLS } from './survives-kills.ts';

let dataDir: string;
beforeAll(() => {
  dataDir = temporaryFolder();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

it(
  `loses no acknowledged record when the product is killed ${KILLS} times over the embedded database`,
  { timeout: 300_000 },
  async () => {
    expect.hasAssertions();
    await expectToSurviveKills({
      host: '127.0.0.1',
      gatewayPort: 0,
      councilPort: 0,
      dataDir,
      databaseUrl: undefined,
      databaseSecret: undefined,
      areasDir: undefined,
      subgraphPorts: undefined,
    });
  },
);
