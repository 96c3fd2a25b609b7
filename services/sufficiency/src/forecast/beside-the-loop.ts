import { Worker } from 'node:worker_threads';
import type { ExactAnswer, ExactQuestion } from './exact-demand.ts';

/** Who waits for an answer. */
interface Waiting {
  readonly resolve: (answer: ExactAnswer) => void;
  readonly reject: (error: Error) => void;
}

type Told = { readonly number: number; readonly answer?: ExactAnswer; readonly failed?: string };

/** The thread, and who waits for it; none before the first question, and none after it failed. */
let thread: { readonly worker: Worker; readonly waiting: Map<number, Waiting> } | null = null;
let asked = 0;

/** The sources run as they are in the workspace, and built elsewhere. */
const isSource = import.meta.url.endsWith('.ts');

/**
 * Works a forecast out in a thread of its own, so that other requests are answered meanwhile. One thread for the process, started with the
 * first question; it keeps nobody from ending.
 */
export function besideTheLoop(question: ExactQuestion): Promise<ExactAnswer> {
  const { waiting, worker } = (thread ??= openThread());
  asked += 1;
  const number = asked;
  return new Promise<ExactAnswer>((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    worker.ref();
    worker.postMessage({ number, question });
  });
}

function openThread() {
  const waiting = new Map<number, Waiting>();
  const worker = new Worker(
    new URL(isSource ? './demand-worker.ts' : './demand-worker.js', import.meta.url),
    {
      execArgv: isSource ? ['--conditions=@golden-thread/source'] : [],
    },
  );
  const settle = (number: number, settled: (each: Waiting) => void) => {
    const found = waiting.get(number);
    waiting.delete(number);
    if (waiting.size === 0) worker.unref();
    if (found !== undefined) settled(found);
  };
  worker.on('message', ({ answer, failed, number }: Told) => {
    settle(number, ({ reject, resolve }) => {
      if (answer === undefined) reject(new Error(`A forecast could not be worked out: ${failed}.`));
      else resolve(answer);
    });
  });
  const end = () => {
    if (thread?.worker === worker) thread = null;
    for (const number of [...waiting.keys()])
      settle(number, ({ reject }) => reject(new Error('The thread of forecasts ended.')));
  };
  worker.on('error', end);
  worker.on('exit', end);
  worker.unref();
  return { worker, waiting };
}
