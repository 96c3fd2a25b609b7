import type { AreaThing, Register, RegisterName } from '@golden-thread/commissioning/registers';
import type { IsoDate } from '@golden-thread/outcomes';
import { parseGlobalId, shown, type InputIssue } from '@golden-thread/subgraph';
import { atFields } from './at-fields.ts';

/** Stands for an id that leads nowhere, so that the rest of what was sent can still be checked. */
const NOWHERE = 'unknown';

/** A reference that leads somewhere. */
export interface Followed {
  readonly what: AreaThing | RegisterName;
  /** Within the area. */
  readonly id: string;
  /** Such as `contributions[0].organisationId`. */
  readonly place: string;
  /** The id as it was sent. */
  readonly sent: string;
}

/** What was sent, with ids as they are kept: within the area. */
export interface Referring {
  readonly content: Readonly<Record<string, unknown>>;
  /** What refers to nothing: whether it is of another area, hidden from the person or not there at all is not told. */
  readonly issues: readonly InputIssue[];
  readonly followed: readonly Followed[];
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
  const followed: Followed[] = [];
  let local: unknown = content;
  for (const [path, what] of Object.entries(references))
    local = atFields(local, path, (id, place) => {
      const parsed = parseGlobalId(id);
      if (parsed?.areaCode === areaCode && isThere(what, parsed.localId, day)) {
        followed.push({ what, id: parsed.localId, place, sent: shown(id) });
        return parsed.localId;
      }
      const words = what.replaceAll('-', ' ');
      issues.push({
        path: `content.${place}`,
        found: shown(id),
        expected: `the id of ${/^[aeiou]/u.test(words) ? 'an' : 'a'} ${words} of this area that there was on ${day}`,
        whatToDo: 'Take the id from a list of the graph.',
      });
      return NOWHERE;
    });
  return { content: local as Referring['content'], issues, followed };
}
