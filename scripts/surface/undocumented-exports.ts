import ts from 'typescript';
import { exportedSymbols } from './exported-symbols.ts';
import type { SourceEntry } from './source-entries.ts';
import { workspaceProgram } from './workspace-program.ts';

/** Public exports with no sentence about them, as `entry: name`. A type needs one too: its unit or its edges are decisions. */
export function undocumentedExports(root: string, entries: readonly SourceEntry[]): readonly string[] {
  const program = workspaceProgram(
    root,
    entries.map(({ file }) => file),
  );
  const checker = program.getTypeChecker();
  return entries.flatMap(({ name: entry, file }) =>
    exportedSymbols(program, file)
      .filter(({ symbol }) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() === '')
      .map(
        ({ name, declaration }) =>
          `${entry}: ${name} (${declaration.getSourceFile().fileName.slice(root.length)})`,
      ),
  );
}
