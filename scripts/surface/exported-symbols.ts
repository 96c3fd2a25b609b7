import ts from 'typescript';

export interface ExportedSymbol {
  readonly name: string;
  /** What the name stands for, followed through re-exports. */
  readonly symbol: ts.Symbol;
  readonly declaration: ts.Declaration;
}

/** What a module exports by name, in order of name. */
export function exportedSymbols(program: ts.Program, file: string): readonly ExportedSymbol[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined)
    throw new Error(`${file} does not exist or exports nothing, yet a package.json points to it.`);
  return checker
    .getExportsOfModule(module)
    .map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declaration = symbol.declarations?.[0];
      if (declaration === undefined)
        throw new Error(`${file} exports ${exported.name}, which leads nowhere.`);
      return { name: exported.name, symbol, declaration };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
