import { join } from 'node:path';
import type { DatabaseIssue } from './database-fault.ts';

const parts =
  /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$|;|[A-Za-z_]\w*|\n|[^\S\n]+|./g;

const forbidden = new Set([
  'begin',
  'start',
  'commit',
  'end',
  'rollback',
  'abort',
  'savepoint',
  'release',
  'set',
  'reset',
  'discard',
  'copy',
]);

/**
 * Finds statements that would leave the migration's one transaction or its role: with one of them a failing file would
 * not roll back whole. Function bodies belong between dollar quotes.
 */
export const transactionControl = (
  folder: string,
  file: { readonly name: string; readonly sql: string },
): DatabaseIssue[] => {
  const issues: DatabaseIssue[] = [];
  let line = 1;
  let first = true;
  for (const [part] of file.sql.matchAll(parts)) {
    const here = line;
    line += part.split('\n').length - 1;
    if (part === ';') first = true;
    else if (!/^\s|^--|^\/\*/.test(part)) {
      if (first && forbidden.has(part.toLowerCase())) {
        issues.push({
          code: 'MIGRATION_TRANSACTION',
          path: `${join(folder, file.name)}:${here}`,
          found: `a statement that begins with ${part}`,
          expected: 'statements that stay inside the one transaction and role the runner gives the file',
          whatToDo: 'Take it out. Put function bodies between $$ and $$.',
        });
      }
      first = false;
    }
  }
  return issues;
};
