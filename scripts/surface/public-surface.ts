import { describeExport } from './describe-export.ts';
import { exportedSymbols } from './exported-symbols.ts';
import { sourceEntries } from './source-entries.ts';
import { workspaceProgram } from './workspace-program.ts';

/** The public surface of every publishable package, as the text of its `public-surface.txt`. */
export function publicSurfaces(root: string): ReadonlyMap<string, string> {
  const entries = sourceEntries(root);
  const program = workspaceProgram(
    root,
    entries.map(({ file }) => file),
  );
  const checker = program.getTypeChecker();
  const surfaces = new Map<string, string>();
  for (const { packageFolder, name, file } of entries) {
    const described = exportedSymbols(program, file).map((exported) => describeExport(checker, exported));
    const before = surfaces.get(packageFolder);
    const text = `# ${name}\n\n${described.join('\n')}\n`;
    surfaces.set(packageFolder, before === undefined ? text : `${before}\n${text}`);
  }
  return surfaces;
}
