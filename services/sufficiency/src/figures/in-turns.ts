import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which others get their turn. */
const TURN = 25;

/** The turn of whoever asked for one last, in this process. */
let last: Promise<void> = Promise.resolve();

/** Waits for a turn: one at a time, and between two of them everything else that waits. */
function nextTurn(): Promise<void> {
  last = last.then(() => setImmediate());
  return last;
}

/**
 * Does many small pieces of work, and lets other requests have their turn between them: the measures of a council are worked out in less
 * time than a person notices, but nobody else waits for all of it, however many ask at once.
 *
 * @param signal - says that nobody waits for it any more: the rest is not done.
 * @throws what the signal was aborted with.
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  signal: AbortSignal | null = null,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let until = 0;
  for (const item of items) {
    if (performance.now() >= until) {
      await nextTurn();
      signal?.throwIfAborted();
      until = performance.now() + TURN;
    }
    results.push(work(item));
  }
  return results;
}
