import { Worker } from 'node:worker_threads';
import { Fault } from '@golden-thread/subgraph/server';
import type { ExactAnswer, ExactQuestion } from './exact-demand.ts';
import { createFairQueue } from './fair-queue.ts';

/** For whom a forecast is worked out. */
export interface Asker {
  /** Who asks, by a name that says nothing of them. */
  readonly subject: string;
  /** Says that they do not wait any more; null where nobody would say so. */
  readonly signal: AbortSignal | null;
}

/** A question that waits or is worked on. */
interface Waiting {
  readonly question: ExactQuestion;
  readonly signal: AbortSignal | null;
  readonly resolve: (answer: ExactAnswer) => void;
  readonly reject: (error: unknown) => void;
}

type Told = { readonly answer: ExactAnswer } | { readonly failed: string };

/** Most questions of one person that may wait: more than one request can ask. */
const LARGEST_WAITING = 12;

const queue = createFairQueue<Waiting>();
/** The thread; none before the first question, and none after it failed or was given up. */
let thread: Worker | null = null;
/** What the thread works on. */
let working: Waiting | null = null;

/** The sources run as they are in the workspace, and built elsewhere. */
const isSource = import.meta.url.endsWith('.ts');

/**
 * Works a forecast out in a thread of its own, so that other requests are answered meanwhile. One thread for the process, started with the
 * first question; it keeps nobody from ending. It takes one question of each person in turn, and none that nobody waits for any more:
 * what it works on then is given up.
 *
 * @throws Fault `RECORDS_UNAVAILABLE`, when somebody asks for very many at once.
 */
export async function besideTheLoop(
  question: ExactQuestion,
  { signal, subject }: Asker,
): Promise<ExactAnswer> {
  if (queue.waitingOf(subject) >= LARGEST_WAITING)
    throw new Fault('RECORDS_UNAVAILABLE', 'Too many forecasts are asked for at once.', {
      expected: `${LARGEST_WAITING} at a time`,
      whatToDo: 'Wait for the answers to those asked before, then ask again.',
    });
  return new Promise<ExactAnswer>((resolve, reject) => {
    queue.add(subject, { question, signal, resolve, reject });
    workOnNext();
  });
}

function workOnNext(): void {
  if (working !== null) return;
  const next = queue.take();
  if (next === undefined) return;
  working = next;
  if (next.signal?.aborted === true) return finish(({ reject, signal }) => reject(signal?.reason));
  next.signal?.addEventListener('abort', giveUp, { once: true });
  thread ??= openThread();
  thread.ref();
  thread.postMessage(next.question);
}

/** Settles what was worked on, and goes on with the next. */
function finish(settle: (done: Waiting) => void): void {
  const done = working;
  working = null;
  thread?.unref();
  done?.signal?.removeEventListener('abort', giveUp);
  if (done !== null) settle(done);
  workOnNext();
}

function giveUp(): void {
  const worker = thread;
  thread = null;
  void worker?.terminate();
  finish(({ reject, signal }) => reject(signal?.reason));
}

function openThread(): Worker {
  const worker = new Worker(
    new URL(isSource ? './demand-worker.ts' : './demand-worker.js', import.meta.url),
    {
      execArgv: isSource ? ['--conditions=@golden-thread/source'] : [],
    },
  );
  worker.on('message', (told: Told) => {
    if (thread !== worker) return;
    finish(({ reject, resolve }) => {
      if ('answer' in told) resolve(told.answer);
      else reject(new Error(`A forecast could not be worked out: ${told.failed}.`));
    });
  });
  const end = () => {
    if (thread !== worker) return;
    thread = null;
    finish(({ reject }) => reject(new Error('The thread of forecasts ended.')));
  };
  worker.on('error', end);
  worker.on('exit', end);
  return worker;
}
