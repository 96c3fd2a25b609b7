import type { Viewer } from '../app/council-context.ts';

/** What the session cookie holds, sealed. A visitor who has only been shown a form has no person yet. */
export interface Session {
  /** Carried by every form of this visitor. */
  readonly formToken: string;
  readonly person: { readonly viewer: Viewer; readonly token: string } | null;
  /** Milliseconds since 1970 after which the session no longer counts. */
  readonly expiresAt: number;
}

/** A working day. */
export const SESSION_SECONDS = 8 * 60 * 60;
