import { parentPort } from 'node:worker_threads';
import { exactDemand, type ExactQuestion } from './exact-demand.ts';

// The thread in which forecasts are worked out: one question at a time.
parentPort?.on('message', (question: ExactQuestion) => {
  try {
    parentPort?.postMessage({ answer: exactDemand(question) });
  } catch (error) {
    // What went wrong, and nothing of the records it went wrong with.
    parentPort?.postMessage({ failed: error instanceof Error ? error.name : 'Error' });
  }
});
