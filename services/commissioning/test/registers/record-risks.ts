// Run by killed-recording.integration.test.ts in a process of its own: records versions of one risk, two at a time, and prints a line for
// every one that was acknowledged. Killed in the middle.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { demoPerson } from '@golden-thread/subgraph/identity';
import { executeInProcess } from '@golden-thread/subgraph/server';
import { openCluster } from '@golden-thread/subgraph/database';
import { createCommissioningService } from '../../src/index.ts';

const [options = '{}', entryId = ''] = process.argv.slice(2);
const [areaCode = ''] = entryId.split(':');
const cluster = await openCluster(JSON.parse(options) as Parameters<typeof openCluster>[0]);
const { engine } = createCommissioningService({
  cluster,
  readPerson: () => demoPerson('officer', areaCode),
  now: () => new Date(),
  newId: randomUUID,
  monotonic: () => performance.now(),
  production: false,
  onUnexpected: () => undefined,
});
const query = `mutation ($input: RecordRiskInput!) { recordRisk(input: $input) { ... on CommissioningRecorded { record { version } } } }`;
const content = { title: 'A risk', scaleId: `${areaCode}:five-by-five`, raisedDate: '2026-11-01' };

async function recordOn(): Promise<never> {
  for (;;) {
    const input = { areaCode, entryId, because: 'a test that is killed', content };
    const answer = (await executeInProcess(engine, { query, variables: { input } } as never, {})) as {
      readonly data?: { readonly recordRisk?: { readonly record?: { readonly version: number } } };
    };
    const version = answer.data?.recordRisk?.record?.version;
    if (version !== undefined) writeSync(1, `${version}\n`);
  }
}
await Promise.all([recordOn(), recordOn()]);
