import type { Issue } from '@golden-thread/outcomes';
import { checkWith } from '@golden-thread/outcomes/schema';
import { inFile, type AreaIssue } from './area-issue.ts';
import { entrySchemas, type EntryOf, type ListFileName } from './schema.ts';

/** An entry of a list that is sound by itself, with its place in the file. */
interface Entry<T> {
  readonly index: number;
  readonly value: T;
}

/** A list file as far as it could be read. */
export interface ListPart<T> {
  readonly entries: readonly Entry<T>[];
  /** Ids that stand in the file, those of broken entries included; every id when the file could not be read at all. */
  readonly ids: ReadonlySet<string>;
  /** Whether every entry was sound. */
  readonly sound: boolean;
  readonly issues: readonly AreaIssue[];
}

/** A set that has every id: what could not be read is not blamed on those who refer to it. */
const everyId: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

/** The same list, standing for every id: nobody is blamed for naming an entry that could not be had. */
export function withEveryId<T>(part: ListPart<T>): ListPart<T> {
  return { ...part, ids: everyId };
}

/** A list of which nothing could be read. */
export const unreadList = { entries: [], ids: everyId, sound: false, issues: [] } as const;

/** A list whose file is left out, where it may be: there is nothing to list. */
export const emptyList = { entries: [], ids: new Set<string>(), sound: true, issues: [] } as const;

const mostIssues = 1000;

/**
 * Checks each entry of a list file by itself, so that one broken entry hides nothing about the others. After 1,000 issues
 * the rest of the file is not looked at, and `TOO_MANY_ISSUES` says so.
 */
export function listPart<F extends ListFileName>(file: F, value: unknown): ListPart<EntryOf<F>> {
  if (!Array.isArray(value)) {
    const found = value === null ? 'null' : typeof value === 'object' ? 'an object' : JSON.stringify(value);
    const issue = {
      code: 'WRONG_TYPE',
      path: '',
      found: found.length > 80 ? `${found.slice(0, 79)}…` : found,
      expected: 'a list',
      whatToDo: 'Put the entries between [ and ].',
    };
    return { ...unreadList, issues: [inFile(file, issue)] };
  }
  const schema = entrySchemas[file];
  const entries: Entry<EntryOf<F>>[] = [];
  const issues: AreaIssue[] = [];
  for (const [index, item] of value.entries()) {
    if (issues.length >= mostIssues) {
      issues.push(inFile(file, tooMany(index, value.length)));
      break;
    }
    const checked = checkWith(schema, item, { path: `[${index}]` });
    if (checked.ok) entries.push({ index, value: checked.value as EntryOf<F> });
    else issues.push(...checked.issues.map((issue) => inFile(file, issue)));
  }
  return { entries, ids: new Set(value.flatMap(idOf)), sound: issues.length === 0, issues };
}

function tooMany(index: number, length: number): Issue {
  return {
    code: 'TOO_MANY_ISSUES',
    path: `[${index}]`,
    found: `${length - index} entries more, not looked at`,
    expected: `fewer than ${mostIssues} issues in one file`,
    whatToDo: 'Correct those before; many of them may have one cause.',
  };
}

function idOf(item: unknown): readonly string[] {
  if (typeof item !== 'object' || item === null || !('id' in item)) return [];
  return typeof item.id === 'string' ? [item.id] : [];
}

/** The entries' values, without their places. */
export function valuesOf<T>(part: ListPart<T>): readonly T[] {
  return part.entries.map(({ value }) => value);
}
