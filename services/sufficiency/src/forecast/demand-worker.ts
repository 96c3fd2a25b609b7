import { parentPort } from 'node:worker_threads';
import { exactDemand, type ExactQuestion } from './exact-demand.ts';

// The thread in which forecasts are worked out: questions come numbered, and are answered one after the other.
parentPort?.on('message', ({ number, question }: { number: number; question: ExactQuestion }) => {
  try {
    parentPort?.postMessage({ number, answer: exactDemand(question) });
  } catch (error) {
    // What went wrong, and nothing of the records it went wrong with.
    parentPort?.postMessage({ number, failed: error instanceof Error ? error.name : 'Error' });
  }
});
