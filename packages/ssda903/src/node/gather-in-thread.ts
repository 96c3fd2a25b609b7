import { Worker } from 'node:worker_threads';
import type { ReturnEpisodes } from '../return-episodes.ts';
import type { GatherTold } from './gather-episodes.ts';
import type { GatherMessage, GatherWork } from './gather-worker.ts';

/** Run from its sources, a thread must find the sources of what it needs too. */
const asSource = import.meta.url.endsWith('.ts');
const execArgv = asSource ? [...process.execArgv, '--conditions=@golden-thread/source'] : process.execArgv;

/** The same as `gatherEpisodes` of one return, in a thread of its own. */
export function gatherInThread(work: GatherWork, told: GatherTold): Promise<ReturnEpisodes> {
  return new Promise((resolve, reject) => {
    const file = new URL(asSource ? './gather-worker.ts' : './gather-worker.js', import.meta.url);
    const worker = new Worker(file, { workerData: work, execArgv });
    worker.on('error', reject);
    worker.on('message', (message: GatherMessage) => {
      if (message.kind === 'issues') message.issues.forEach(told.onIssue);
      else if (message.kind === 'table') told.onTable(message.table);
      else if (message.kind === 'progress') told.onProgress(message);
      else resolve(message.episodes);
    });
  });
}
