import type { Mended } from '@golden-thread/outcomes/schema';
import type { AreaIssue } from './area-issue.ts';
import { areaIssues } from './area-issues.ts';
import type { AreaLists } from './area-lists.ts';
import { areaParts, type AreaParts } from './area-parts.ts';
import type { AreaFiles } from './files-read.ts';
import type { LentFramework } from './framework/lent-framework.ts';
import { mendedFiles } from './mended-files.ts';

/** Codes that depend on what an id names and what bears it, and on nothing that may have been made up. */
const certain =
  /^(?:UNKNOWN_|DUPLICATE_(?!FIELD)|REF_OUT_OF_PLACE$|LEFT_OUT_AND_USED$|MEASURE_OF_ANOTHER_DOMAIN$)/;
/** What depends on things inside another entry, or on days, which may have been made up. */
const uncertain =
  /^(?:priority-matrices\.json .*(?:priorityId|actionRef)|looked-after\.json \[\d+\]\.asAtDate)$/;

/**
 * What is wrong beside the mistakes of broken entries: references and doubles in them, seen with stand-ins where they are
 * wrong. Contradictions between two fields, and days, wait until the entry is sound by itself.
 */
export function issuesBeside(
  files: AreaFiles,
  parts: AreaParts,
  lent: readonly LentFramework[],
): readonly AreaIssue[] {
  const made = mendedFiles(files);
  if (made === null) return [];
  const mended = areaParts(made.files, lent);
  // A list stays as unsound as it was: what its broken entries hold is not taken for all there is.
  const lists = Object.fromEntries(
    Object.entries(mended.lists).map(([file, part]) => {
      const { sound, ids } = parts.lists[file as keyof AreaLists];
      return [file, { ...part, sound, ids: { has: (id: string) => ids.has(id) || part.ids.has(id) } }];
    }),
  ) as unknown as AreaLists;
  const told = new Set([...parts.issues, ...areaIssues(parts)].map(keyOf));
  const sourcesRead = parts.head !== null || !made.mended.get('area.json')?.places.includes('sources');
  return [...mended.issues, ...areaIssues({ ...mended, lists })].filter((issue) => {
    if (told.has(keyOf(issue)) || !certain.test(issue.code)) return false;
    if (uncertain.test(`${issue.file} ${issue.path}`) || isMadeUp(issue, made.mended)) return false;
    // While area.json was broken no source could be looked up at all.
    if (issue.code === 'UNKNOWN_SOURCE' && parts.head === null) return sourcesRead;
    return made.mended.has(placeOf(issue));
  });
}

/** Whether an issue is about a stand-in, or about an id that stood where one is now. */
function isMadeUp(issue: AreaIssue, mended: ReadonlyMap<string, Mended>): boolean {
  const place = placeOf(issue);
  const inside = issue.path.slice(place.length - issue.file.length - 1).replace(/^\./, '');
  const path = place === issue.file ? issue.path : inside;
  const own = mended.get(place)?.places ?? [];
  if (own.some((at) => path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`))) return true;
  if (!issue.code.startsWith('UNKNOWN_')) return false;
  return [...mended.values()].some(({ replaced }) => JSON.stringify(replaced).includes(issue.found));
}

function placeOf({ file, path }: AreaIssue): string {
  const index = /^\[\d+\]/.exec(path)?.[0];
  return index === undefined ? file : `${file} ${index}`;
}

function keyOf({ file, path, code }: AreaIssue): string {
  return `${file} ${path} ${code}`;
}
