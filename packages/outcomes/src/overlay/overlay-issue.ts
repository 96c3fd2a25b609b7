import type { Issue } from '../issue.ts';

/**
 * An issue of an overlay. What stands there is shown as it is written in the file, "nothing" where nothing does; what is
 * expected likewise, or in words where `asks` says it.
 */
export function overlayIssue(
  parts: Omit<Issue, 'found' | 'expected' | 'file'> & {
    readonly found: unknown;
  } & ({ readonly expected: unknown } | { readonly asks: string }),
): Issue {
  const { code, path, found, whatToDo } = parts;
  const expected = 'asks' in parts ? parts.asks : written(parts.expected);
  return { code, path, found: written(found), expected, whatToDo };
}

function written(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
