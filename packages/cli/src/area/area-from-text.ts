import { readJson, validateArea, type AreaReading } from '@golden-thread/local-areas';
import type { Issue } from '@golden-thread/outcomes';

/** An area from one JSON object whose fields are the files of its folder: what `<area>` `-` reads. */
export function areaFromText(
  text: string,
): AreaReading | { readonly ok: false; readonly issues: readonly Issue[] } {
  if (text.trim() === '') return refused('NOTHING_GIVEN', 'nothing');
  const read = readJson(text);
  if (!read.ok) return read;
  const { value } = read;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused(
      'NOT_AN_OBJECT',
      Array.isArray(value) ? 'a list, which looks like one file of an area' : JSON.stringify(value),
    );
  }
  const fields = Object.keys(value);
  if (fields.length > 0 && !fields.some((field) => field.endsWith('.json'))) {
    return refused('ONE_FILE_ALONE', `one object${looksLike(fields)}, not an object of files`);
  }
  return validateArea(
    new Map(Object.entries(value).map(([name, content]) => [name, { ok: true, value: content }])),
  );
}

/** Which file an object may be, by fields only that file has. */
function looksLike(fields: readonly string[]): string {
  if (fields.includes('councilOrganisationId')) return ' that looks like area.json';
  const ofFramework = ['outcomes', 'statements', 'extends'].some((field) => fields.includes(field));
  return ofFramework ? ' that looks like framework.json' : ` with the fields ${shortened(fields.join(', '))}`;
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

function refused(code: string, found: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return {
    ok: false,
    issues: [
      {
        code,
        path: '',
        found,
        expected: 'one object whose fields are the files of an area folder, such as "area.json"',
        whatToDo: 'Put each file of the folder under its name, or give the folder instead of -.',
      },
    ],
  };
}
