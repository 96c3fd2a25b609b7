import type { ThreadBreak, ThreadBreakKind } from './thread.ts';

/** A break, when it is one. */
export function when(
  is: boolean,
  kind: ThreadBreakKind,
  subjectId: string,
  message: string,
): readonly ThreadBreak[] {
  return is ? [broken(kind, subjectId, message)] : [];
}

/** A break of the thread. */
export function broken(kind: ThreadBreakKind, subjectId: string, message: string): ThreadBreak {
  return { kind, subjectId, message };
}
