import type { Issue } from '@golden-thread/outcomes';

/** The issue of an id that is none of those there are; none where it is one of them, or null. */
export function oneOf(
  code: string,
  path: string,
  id: string | null,
  known: readonly { readonly id: string }[],
  whatToDo: string,
): readonly Issue[] {
  if (id === null || known.some((each) => each.id === id)) return [];
  const expected = known.length === 0 ? 'null' : `one of ${known.map((each) => each.id).join(', ')}`;
  return [{ code, path, found: `"${id}"`, expected, whatToDo }];
}
