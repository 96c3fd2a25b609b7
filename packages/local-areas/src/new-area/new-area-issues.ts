import type { Issue } from '@golden-thread/outcomes';
import { areaHeadSchema } from '../schema.ts';

/**
 * What of `code`, `name` and `framework` no area folder can be made of, each told by itself; none when all of it will do. Whether
 * anybody lends the framework is not looked at here.
 *
 * @example
 * newAreaIssues({ code: 'W06000001', name: 'Isle of Anglesey' })[0]?.path; // => 'code'
 */
export function newAreaIssues({
  code,
  name,
  framework,
}: {
  readonly code: string;
  readonly name: string;
  readonly framework?: string | undefined;
}): readonly Issue[] {
  const head = { code, name, councilOrganisationId: framework ?? 'council', sources: [] };
  const checked = areaHeadSchema.safeParse(head);
  const wrong = new Set(checked.success ? [] : checked.error.issues.map(({ path }) => path[0]));
  return [
    ...(wrong.has('code') ? [codeIssue(code)] : []),
    ...(wrong.has('name')
      ? [
          issue('INVALID_NAME', 'name', name, {
            expected: 'the name of the area, in one line of plain text',
            whatToDo: 'Give the name as people say it, such as Leicester.',
          }),
        ]
      : []),
    ...(wrong.has('councilOrganisationId')
      ? [
          issue('INVALID_ID', 'framework', framework ?? '', {
            expected: 'the id of a framework: lower-case words joined by hyphens',
            whatToDo: 'Correct the id, or leave it out to start a framework of your own.',
          }),
        ]
      : []),
  ];
}

function codeIssue(code: string): Issue {
  const known = /^[WSN]\d{8}$/.test(code);
  const length = [...code].length;
  return issue('INVALID_AREA_CODE', 'code', code, {
    expected:
      'the ONS code of a council in England, such as E06000016: E06, E07, E08, E09 or E10 and six digits',
    whatToDo: known
      ? 'Give the code of a council in England: those of Wales, Scotland and Northern Ireland are not taken, because the rules and the national figures are those of England.'
      : length === 9
        ? 'Give the code of a council in England.'
        : `Give all nine characters; ${length === 0 ? 'nothing is given' : `these are ${length}`}.`,
  });
}

function issue(code: string, path: string, found: string, rest: Pick<Issue, 'expected' | 'whatToDo'>): Issue {
  return { code, path, found: JSON.stringify(found), ...rest };
}
