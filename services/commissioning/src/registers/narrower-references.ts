import type { Audience, RegisterName, StandingEntries } from '@golden-thread/commissioning/registers';
import type { InputIssue } from '@golden-thread/subgraph';
import { mayFollow } from './entry-audience.ts';
import type { Followed } from './references.ts';

/**
 * What an entry refers to that some who read the entry may not read: they would learn that it is there. Whoever decides on single
 * children works with what partners hold together, so that what is for the panel may refer to anything.
 */
export function narrowerReferences(
  followed: readonly Followed[],
  audience: Audience,
  isRegister: (name: string) => name is RegisterName,
  entries: StandingEntries['entries'],
): readonly InputIssue[] {
  if (audience === 'panel') return [];
  return followed.flatMap(({ what, id, place, sent }) => {
    if (!isRegister(what)) return [];
    const entry = entries(what).find((each) => each.id === id);
    if (entry === undefined || mayFollow(audience, entry.audience)) return [];
    return [
      {
        path: `content.${place}`,
        found: sent,
        expected: 'an entry that whoever reads this one may read as well',
        whatToDo: 'Open what this refers to to the same readers first, or record this for fewer.',
      },
    ];
  });
}
