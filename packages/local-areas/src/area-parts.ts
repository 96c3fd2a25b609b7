import type { FrameworkOverlay, LeftOutIndicator, OutcomesFramework } from '@golden-thread/outcomes';
import { checkWith, frameworkOverlaySchema, type Checked } from '@golden-thread/outcomes/schema';
import type { AreaLists } from './area-lists.ts';
import { isAreaFileName, isOptionalAreaFile, type AreaFileName } from './area-files.ts';
import { inFile, type AreaIssue } from './area-issue.ts';
import { missingFile, unexpectedFile } from './file-issues.ts';
import type { AreaFiles } from './files-read.ts';
import { adoptFramework } from './framework/adopt-framework.ts';
import { frameworkIdTaken } from './framework/framework-id-taken.ts';
import { isOverlay } from './framework/is-overlay.ts';
import type { LentFramework } from './framework/lent-framework.ts';
import { emptyList, listPart, unreadList, withEveryId, type ListPart } from './list-part.ts';
import {
  areaHeadSchema,
  entrySchemas,
  frameworkFileSchema,
  type AreaHead,
  type EntryOf,
  type ListFileName,
} from './schema.ts';

/** An area's files, each checked by itself. What could not be read is null or empty. */
export interface AreaParts {
  readonly head: AreaHead | null;
  /** The framework as the area uses it, whether it wrote or adopted it. */
  readonly framework: OutcomesFramework | null;
  /** What `framework.json` says where the area adopts the framework of another; null where it wrote its own. */
  readonly overlay: FrameworkOverlay | null;
  /** Shared indicators the area does not collect; none where it wrote its own framework. */
  readonly leftOut: readonly LeftOutIndicator[];
  readonly lists: AreaLists;
  readonly issues: readonly AreaIssue[];
}

/**
 * Checks every file by itself: `FILE_MISSING`, `FILE_UNEXPECTED`, what stopped it from being read, and its shape; and lays an
 * overlay on the framework it adopts, one of those lent. A framework of its own may not have the id of one of these.
 */
export function areaParts(files: AreaFiles, lent: readonly LentFramework[]): AreaParts {
  const issues: AreaIssue[] = [];
  const read = <T>(file: AreaFileName, use: (value: unknown) => T, otherwise: T): T => {
    const reading = files.get(file);
    if (reading?.ok === true) return use(reading.value);
    issues.push(
      ...(reading === undefined ? [missingFile(file)] : reading.issues.map((issue) => inFile(file, issue))),
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
  const frameworkFile = files.get('framework.json');
  const adopts = frameworkFile?.ok === true && isOverlay(frameworkFile.value);
  const overlay = adopts
    ? single('framework.json', (value) => checkWith(frameworkOverlaySchema, value))
    : null;
  const own = adopts ? null : single('framework.json', (value) => checkWith(frameworkFileSchema, value));
  const lists = Object.fromEntries(
    (Object.keys(entrySchemas) as ListFileName[]).map((file) => [file, list(file)]),
  ) as AreaLists;
  for (const name of files.keys()) if (!isAreaFileName(name)) issues.push(unexpectedFile(name));
  if (!adopts) {
    if (own !== null && head !== null) issues.push(...frameworkIdTaken(own.id, head, lent));
    return { head, framework: own, overlay, leftOut: [], lists, issues };
  }
  if (overlay === null) {
    const indicators = withEveryId(lists['indicators.json']);
    return {
      head,
      framework: null,
      overlay,
      leftOut: [],
      lists: { ...lists, 'indicators.json': indicators },
      issues,
    };
  }
  const { sources, framework, indicators, benchmarks, leftOut, ...adoption } = adoptFramework(
    overlay,
    lent,
    head?.sources ?? [],
    lists,
  );
  return {
    head: head === null ? null : { ...head, sources },
    framework,
    overlay,
    leftOut,
    lists: { ...lists, 'indicators.json': indicators, 'benchmarks.json': benchmarks },
    issues: [...issues, ...adoption.issues],
  };
}
