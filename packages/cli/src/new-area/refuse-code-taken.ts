import { basename, dirname, resolve } from 'node:path';
import { areaCodeOf, areaFolders } from '@golden-thread/local-areas/node';
import { WrongUse } from '../wrong-use.ts';

/**
 * Nothing is made with the code of a folder beside it: neither of the two would then be served.
 *
 * @throws WrongUse `AREA_CODE_TAKEN`.
 */
export async function refuseCodeTaken(folder: string, code: string): Promise<void> {
  const own = resolve(folder);
  // Where there is no folder yet, nothing stands beside the new one.
  const beside = await areaFolders(dirname(own)).catch(() => []);
  for (const other of beside) {
    if (other === own || (await areaCodeOf(other)) !== code) continue;
    throw new WrongUse({
      code: 'AREA_CODE_TAKEN',
      message: 'A folder beside the new one has that code.',
      found: `${code}, as in ${basename(other)}`,
      expected: 'a code that no folder beside it gives itself: of two with one code neither is served',
      whatToDo: 'Give the code of the new council, or make the folder in another place.',
    });
  }
}
