import { describe, expect, it } from 'vitest';
import { readStandaloneConfig } from './config.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readStandaloneConfig({}, '/home/somebody', () => false)).toEqual({
      ok: true,
      config: {
        host: '127.0.0.1',
        gatewayPort: 4000,
        councilPort: 3000,
        councilOrigin: undefined,
        dataDir: '/home/somebody/.golden-thread',
        databaseUrl: undefined,
        databaseSecret: undefined,
        areasDir: undefined,
        subgraphPorts: undefined,
      },
    });
  });

  it('says everything that is wrong at once, and shows no secret back', () => {
    const reading = readStandaloneConfig(
      {
        NODE_ENV: 'production',
        GATEWAY_PORT: '99999',
        COUNCIL_PORT: 'many',
        COUNCIL_ORIGIN: 'plans',
        DATABASE_URL: 'mysql://root:hunter2@host/db',
        DATABASE_SECRET: 'hunter2',
        SERVE_SUBGRAPHS: 'perhaps',
        SEND_PORT: '1.5',
        AREAS_DIR: 'nowhere',
      },
      '/home/somebody',
      () => false,
    );
    expect(reading.ok).toBe(false);
    if (reading.ok) return;
    expect(reading.faults.map(({ variable }) => variable).sort()).toEqual([
      'AREAS_DIR',
      'COUNCIL_ORIGIN',
      'COUNCIL_PORT',
      'DATABASE_SECRET',
      'DATABASE_URL',
      'GATEWAY_PORT',
      'NODE_ENV',
      'SEND_PORT',
      'SERVE_SUBGRAPHS',
    ]);
    expect(JSON.stringify(reading.faults)).not.toContain('hunter2');
  });

  it('takes folders as seen from where it was started', () => {
    const reading = readStandaloneConfig(
      { DATA_DIR: 'data', AREAS_DIR: '../areas', SERVE_SUBGRAPHS: 'true' },
      '/a/b',
      () => true,
    );
    expect(reading).toMatchObject({
      ok: true,
      config: { dataDir: '/a/b/data', areasDir: '/a/areas', subgraphPorts: { send: 4002 } },
    });
  });
});
