import { Defect, type IsoDate } from '@golden-thread/outcomes';
import { exampleFiles } from './example-files.ts';
import { newAreaIssues } from './new-area-issues.ts';
import { readme } from './readme.ts';

/** What a new area folder is made from. */
export interface NewArea {
  /** ONS code of the council, e.g. `E06000016`. */
  readonly code: string;
  /** Name of the area, e.g. "Leicester". */
  readonly name: string;
  /** Id of a framework to adopt, one a shipped area or a folder beside this one lends; left out, the area starts its own. */
  readonly framework?: string | undefined;
  /** First day of the area's own framework and plan; 1 April 2026 when left out. */
  readonly startDate?: IsoDate | undefined;
}

/**
 * The files of a new area folder, by name: every one that is needed, valid at once, with one made-up example of each thing that
 * belongs together: an outcome, its indicator, a plan with one action, a board that closes it. Every example's words begin
 * with "Example: ", so that `exampleTexts` can tell what is still to be replaced.
 *
 * Whether the framework to adopt exists is not looked at here: `loadArea` says when nobody lends it.
 *
 * @throws Defect `INVALID_NEW_AREA` when the code is no ONS code of an English council, the name is blank or the framework is no
 * id; `newAreaIssues` says which.
 *
 * @example
 * newArea({ code: 'E06000016', name: 'Leicester' }).has('framework.json'); // => true
 */
export function newArea(given: NewArea): ReadonlyMap<string, string> {
  const { code, name, framework, startDate = '2026-04-01' } = given;
  const issues = newAreaIssues(given);
  if (issues.length > 0) {
    const wrong = issues.map(({ path, found, expected }) => `${path} is ${found}, expected ${expected}`);
    throw new Defect('INVALID_NEW_AREA', `No area folder can be made of this: ${wrong.join('; ')}.`);
  }
  const files = Object.entries(exampleFiles({ code, name, framework: framework ?? null, startDate }));
  return new Map([
    ['README.md', readme(name)],
    ...files.map(([file, value]) => [file, `${JSON.stringify(value, null, 2)}\n`] as const),
  ]);
}
