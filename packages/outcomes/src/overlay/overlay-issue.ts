import type { Issue } from '../issue.ts';

/** An issue of an overlay; what stands there is shown as it is written in the file, "nothing" where nothing does. */
export function overlayIssue(
  parts: Omit<Issue, 'found' | 'expected' | 'file'> & { readonly found: unknown; readonly expected: unknown },
): Issue {
  return { ...parts, found: written(parts.found), expected: written(parts.expected) };
}

function written(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
