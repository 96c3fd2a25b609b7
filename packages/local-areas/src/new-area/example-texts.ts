import { areaFileNames } from '../area-files.ts';
import type { AreaFiles } from '../files-read.ts';

/** A text of a new area that is still the example it was made with. */
export interface ExampleText {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

/**
 * Every text that still begins with "Example: ", in the order of the files: what is left to replace in a folder that `newArea`
 * made. It is no issue: a folder with examples is valid.
 *
 * @example
 * exampleTexts(new Map([['bodies.json', { ok: true, value: [{ name: 'Example: SEND board' }] }]]))[0]?.path; // => '[0].name'
 */
export function exampleTexts(files: AreaFiles): readonly ExampleText[] {
  return areaFileNames.flatMap((file) => {
    const reading = files.get(file);
    return reading?.ok === true ? textsIn(reading.value, '').map((found) => ({ file, ...found })) : [];
  });
}

function textsIn(value: unknown, path: string): readonly Omit<ExampleText, 'file'>[] {
  if (typeof value === 'string') return value.startsWith('Example: ') ? [{ path, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, path === '' ? name : `${path}.${name}`),
  );
}
