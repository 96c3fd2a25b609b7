import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStandalone, type Standalone } from '../../apps/standalone/src/start-standalone.ts';

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
const dataDir = mkdtempSync(join(tmpdir(), 'golden-thread-readme-'));
let house: Standalone;

beforeAll(async () => {
  chmodSync(dataDir, 0o755);
  house = await startStandalone(
    {
      host: '127.0.0.1',
      gatewayPort: 0,
      councilPort: 0,
      dataDir,
      databaseUrl: undefined,
      databaseSecret: undefined,
      areasDir: undefined,
      subgraphPorts: undefined,
    },
    { environment: 'test', progress: () => undefined, onUnexpected: () => undefined },
  );
});

afterAll(async () => {
  await house.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('the first query of the README', () => {
  it('has the answer the README gives', async () => {
    const body = /-d '(\{"query":[\s\S]*?\})'\n/.exec(readme)?.[1];
    const answer = /```json\n([\s\S]*?)```/.exec(readme)?.[1];
    expect(body, 'the README has a query').toBeDefined();
    expect(answer, 'the README has an answer').toBeDefined();
    const response = await fetch(house.graphUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body ?? '',
    });
    expect(await response.json()).toEqual(JSON.parse(answer ?? ''));
  });
});
