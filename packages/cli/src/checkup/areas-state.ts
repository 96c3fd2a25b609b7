import { basename, dirname } from 'node:path';
import { readAreas } from '@golden-thread/local-areas/node';
import { areasFolder } from '../installation/areas-folder.ts';
import type { Surroundings } from '../surroundings.ts';
import { shellWord } from '../shell-word.ts';
import { problem, well, type Finding } from './finding.ts';

/** Whether every area that `start` would serve can be read. */
export async function areasState(surroundings: Surroundings): Promise<readonly Finding[]> {
  const areasDir = areasFolder(surroundings);
  const read = await readAreas(areasDir).catch(() => null);
  if (read === null) {
    return [
      problem('Areas', 'AREAS_DIR_UNREADABLE', {
        found: `AREAS_DIR ${JSON.stringify(areasDir)}`,
        expected: 'a folder whose folders are local areas',
        whatToDo: 'Correct AREAS_DIR, or leave it out for the shipped areas.',
      }),
    ];
  }
  const names = read.areas.map(({ area }) => area.name).join(', ');
  return [
    well('Areas', names),
    ...read.broken.map(({ folder, issues }) => {
      const again = issues.find(({ code }) => code === 'AREA_TWICE');
      // What stands between two folders is seen by looking at both: the folder alone is sound.
      if (again !== undefined) {
        return problem(`Area ${basename(folder)}`, again.code, {
          found: again.found,
          expected: again.expected,
          whatToDo: `${again.whatToDo} To see both: golden-thread validate ${shellWord(dirname(folder))}`,
        });
      }
      return problem(`Area ${basename(folder)}`, 'AREA_WITH_ISSUES', {
        found: `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} in ${folder}`,
        expected: 'none: an area with issues is not served',
        whatToDo: `golden-thread validate ${shellWord(folder)}`,
      });
    }),
  ];
}
