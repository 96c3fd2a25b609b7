import type { AreaThing, Register, RegisterName } from '@golden-thread/commissioning/registers';
import type { IsoDate } from '@golden-thread/outcomes';
import { parseGlobalId, shown, type InputIssue } from '@golden-thread/subgraph';
import { atFields } from './at-fields.ts';

/** Stands for an id that leads nowhere, so that the rest of what was sent can still be checked. */
const NOWHERE = 'unknown';

/** What was sent, with ids as they are kept: within the area. */
export interface Referring {
  readonly content: Readonly<Record<string, unknown>>;
  /** What refers to nothing: whether it is of another area, hidden from the person or not there at all is not told. */
  readonly issues: readonly InputIssue[];
}

/**
 * Follows what an entry refers to, as at the day it is about.
 *
 * @param content - with global ids where it refers to something.
 * @param isThere - whether there is such a thing of the area, or such an entry that the person may read.
 */
export function followReferences(
  { references = {}, dayField }: Register,
  areaCode: string,
  content: Readonly<Record<string, unknown>>,
  today: IsoDate,
  isThere: (what: AreaThing | RegisterName, id: string, day: IsoDate) => boolean,
): Referring {
  const said = dayField === undefined ? null : content[dayField];
  const day = typeof said === 'string' ? said : today;
  const issues: InputIssue[] = [];
  let followed: unknown = content;
  for (const [path, what] of Object.entries(references))
    followed = atFields(followed, path, (id, place) => {
      const parsed = parseGlobalId(id);
      if (parsed?.areaCode === areaCode && isThere(what, parsed.localId, day)) return parsed.localId;
      const words = what.replaceAll('-', ' ');
      issues.push({
        path: `content.${place}`,
        found: shown(id),
        expected: `the id of ${/^[aeiou]/u.test(words) ? 'an' : 'a'} ${words} of this area that there was on ${day}`,
        whatToDo: 'Take the id from a list of the graph.',
      });
      return NOWHERE;
    });
  return { content: followed as Referring['content'], issues };
}
