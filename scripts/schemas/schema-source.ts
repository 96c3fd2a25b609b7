import { z } from 'zod';
import { exportedSymbols } from '../surface/exported-symbols.ts';
import { sourceEntries } from '../surface/source-entries.ts';
import { workspaceProgram } from '../surface/workspace-program.ts';
import ts from 'typescript';

/** One zod schema a package exports, and what its docstring says of it. */
export interface SchemaSource {
  readonly packageFolder: string;
  /** As exported, without `Schema`: `improvementPlan`. */
  readonly name: string;
  readonly schema: z.ZodType;
  /** The docstring, first paragraph, on one line. */
  readonly description: string;
}

/** Every zod schema of every package's `./schema`, in order of package and name. */
export async function schemaSources(root: string): Promise<readonly SchemaSource[]> {
  // The schemas of local areas are of whole files, and are listed by file.
  const entries = sourceEntries(root).filter(
    ({ name, packageFolder }) => name.endsWith('/schema') && packageFolder !== 'local-areas',
  );
  const program = workspaceProgram(
    root,
    entries.map(({ file }) => file),
  );
  const found: SchemaSource[] = [];
  for (const { packageFolder, file } of entries) {
    const all = (await import(file)) as Record<string, unknown>;
    for (const { name, symbol } of exportedSymbols(program, file)) {
      const schema = all[name];
      if (!name.endsWith('Schema') || !(schema instanceof z.ZodType)) continue;
      const words = ts.displayPartsToString(symbol.getDocumentationComment(program.getTypeChecker()));
      found.push({
        packageFolder,
        name: name.slice(0, -'Schema'.length),
        schema,
        description: (words.split('\n\n')[0] ?? '').replaceAll(/\s+/g, ' ').trim(),
      });
    }
  }
  return found;
}
