import type { z } from 'zod';
import type { Issue } from '../issue.ts';
import { foundAt, pathText, shown } from './found.ts';
import { rangeWords } from './range-words.ts';
import { takesNull } from './schema-at.ts';

/** Where what was parsed came from, so that every issue can be found again. */
export interface IssueOrigin {
  readonly file?: string | undefined;
  /** Put before every path, such as `indicators[3]`. */
  readonly path?: string | undefined;
  /** What parsed it, so that the issue can say where null is allowed. */
  readonly schema?: z.ZodType | undefined;
}

type ZodIssue = z.core.$ZodIssue;
type Parts = Pick<Issue, 'code' | 'expected' | 'whatToDo'>;

/**
 * Every problem of a failed parse as issues, in the order found; a field too many is one issue for each such field.
 *
 * @param input - what was parsed, so that the issue can show what stands there.
 */
export function issuesFromZodError(
  error: { readonly issues: readonly ZodIssue[] },
  input: unknown,
  origin: IssueOrigin = {},
): readonly Issue[] {
  return error.issues.flatMap((issue) =>
    placesOf(issue).map((path) => {
      const found = foundAt(input, path);
      return {
        ...partsOf(issue, found, origin.schema !== undefined && takesNull(origin.schema, input, path)),
        path: pathText(path, origin.path ?? ''),
        found: shown(found),
        ...(origin.file === undefined ? {} : { file: origin.file }),
      };
    }),
  );
}

function placesOf(issue: ZodIssue): readonly (readonly PropertyKey[])[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

function partsOf(issue: ZodIssue, found: unknown, orNull: boolean): Parts {
  switch (issue.code) {
    case 'custom':
      return customParts(issue);
    case 'unrecognized_keys':
      return parts('UNKNOWN_FIELD', 'no such field', 'Remove the field or correct its name.');
    case 'invalid_type':
      return ofType(
        `${typeWords[issue.expected] ?? issue.expected}${orNull ? ', or null' : ''}`,
        found,
        orNull,
      );
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return oneOf('options' in issue && issue.options !== undefined ? issue.options : []);
    case 'invalid_format':
      return parts('WRONG_FORMAT', `a well-formed ${issue.format}`, 'Correct the text.');
    default:
      return parts('OUT_OF_RANGE', rangeWords(issue) ?? expectedIn(issue), 'Correct the value.');
  }
}

/** The kinds of value a file can hold, as people call them. */
const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function ofType(words: string, found: unknown, orNull: boolean): Parts {
  if (found !== undefined) return parts('WRONG_TYPE', words, `Write ${words}.`);
  return parts(
    'MISSING',
    words,
    orNull ? 'Add the field, with null where nothing is known.' : 'Add the field.',
  );
}

function expectedIn(issue: ZodIssue): string {
  return issue.message.replace(/^.*?: ?expected /i, '');
}

function oneOf(values: readonly unknown[]): Parts {
  const list = values.map((value) => shown(value)).join(', ');
  return parts(
    'NOT_ONE_OF',
    values.length === 0 ? 'one of the forms allowed here' : `one of ${list}`,
    'Use one of the values listed, written exactly so.',
  );
}

function customParts(issue: Extract<ZodIssue, { code: 'custom' }>): Parts {
  const { code, expected, whatToDo } = (issue.params ?? {}) as Partial<Parts>;
  return parts(code ?? 'INVALID', expected ?? issue.message, whatToDo ?? 'Correct the value.');
}

function parts(code: string, expected: string, whatToDo: string): Parts {
  return { code, expected, whatToDo };
}
