import { resolve } from 'node:path';
import { nearestName, newArea, newAreaIssues } from '@golden-thread/local-areas';
import { lentBeside } from '@golden-thread/local-areas/node';
import { EXIT_STATUS } from '../exit-status.ts';
import { nextSteps } from '../new-area/next-steps.ts';
import { refuseCodeTaken } from '../new-area/refuse-code-taken.ts';
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
 * @throws WrongUse `INVALID_NEW_AREA`, `UNKNOWN_FRAMEWORK`, `AREA_CODE_TAKEN`, `FOLDER_NOT_EMPTY`, `NOT_A_FOLDER`, `FOLDER_CANNOT_BE_MADE`.
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
  const template = templateFiles(given);
  await refuseUnknownFramework(surroundings, given);
  await refuseCodeTaken(resolve(surroundings.callerDirectory, given.folder), given.code ?? '');
  const files = new Map([...template, ...(await editorFiles(await publishedSchemas()))]);
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
  const issues = newAreaIssues({ code, name, framework }).map((issue) => ({
    ...issue,
    path: `--${issue.path}`,
  }));
  if (issues.length === 0) return newArea({ code, name, framework });
  throw new WrongUse({
    code: 'INVALID_NEW_AREA',
    message: `No area can be made with this ${issues.map(({ path }) => path).join(' and ')}.`,
    found: issues.map(({ path, found }) => `${path} ${found}`).join(' '),
    expected: issues.map(({ path, expected }) => `${path}: ${expected}`).join('; '),
    whatToDo: issues.map(({ whatToDo }) => whatToDo).join(' '),
    issues,
  });
}

/** Nothing is made that would build on a framework nobody lends to a folder in that place. */
async function refuseUnknownFramework(
  { callerDirectory }: Surroundings,
  { folder, framework }: Given,
): Promise<void> {
  if (framework === undefined) return;
  const lent = await lentBeside(resolve(callerDirectory, folder));
  const ids = lent.map((each) => each.framework.id);
  if (ids.includes(framework)) return;
  const near = nearestName(framework, ids);
  throw new WrongUse({
    code: 'UNKNOWN_FRAMEWORK',
    message: 'Nobody lends that framework.',
    found: JSON.stringify(framework),
    expected: `the id of a framework that a shipped area or a folder beside the new one lends: ${ids.join(', ')}`,
    whatToDo: `Correct the id${near === null ? '' : ` (did you mean ${JSON.stringify(near)}?)`}, or leave --framework out to start a framework of your own.`,
  });
}
