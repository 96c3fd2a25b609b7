import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { describe, expect, it } from 'vitest';
import { peopleWithDuties } from './demo-sign-in.ts';

async function rolesOf(folder: string): Promise<readonly string[]> {
  const path = (await shippedAreas()).find((each) => each.endsWith(folder));
  const reading = path === undefined ? undefined : await loadArea(path);
  if (reading?.ok !== true) throw new Error(`The area in ${folder} cannot be read.`);
  return peopleWithDuties(reading.area).map(({ role }) => role);
}

describe('who can be signed in as', () => {
  it('is a member of the panel and of the board where their bodies hold the right to decide', async () => {
    expect(await rolesOf('rotherham')).toEqual(
      expect.arrayContaining(['officer', 'panel-member', 'board-member']),
    );
  });

  it.each(['derby', 'somerset'])('is nobody who closes actions where no body may: %s', async (folder) => {
    const roles = await rolesOf(folder);
    expect(roles).toContain('officer');
    for (const role of ['panel-member', 'board-member', 'public']) expect(roles).not.toContain(role);
  });
});
