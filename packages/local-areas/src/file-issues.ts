import { areaFileNames, type AreaFileName } from './area-files.ts';
import type { AreaIssue } from './area-issue.ts';
import { entrySchemas } from './schema.ts';

/** `FILE_MISSING`: a file every area folder needs is not there. */
export function missingFile(file: AreaFileName): AreaIssue {
  return {
    code: 'FILE_MISSING',
    file,
    path: '',
    found: 'nothing',
    expected: `the file ${file}`,
    whatToDo: file in entrySchemas ? `Add ${file}; write [] when there is nothing to list.` : `Add ${file}.`,
  };
}

/** `FILE_UNEXPECTED`: a file that is no part of an area folder. */
export function unexpectedFile(file: string): AreaIssue {
  return {
    code: 'FILE_UNEXPECTED',
    file,
    path: '',
    found: `a file named ${JSON.stringify(file)}`,
    expected: `only the files of an area folder: ${areaFileNames.join(', ')}`,
    whatToDo: 'Correct its name, or move it out of the folder.',
  };
}
