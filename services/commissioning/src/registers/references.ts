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

/** The day something is named for. */
export interface NamedFor {
  readonly day: IsoDate;
  /** False where nobody says a day: then it is the day of recording. */
  readonly isSaid: boolean;
}

/**
 * Follows what an entry refers to, as at the day it is about: that of the share or other part that names it, if it says one of its own,
 * or else that of the entry.
 *
 * @param content - with global ids where it refers to something.
 * @param isThere - whether there is such a thing of the area, or such an entry that the person may read.
 */
export function followReferences(
  { references = {}, dayField }: Register,
  areaCode: string,
  content: Readonly<Record<string, unknown>>,
  today: IsoDate,
  isThere: (what: AreaThing | RegisterName, id: string, namedFor: NamedFor) => boolean,
): Referring {
  const namedFor = (standsIn: readonly Readonly<Record<string, unknown>>[]): NamedFor => {
    const days = dayField === undefined ? [] : standsIn.map((part) => part[dayField]);
    const said = days.findLast((day) => typeof day === 'string');
    return { day: said ?? today, isSaid: said !== undefined };
  };
  const issues: InputIssue[] = [];
  const followed: Followed[] = [];
  let local: unknown = content;
  for (const [path, what] of Object.entries(references))
    local = atFields(local, path, (id, place, standsIn) => {
      const named = namedFor(standsIn);
      const parsed = parseGlobalId(id);
      if (parsed?.areaCode === areaCode && isThere(what, parsed.localId, named)) {
        followed.push({ what, id: parsed.localId, place, sent: shown(id) });
        return parsed.localId;
      }
      const words = what.replaceAll('-', ' ');
      issues.push({
        path: `content.${place}`,
        found: shown(id),
        expected: `the id of ${/^[aeiou]/u.test(words) ? 'an' : 'a'} ${words} of this area that there was on ${named.day}: area code, colon, id`,
        whatToDo: 'Take the id from a list of the graph.',
      });
      return NOWHERE;
    });
  return { content: local as Referring['content'], issues, followed };
}
