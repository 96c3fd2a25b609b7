import { newArea } from '@golden-thread/local-areas';
import { Defect } from '@golden-thread/outcomes';
import { EXIT_STATUS } from '../exit-status.ts';
import { nextSteps } from '../new-area/next-steps.ts';
import { writeNewFolder } from '../new-area/write-new-folder.ts';
import type { Report } from '../report.ts';
import { editorFiles } from '../schemas/editor-files.ts';
import { publishedSchemas } from '../schemas/published-schemas.ts';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * Makes the folder of a new local area: every file it needs, and what an editor needs to complete them. The folder
 * appears whole or not at all.
 *
 * @throws WrongUse `INVALID_NEW_AREA`, `FOLDER_NOT_EMPTY`, `NOT_A_FOLDER`, `FOLDER_CANNOT_BE_MADE`.
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
  const files = new Map([...templateFiles(given), ...(await editorFiles(await publishedSchemas()))]);
  const folder = await writeNewFolder(surroundings, given.folder, files);
  const steps = nextSteps(folder);
  return {
    status: EXIT_STATUS.fine,
    text: [`Made ${folder}`, '', ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n'),
    json: { folder, files: [...files.keys()].sort(), nextSteps: steps },
  };
}

type Given = Parameters<typeof init>[1];

function templateFiles({ code = '', name = '', framework }: Given): ReadonlyMap<string, string> {
  try {
    return newArea({ code, name, framework });
  } catch (error) {
    if (!(error instanceof Defect) || error.code !== 'INVALID_NEW_AREA') throw error;
    throw new WrongUse({
      code: error.code,
      message: 'A new area needs to know which it is.',
      found: `--code ${JSON.stringify(code)} --name ${JSON.stringify(name)}${framework === undefined ? '' : ` --framework ${JSON.stringify(framework)}`}`,
      expected:
        'the ONS code of a council such as E06000016, a name, and, where one is given, the id of a framework',
      whatToDo: 'Give --code and --name; leave --framework out to start a framework of your own.',
    });
  }
}
