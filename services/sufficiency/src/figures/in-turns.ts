import { nextTurn } from '../records/next-turn.ts';

/** Milliseconds of work after which others get their turn. */
const TURN = 25;

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
      await nextTurn(signal);
      until = performance.now() + TURN;
    }
    results.push(work(item));
  }
  return results;
}
