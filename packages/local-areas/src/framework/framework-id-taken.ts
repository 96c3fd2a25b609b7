import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaHead } from '../schema.ts';
import type { LentFramework } from './lent-framework.ts';

/**
 * `FRAMEWORK_ID_TAKEN`: the area wrote a framework under an id that another area lends, so that those who name it could mean
 * either. A folder with the code of a shipped area stands in its place, and keeps the id.
 */
export function frameworkIdTaken(
  id: string,
  head: Pick<AreaHead, 'code'>,
  lent: readonly LentFramework[],
): readonly AreaIssue[] {
  const other = lent.find(({ framework, lender }) => framework.id === id && lender.code !== head.code);
  if (other === undefined) return [];
  const { code, name } = other.lender;
  return [
    inFile('framework.json', {
      code: 'FRAMEWORK_ID_TAKEN',
      path: 'id',
      found: `"${id}", which ${name} (${code}) lends`,
      expected: 'an id that no other area gives its framework',
      whatToDo: `Give the framework an id of its own; to build on that of ${name}, write \`extends\` with its id instead.`,
    }),
  ];
}
