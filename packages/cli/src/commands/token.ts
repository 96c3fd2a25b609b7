import type { DemoPerson, LocalArea } from '@golden-thread/local-areas';
import { openArea } from '../area/open-area.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { dataFolder } from '../installation/data-folder.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/** A token for a demo person, from the issuer whose key lies in the data folder that `start` uses (`DATA_DIR`). */
export async function token(
  surroundings: Surroundings,
  given: { readonly as: string; readonly area: string },
): Promise<Report> {
  const opened = await openArea(surroundings, given.area);
  if (!opened.ok) return opened.report;
  const { area } = opened;
  const { role, postIds, bodyIds } = findPerson(area, given.as);
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
  const issued = await issueDemoToken({
    dataDir: dataFolder(surroundings),
    environment: surroundings.environment['NODE_ENV'],
    now: () => surroundings.now().getTime(),
    person: demoPerson(role, area.code, {
      postIds: postIds.map((id) => `${area.code}:${id}`),
      bodyIds: bodyIds.map((id) => `${area.code}:${id}`),
    }),
  });
  return {
    status: EXIT_STATUS.fine,
    text: issued,
    json: { token: issued, person: given.as, role, area: { code: area.code, name: area.name } },
  };
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
