import { areaFileNames } from './area-files.ts';
import type { AreaIssue } from './area-issue.ts';
import type { AreaParts } from './area-parts.ts';
import type { LentFramework } from './framework/lent-framework.ts';
import { nearestName } from './nearest-name.ts';

/**
 * The issues, with the nearest name that is known put beside one that is not: a field, a file, a word of a list, an id, or a
 * framework that another area lends.
 */
export function didYouMean(
  issues: readonly AreaIssue[],
  parts: AreaParts,
  lent: readonly LentFramework[] = [],
): readonly AreaIssue[] {
  const missing = new Set(
    issues.filter(({ found }) => found === 'nothing').map(({ file, path }) => `${file} ${path}`),
  );
  const files = new Map<string, string>();
  for (const [id, file] of [...idsOf(parts), ...sharedIds(parts, lent)])
    if (!files.has(id)) files.set(id, file);
  const frameworks = lent.map(({ framework }) => framework.id);
  return issues.map((issue) => {
    const hint = hintFor(issue, missing, files, frameworks);
    return hint === null ? issue : { ...issue, whatToDo: `${issue.whatToDo} ${hint}` };
  });
}

function hintFor(
  { code, file, path, found, expected }: AreaIssue,
  missing: ReadonlySet<string>,
  files: ReadonlyMap<string, string>,
  frameworks: readonly string[],
): string | null {
  if (code === 'FILE_UNEXPECTED') return meant(nearestName(file, areaFileNames));
  if (code === 'UNKNOWN_FIELD') {
    const [, parent = '', field = ''] = /^(.*?)([^.]*)$/.exec(path) ?? [];
    // Almost every field is needed, so a misspelt one is missing where it stands.
    const fields = [...missing].flatMap((place) =>
      place.startsWith(`${file} ${parent}`) ? [place.slice(file.length + 1 + parent.length)] : [],
    );
    return meant(nearestName(field, fields));
  }
  const text = textIn(found);
  if (text === null) return null;
  if (code === 'NOT_ONE_OF') return meant(nearestName(text, quotedIn(expected)));
  if (code === 'UNKNOWN_FRAMEWORK') return meant(nearestName(text, frameworks));
  if (!code.startsWith('UNKNOWN_')) return null;
  const there = files.get(text);
  if (there !== undefined) return `There is one in ${there}, which does not belong here.`;
  const near = nearestName(text, files.keys());
  return near === null ? null : `Did you mean "${near}" of ${files.get(near)}?`;
}

function meant(name: string | null): string | null {
  return name === null ? null : `Did you mean "${name}"?`;
}

function textIn(found: string): string | null {
  return /^"([^"]*)"$/.exec(found)?.[1] ?? null;
}

function quotedIn(expected: string): readonly string[] {
  return [...expected.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
}

/** Every id of the area with its file, in the order of the files; of a list that could not be read, none. */
function idsOf({ head, framework, lists }: AreaParts): readonly (readonly [string, string])[] {
  const inFile = (file: string, ids: Iterable<string>) => [...ids].map((id) => [id, file] as const);
  return [
    ...inFile('area.json', head?.sources.map(({ id }) => id) ?? []),
    ...inFile('framework.json', framework?.outcomes.map(({ id }) => id) ?? []),
    ...Object.entries(lists).flatMap(([file, { ids }]) => inFile(file, ids)),
  ];
}

/** The ids of the framework an area builds on, where its overlay does not fit: what fits is in its lists already. */
function sharedIds(
  { framework, overlay }: AreaParts,
  lent: readonly LentFramework[],
): readonly (readonly [string, string])[] {
  const lender = lent.find((each) => each.framework.id === overlay?.extends);
  if (framework !== null || lender === undefined) return [];
  return [...lender.indicators, ...lender.framework.outcomes].map(
    ({ id }) => [id, 'the framework it builds on'] as const,
  );
}
