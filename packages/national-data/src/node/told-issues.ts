import type { OnIssue } from '../table-issue.ts';
import { TableUnreadable } from './table-unreadable.ts';

/** The same batches; a file that turns out to be unreadable on the way ends them, and is told instead of thrown. */
export async function* toldIssues<T>(batches: AsyncIterable<T>, onIssue: OnIssue): AsyncGenerator<T> {
  try {
    yield* batches;
  } catch (error) {
    if (!(error instanceof TableUnreadable)) throw error;
    error.issues.forEach(onIssue);
  }
}
