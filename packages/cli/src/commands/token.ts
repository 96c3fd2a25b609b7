import type { DemoPerson, LocalArea } from '@golden-thread/local-areas';
import { openArea } from '../area/open-area.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { dataFolder } from '../installation/data-folder.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * A token for a demo person, from the issuer whose key lies in the data folder that `start` uses (`DATA_DIR`). Of several areas it
 * is for one person who has the same role in each.
 */
export async function token(
  surroundings: Surroundings,
  given: { readonly as: string; readonly areas: readonly string[] },
): Promise<Report> {
  const areas: LocalArea[] = [];
  for (const argument of new Set(given.areas)) {
    const opened = await openArea(surroundings, argument);
    if (!opened.ok) return opened.report;
    if (areas.every(({ code }) => code !== opened.area.code)) areas.push(opened.area);
  }
  const people = areas.map((area) => findPerson(area, given.as));
  const role = roleOfAll(people, areas, given.as);
  if (role === 'public') {
    throw new WrongUse({
      code: 'PUBLIC_NEEDS_NO_TOKEN',
      message: 'The public signs in with nothing: there is no token to give.',
      found: JSON.stringify(given.as),
      expected: 'a person who signs in',
      whatToDo: 'Send the request without an Authorization header.',
    });
  }
  const { openDataFolder } = await import('@golden-thread/subgraph/database');
  openDataFolder(dataFolder(surroundings));
  const { demoPerson, issueDemoToken } = await import('@golden-thread/subgraph/identity');
  const codes = areas.map(({ code }) => code);
  const idsOf = (key: 'postIds' | 'bodyIds') =>
    people.flatMap((person, at) => person[key].map((id) => `${codes[at]!}:${id}`));
  const person = demoPerson(role, codes.toSorted().join('+'), {
    postIds: idsOf('postIds'),
    bodyIds: idsOf('bodyIds'),
  });
  const issued = await issueDemoToken({
    dataDir: dataFolder(surroundings),
    environment: surroundings.environment['NODE_ENV'],
    now: () => surroundings.now().getTime(),
    person: { ...person, areas: codes },
  });
  const named = areas.map(({ code, name }) => ({ code, name }));
  return {
    status: EXIT_STATUS.fine,
    text: issued,
    json: { token: issued, person: given.as, role, area: named[0], areas: named },
  };
}

/** The role a person of this key has in every one of the areas. @throws WrongUse `ROLES_DIFFER`. */
function roleOfAll(
  people: readonly DemoPerson[],
  areas: readonly LocalArea[],
  key: string,
): DemoPerson['role'] {
  const { role } = people[0]!;
  if (people.every((person) => person.role === role)) return role;
  throw new WrongUse({
    code: 'ROLES_DIFFER',
    message: 'One token carries one role.',
    found: `${JSON.stringify(key)}: ${people.map((person, at) => `${person.role} in ${areas[at]!.name}`).join(', ')}`,
    expected: 'the same role in each area',
    whatToDo: 'Ask for a token for each area.',
  });
}

function findPerson(area: LocalArea, key: string): DemoPerson {
  const person = area.demoPeople.find((each) => each.key === key);
  if (person !== undefined) return person;
  throw new WrongUse({
    code: 'PERSON_NOT_FOUND',
    message: `${area.name} has no demo person with this key.`,
    found: JSON.stringify(key),
    expected: `one of: ${area.demoPeople.map((each) => each.key).join(', ')}`,
    whatToDo: 'Call it again with --as and one of those keys.',
  });
}
