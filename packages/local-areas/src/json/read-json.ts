import type { Issue } from '@golden-thread/outcomes';
import type { Checked } from '@golden-thread/outcomes/schema';
import { characterUnkept, withoutUnkept } from './character-unkept.ts';
import { JsonCursor, JsonStop } from './json-cursor.ts';
import { textPlaces } from './text-place.ts';

const deepest = 40;
const mostIssues = 1000;
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a JSON text strictly. What `JSON.parse` lets pass is an issue here: a field given twice (`DUPLICATE_FIELD`, for the
 * last would silently win), the names that reach into JavaScript itself (`RESERVED_FIELD`) and, in any text or name, what is
 * no character or only half of one (`HIDDEN_CHARACTER`), which no database keeps. These are found all at once; a text that is no JSON (`INVALID_JSON`) stops at its first fault, with line and column. A byte order mark or a
 * null byte is its own issue. Values may be nested 40 deep; after 1,000 issues no more are told.
 *
 * @example
 * readJson('{"code": "E08000018"}').ok; // => true
 */
export function readJson(text: string): Checked<unknown> {
  if (text.startsWith('\uFEFF')) {
    return stopped(
      'BYTE_ORDER_MARK',
      'a byte order mark before the first character',
      'plain UTF-8',
      'Save the file as UTF-8 without a byte order mark.',
    );
  }
  const nullByte = text.indexOf('\u0000');
  if (nullByte >= 0) {
    return stopped(
      'NULL_BYTE',
      `a null byte at ${textPlaces(text)(nullByte)}`,
      'text',
      'Save the file again as plain UTF-8; it is damaged or in another encoding.',
    );
  }
  if (text.trim() === '')
    return stopped(
      'EMPTY_FILE',
      'nothing',
      'a JSON value',
      'Write what belongs there, from { to } or from [ to ].',
    );
  const reading: Reading = { cursor: new JsonCursor(text), issues: [], placeOf: textPlaces(text) };
  try {
    const value = readValue(reading, '', 0);
    reading.cursor.skipSpace();
    if (reading.cursor.peek() !== '') throw new JsonStop(reading.cursor.offset, 'the end of the file');
    return reading.issues.length === 0 ? { ok: true, value } : { ok: false, issues: reading.issues };
  } catch (error) {
    if (!(error instanceof JsonStop)) throw error;
    const next = text.slice(error.offset, error.offset + 20).split('\n')[0];
    return {
      ok: false,
      issues: [
        ...reading.issues,
        {
          code: 'INVALID_JSON',
          path: '',
          found: `${next === '' ? 'the end of the line or file' : JSON.stringify(next)} at ${reading.placeOf(error.offset)}`,
          expected: error.expected,
          whatToDo: error.whatToDo,
        },
      ],
    };
  }
}

interface Reading {
  readonly cursor: JsonCursor;
  readonly issues: Issue[];
  readonly placeOf: (offset: number) => string;
}

function readValue(reading: Reading, path: string, depth: number): unknown {
  const { cursor } = reading;
  cursor.skipSpace();
  if (depth > deepest) {
    throw new JsonStop(
      cursor.offset,
      `no more than ${deepest} values inside each other`,
      'Check that this is the right file: nothing in it is nested so deep.',
    );
  }
  if (cursor.peek() === '{') return readObject(reading, path, depth);
  if (cursor.peek() === '[') return readArray(reading, path, depth);
  return cursor.peek() === '"' ? readText(reading, path) : cursor.takeScalar();
}

function readText({ cursor, issues, placeOf }: Reading, path: string, isName = false): string {
  const start = cursor.offset;
  const text = cursor.takeString();
  const found = characterUnkept(text);
  if (found !== null && issues.length < mostIssues) {
    issues.push({
      code: 'HIDDEN_CHARACTER',
      path,
      found: `${found} of the ${isName ? 'name' : 'text'} at ${placeOf(start)}`,
      expected: 'text of whole characters that are seen',
      whatToDo: 'Remove the character; it often comes along when text is cut or copied.',
    });
  }
  return text;
}

function readArray(reading: Reading, path: string, depth: number): unknown[] {
  const { cursor } = reading;
  const items: unknown[] = [];
  cursor.take('[');
  cursor.skipSpace();
  if (cursor.take(']')) return items;
  do {
    endsTooLate(cursor, ']');
    items.push(readValue(reading, `${path}[${items.length}]`, depth + 1));
    cursor.skipSpace();
  } while (cursor.take(','));
  if (!cursor.take(']')) throw new JsonStop(cursor.offset, 'a comma or ]');
  return items;
}

/** A bracket right after a comma: the commonest mistake of all. */
function endsTooLate(cursor: JsonCursor, bracket: ']' | '}'): void {
  cursor.skipSpace();
  if (cursor.peek() !== bracket) return;
  throw new JsonStop(
    cursor.offset,
    `another ${bracket === ']' ? 'value' : 'field'} after the comma, or no comma`,
    'There is a comma too many just before: remove it, or add what is missing after it.',
  );
}

function readObject(reading: Reading, path: string, depth: number): Record<string, unknown> {
  const { cursor, issues, placeOf } = reading;
  const fields = new Map<string, unknown>();
  cursor.take('{');
  cursor.skipSpace();
  if (cursor.take('}')) return {};
  do {
    endsTooLate(cursor, '}');
    const start = cursor.offset;
    if (cursor.peek() !== '"') throw new JsonStop(start, 'the name of a field in double quotes');
    const name = readText(reading, path, true);
    const shown = withoutUnkept(name);
    const at = path === '' ? shown : `${path}.${shown}`;
    if (fields.has(name) && issues.length < mostIssues) {
      issues.push({
        code: 'DUPLICATE_FIELD',
        path: at,
        found: `"${name}" a second time at ${placeOf(start)}`,
        expected: 'each field once',
        whatToDo: 'Keep the one that is right.',
      });
    }
    if (reserved.has(name) && issues.length < mostIssues) {
      issues.push({
        code: 'RESERVED_FIELD',
        path: at,
        found: `"${name}" at ${placeOf(start)}`,
        expected: 'a name of the data format',
        whatToDo: 'Remove the field.',
      });
    }
    cursor.skipSpace();
    if (!cursor.take(':')) throw new JsonStop(cursor.offset, 'a colon');
    fields.set(name, readValue(reading, at, depth + 1));
    cursor.skipSpace();
  } while (cursor.take(','));
  if (!cursor.take('}')) throw new JsonStop(cursor.offset, 'a comma or }');
  return Object.fromEntries(fields);
}

function stopped(code: string, found: string, expected: string, whatToDo: string): Checked<never> {
  return { ok: false, issues: [{ code, path: '', found, expected, whatToDo }] };
}
