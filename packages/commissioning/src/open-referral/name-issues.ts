import type { Issue } from '@golden-thread/outcomes';
import { checkWith, titleSchema } from '@golden-thread/outcomes/schema';

/** What keeps a text from being a name. */
export function nameIssues(name: string, path: string): readonly Issue[] {
  const checked = checkWith(titleSchema, name, { path });
  return checked.ok ? [] : checked.issues;
}
