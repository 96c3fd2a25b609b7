import { Worker } from 'node:worker_threads';
import type { ReturnEpisodes } from '../return-episodes.ts';
import type { GatherTold } from './gather-episodes.ts';
import type { GatherMessage, GatherWork } from './gather-worker.ts';

/** Run from its sources, a thread must find the sources of what it needs too. */
const asSource = import.meta.url.endsWith('.ts');
const execArgv = asSource ? ['--conditions=@golden-thread/source'] : [];
/** Batches of rows come and go: with room for some of them at once few are copied on the way. */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };

/** A thread that gathers one return after the other, as `gatherEpisodes` does. */
export interface GatheringThread {
  readonly gather: (work: GatherWork, told: GatherTold) => Promise<ReturnEpisodes>;
  readonly end: () => Promise<unknown>;
}

/** Starts a thread. */
export function gatheringThread(): GatheringThread {
  const file = new URL(asSource ? './gather-worker.ts' : './gather-worker.js', import.meta.url);
  const worker = new Worker(file, { execArgv, resourceLimits });
  return {
    gather: (work, told) =>
      new Promise((resolve, reject) => {
        worker.removeAllListeners();
        worker.on('error', reject);
        worker.on('message', (message: GatherMessage) => {
          if (message.kind === 'issues') message.issues.forEach(told.onIssue);
          else if (message.kind === 'table') told.onTable(message.table);
          else if (message.kind === 'progress') told.onProgress(message);
          else resolve(message.episodes);
        });
        worker.postMessage(work);
      }),
    end: () => worker.terminate(),
  };
}
