import type { Issue } from './issue.ts';

/** The checked value, or everything wrong with it. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };
