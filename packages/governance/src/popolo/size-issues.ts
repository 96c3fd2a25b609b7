import type { Issue } from '@golden-thread/outcomes';

/** The most things of one kind that are read of one document. */
const MOST = 20_000;

/** The lists of a document that are longer than is read, before each thing is gone through: the issues of millions fill all memory. */
export function sizeIssues(input: unknown): readonly Issue[] {
  return Object.entries(Object(input) as object).flatMap(([path, list]): readonly Issue[] =>
    Array.isArray(list) && list.length > MOST
      ? [
          {
            code: 'DOCUMENT_TOO_LARGE',
            path,
            found: `${list.length} of them`,
            expected: `at most ${MOST}`,
            whatToDo: 'Split it into documents.',
          },
        ]
      : [],
  );
}
