import { setImmediate } from 'node:timers/promises';

/** The turn of whoever asked for one last, in this process. */
let last: Promise<void> = Promise.resolve();

/**
 * Waits for a turn to work: one at a time in this process, and between two of them everything else that waits. Whoever has gone when it
 * comes gets none.
 *
 * @throws what the signal was aborted with.
 */
export async function nextTurn(signal: AbortSignal | null): Promise<void> {
  last = last.then(() => setImmediate());
  await last;
  signal?.throwIfAborted();
}
