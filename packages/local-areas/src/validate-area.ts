import { areaFileNames } from './area-files.ts';
import { areaIssues } from './area-issues.ts';
import type { AreaIssue } from './area-issue.ts';
import { areaParts } from './area-parts.ts';
import type { AreaFiles } from './files-read.ts';
import { assembleArea } from './assemble-area.ts';
import { didYouMean } from './did-you-mean.ts';
import { issuesBeside } from './issues-beside.ts';
import type { LentFramework } from './framework/lent-framework.ts';
import type { LocalArea } from './local-area.ts';

/** A whole area, or everything that is wrong with its files. */
export type AreaReading =
  | { readonly ok: true; readonly area: LocalArea }
  | { readonly ok: false; readonly issues: readonly AreaIssue[] };

/**
 * Makes an area of its files, or says everything that is wrong with them at once: what stopped a file from being read,
 * the shape of each entry, and the references between files. Files are taken in the order of `areaFileNames`. A
 * broken entry still counts as there for those that refer to it, so that one mistake is told once; its own references are
 * looked at all the same.
 *
 * @param lent - frameworks of other areas that this one may adopt by naming one in `framework.json`.
 *
 * @example
 * validateArea(new Map()).ok; // => false
 */
export function validateArea(files: AreaFiles, lent: readonly LentFramework[] = []): AreaReading {
  const parts = areaParts(files, lent);
  const sound = [...parts.issues, ...areaIssues(parts)];
  const area = sound.length === 0 ? assembleArea(parts) : null;
  if (area !== null) return { ok: true, area };
  const issues = [...sound, ...issuesBeside(files, parts, lent)];
  const order: readonly string[] = areaFileNames;
  const place = (file: string) => (order.includes(file) ? order.indexOf(file) : order.length);
  return {
    ok: false,
    issues: didYouMean(issues, parts, lent).toSorted((one, other) => place(one.file) - place(other.file)),
  };
}
