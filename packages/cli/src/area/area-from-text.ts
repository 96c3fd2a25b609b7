import { readJson, validateArea, type AreaReading } from '@golden-thread/local-areas';
import type { Issue } from '@golden-thread/outcomes';

/** An area from one JSON object whose fields are the files of its folder: what `<area>` `-` reads. */
export function areaFromText(
  text: string,
): AreaReading | { readonly ok: false; readonly issues: readonly Issue[] } {
  const read = readJson(text);
  if (!read.ok) return read;
  const { value } = read;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      ok: false,
      issues: [
        {
          code: 'NOT_AN_OBJECT',
          path: '',
          found: Array.isArray(value) ? 'a list' : JSON.stringify(value),
          expected: 'one object whose fields are the files of an area folder, such as "area.json"',
          whatToDo: 'Put each file of the folder under its name.',
        },
      ],
    };
  }
  return validateArea(
    new Map(Object.entries(value).map(([name, content]) => [name, { ok: true, value: content }])),
  );
}
