import { newArea } from '@golden-thread/local-areas';
import { EXIT_STATUS } from '../exit-status.ts';
import { nextSteps } from '../new-area/next-steps.ts';
import { writeNewFolder } from '../new-area/write-new-folder.ts';
import type { Report } from '../report.ts';
import { editorFiles } from '../schemas/editor-files.ts';
import { publishedSchemas } from '../schemas/published-schemas.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * Makes the folder of a new local area: every file it needs, and what an editor needs to complete them. The folder
 * appears whole or not at all.
 *
 * @throws WrongUse `FOLDER_NOT_EMPTY`, `NOT_A_FOLDER`, `FOLDER_CANNOT_BE_MADE`.
 */
export async function init(
  surroundings: Surroundings,
  given: {
    readonly folder: string;
    readonly code?: string | undefined;
    readonly name?: string | undefined;
    readonly framework?: string | undefined;
  },
): Promise<Report> {
  const { code = '', name = '', framework } = given;
  const files = new Map([
    ...newArea({ code, name, ...(framework === undefined ? {} : { framework }) }),
    ...(await editorFiles(await publishedSchemas())),
  ]);
  const folder = await writeNewFolder(surroundings, given.folder, files);
  const steps = nextSteps(folder);
  return {
    status: EXIT_STATUS.fine,
    text: [`Made ${folder}`, '', ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n'),
    json: { folder, files: [...files.keys()].sort(), nextSteps: steps },
  };
}
