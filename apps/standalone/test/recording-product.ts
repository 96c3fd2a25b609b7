// Run by the kill tests in a process of its own: the whole product without the council app. It records through its own
// gateway over HTTP and prints the id of every record that was acknowledged. Killed at a random moment.
import { writeSync } from 'node:fs';
import { openLocalIssuer, demoPerson } from '@golden-thread/subgraph/identity';
import { startStandalone } from '../src/start-standalone.ts';
import type { StandaloneConfig } from '../src/config.ts';

const AREA = 'E08000018';
const config = JSON.parse(process.argv[2] ?? '{}') as StandaloneConfig;
const { graphUrl } = await startStandalone(config, {
  environment: 'test',
  progress: () => undefined,
  onUnexpected: (_service, error) => console.error(error),
});
const issuer = await openLocalIssuer({ dataDir: config.dataDir, environment: 'test', now: Date.now });
const token = await issuer.issue(demoPerson('officer', AREA));
const query = `mutation ($input: RecordProgressInput!) { recordProgress(input: $input) { ... on ProgressRecorded { record { id } } } }`;

async function record(ref: string): Promise<void> {
  for (;;) {
    const input = {
      actionId: `${AREA}:written-statement-of-action-2022:${ref}`,
      status: 'IN_PROGRESS',
      note: 'Recorded while the process is about to be killed',
    };
    const response = await fetch(graphUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data } = (await response.json()) as { data?: { recordProgress: { record?: { id: string } } } };
    const id = data?.recordProgress.record?.id;
    if (id !== undefined) writeSync(1, `${id}\n`);
  }
}

await Promise.all(['1.1.1', '1.1.1', '1.1.2', '1.1.3'].map(record));
