import type { OutcomesFramework } from '@golden-thread/outcomes';
import { checkWith, type Checked } from '@golden-thread/outcomes/schema';
import { areaFileNames, isAreaFileName, isOptionalAreaFile, type AreaFileName } from './area-files.ts';
import { inFile, type AreaIssue } from './area-issue.ts';
import { emptyList, listPart, unreadList, type ListPart } from './list-part.ts';
import {
  areaHeadSchema,
  entrySchemas,
  frameworkFileSchema,
  type AreaHead,
  type EntryOf,
  type ListFileName,
} from './schema.ts';

/** The files of a folder by name, each the JSON value it holds or why it could not be read. */
export type AreaFiles = ReadonlyMap<string, Checked<unknown>>;

/** An area's files, each checked by itself. What could not be read is null or empty. */
export interface AreaParts {
  readonly head: AreaHead | null;
  readonly framework: OutcomesFramework | null;
  readonly lists: { readonly [F in ListFileName]: ListPart<EntryOf<F>> };
  readonly issues: readonly AreaIssue[];
}

/** Checks every file by itself: `FILE_MISSING`, `FILE_UNEXPECTED`, what stopped it from being read, and its shape. */
export function areaParts(files: AreaFiles): AreaParts {
  const issues: AreaIssue[] = [];
  const read = <T>(file: AreaFileName, use: (value: unknown) => T, otherwise: T): T => {
    const reading = files.get(file);
    if (reading?.ok === true) return use(reading.value);
    issues.push(
      ...(reading === undefined ? [missing(file)] : reading.issues.map((issue) => inFile(file, issue))),
    );
    return otherwise;
  };
  const single = <T>(file: AreaFileName, check: (value: unknown) => Checked<T>): T | null =>
    read<T | null>(
      file,
      (value) => {
        const checked = check(value);
        if (checked.ok) return checked.value;
        issues.push(...checked.issues.map((issue) => inFile(file, issue)));
        return null;
      },
      null,
    );
  const list = <F extends ListFileName>(file: F): ListPart<EntryOf<F>> => {
    if (isOptionalAreaFile(file) && !files.has(file)) return emptyList;
    const part = read<ListPart<EntryOf<F>>>(file, (value) => listPart(file, value), unreadList);
    issues.push(...part.issues);
    return part;
  };
  const head = single('area.json', (value) => checkWith(areaHeadSchema, value));
  const framework = single('framework.json', (value) => checkWith(frameworkFileSchema, value));
  const lists = Object.fromEntries(
    (Object.keys(entrySchemas) as ListFileName[]).map((file) => [file, list(file)]),
  ) as AreaParts['lists'];
  for (const name of files.keys()) if (!isAreaFileName(name)) issues.push(unexpected(name));
  return { head, framework, lists, issues };
}

function missing(file: AreaFileName): AreaIssue {
  return {
    code: 'FILE_MISSING',
    file,
    path: '',
    found: 'nothing',
    expected: `the file ${file}`,
    whatToDo: file in entrySchemas ? `Add ${file}; write [] when there is nothing to list.` : `Add ${file}.`,
  };
}

function unexpected(file: string): AreaIssue {
  return {
    code: 'FILE_UNEXPECTED',
    file,
    path: '',
    found: `a file named ${JSON.stringify(file)}`,
    expected: `only the files of an area folder: ${areaFileNames.join(', ')}`,
    whatToDo: 'Correct its name, or move it out of the folder.',
  };
}
