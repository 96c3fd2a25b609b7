/** What one look at the machine found. Nothing secret is ever in it. */
export type Finding =
  | { readonly check: string; readonly ok: true; readonly found: string }
  | {
      readonly check: string;
      readonly ok: false;
      /** Stable, in capitals. */
      readonly code: string;
      readonly found: string;
      readonly expected: string;
      readonly whatToDo: string;
    };

/** That all is well, and what was seen. */
export function well(check: string, found: string): Finding {
  return { check, ok: true, found };
}

/** A problem with what to do about it. */
export function problem(
  check: string,
  code: string,
  words: { readonly found: string; readonly expected: string; readonly whatToDo: string },
): Finding {
  return { check, ok: false, code, ...words };
}
