import { Fault } from './fault.ts';

/** A point in time after which an answer is of no use, with a signal that says so. */
export interface Deadline {
  readonly signal: AbortSignal;
  readonly remainingMs: () => number;
  /** The promise's result, or a DEADLINE_EXCEEDED fault as soon as the signal is aborted. */
  readonly race: <Value>(work: PromiseLike<Value>) => Promise<Value>;
  /** Stops the clock. Call it once the answer is known. */
  readonly clear: () => void;
  /** Aborts at once: the caller has gone. */
  readonly abandon: () => void;
}

/**
 * Starts a deadline.
 *
 * @param milliseconds how long the work may take
 */
export function startDeadline(milliseconds: number): Deadline {
  const controller = new AbortController();
  const endsAt = performance.now() + milliseconds;
  let refuse: ((fault: Fault) => void) | undefined;
  const end = (): void => {
    const fault = new Fault('DEADLINE_EXCEEDED', 'This operation took too long and was stopped.', {
      expected: `at most ${milliseconds} ms`,
      whatToDo: 'Ask for less at once, or try again later.',
    });
    controller.abort(fault);
    refuse?.(fault);
  };
  const timer = setTimeout(end, milliseconds);
  return {
    signal: controller.signal,
    remainingMs: () => Math.max(0, endsAt - performance.now()),
    race: (work) =>
      new Promise((resolve, reject) => {
        refuse = reject;
        if (controller.signal.aborted) end();
        work.then(resolve, reject);
      }),
    clear: () => clearTimeout(timer),
    abandon: () => {
      clearTimeout(timer);
      if (!controller.signal.aborted) end();
    },
  };
}
