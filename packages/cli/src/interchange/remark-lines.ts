import type { Issue } from '@golden-thread/outcomes';
import { issueLines } from '../issue-lines.ts';

/** Every remark with its place; nothing where there is none. */
export function remarkLines(remarks: readonly Issue[], what: string): readonly string[] {
  if (remarks.length === 0) return [];
  return ['', headed(remarks, what), ...remarks.flatMap((remark) => ['', ...issueLines(remark)])];
}

/** How many remarks there are of each sort, and where all of them stand; nothing where there is none. */
export function remarkCounts(remarks: readonly Issue[], what: string): readonly string[] {
  if (remarks.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { code, found } of remarks) {
    const sort = /^"/.test(found) ? code : `${code} ${found}`;
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  return [
    `${headed(remarks, what)} --json lists each with its place.`,
    ...[...counts].map(([sort, count]) => `  ${count}  ${sort}`),
  ];
}

function headed(remarks: readonly Issue[], what: string): string {
  return `${remarks.length} ${remarks.length === 1 ? 'remark' : 'remarks'}: ${what}.`;
}
