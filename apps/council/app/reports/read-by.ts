import type { Viewer } from '../council-context.ts';
import { roleWords } from '../words/roles.ts';

/** From whose records a report was made, in a sentence: two people may see different records, and a report says whose it is. */
export function readBy(viewer: Viewer | null, areaCode: string): string {
  if (viewer === null) return 'It was made without signing in, and holds what is published only.';
  const name = roleWords(viewer.role).name;
  return viewer.areaCode === areaCode
    ? `It was made by someone signed in as “${name}”, and holds what that role may see.`
    : `It was made by someone signed in as “${name}” of another area, and holds what is published only.`;
}
