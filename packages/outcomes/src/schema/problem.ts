/** As much of a Zod refinement's context as is needed to report a problem. */
interface ProblemContext {
  addIssue(issue: {
    readonly code: 'custom';
    readonly message: string;
    readonly path?: PropertyKey[];
    readonly params: { readonly code: string; readonly expected: string; readonly whatToDo: string };
  }): void;
}

/** Reports a problem of the domain in the parts an `Issue` needs. */
export function problem(
  context: ProblemContext,
  code: string,
  expected: string,
  whatToDo: string,
  path: PropertyKey[] = [],
): void {
  context.addIssue({
    code: 'custom',
    message: `Expected ${expected}.`,
    path,
    params: { code, expected, whatToDo },
  });
}
