import ts from 'typescript';

/** An example made ready to run: a function body, and the modules and loose names it needs. */
export interface ExampleScript {
  readonly body: string;
  /** How many values it promises. */
  readonly promises: number;
  readonly imports: readonly { readonly module: string; readonly names: readonly string[] }[];
  /** Every identifier it mentions; those the file exports are put in scope. */
  readonly mentions: readonly string[];
}

const PROMISE = /^\s*\/\/ =>\s*(.+?)\s*$/;

/**
 * Reads an example. A statement followed by `// => value` promises that value; `// => throws CODE` promises a
 * throw with that code. On a `const`, the value promised is the constant's.
 */
export function exampleScript(code: string): ExampleScript {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ESNext, true);
  const imports: { module: string; names: string[] }[] = [];
  const mentions = new Set<string>();
  const lines: string[] = [];
  let promises = 0;
  for (const statement of source.statements) {
    const promised = promiseAfter(code, statement.getEnd());
    if (ts.isImportDeclaration(statement)) {
      imports.push(importOf(statement));
      continue;
    }
    collectMentions(statement, mentions);
    const text = statement.getText();
    if (promised === null) lines.push(text);
    else {
      promises += 1;
      lines.push(...promiseLines(statement, text, promised));
    }
  }
  const body = ts.transpile(lines.join('\n'), {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
  });
  return { body, promises, imports, mentions: [...mentions] };
}

function promiseAfter(code: string, end: number): string | null {
  const restOfLine = code.slice(end).split('\n')[0] ?? '';
  const nextLine = code.slice(end).split('\n')[1] ?? '';
  return (
    (PROMISE.exec(restOfLine) ?? (restOfLine.trim() === '' ? PROMISE.exec(nextLine) : null))?.[1] ?? null
  );
}

function promiseLines(statement: ts.Statement, text: string, promised: string): readonly string[] {
  const thrown = /^throws ([A-Z_]+)$/.exec(promised)?.[1];
  if (ts.isVariableStatement(statement)) {
    const name = statement.declarationList.declarations.at(-1)?.name.getText() ?? '';
    return [text, `expect(${name}).toEqual(${promised});`];
  }
  const expression = text.replace(/;$/, '');
  if (thrown !== undefined) {
    return [`expect(await codeThrownBy(async () => (${expression}))).toBe(${JSON.stringify(thrown)});`];
  }
  return [`expect(${expression}).toEqual(${promised});`];
}

function importOf(statement: ts.ImportDeclaration): { module: string; names: string[] } {
  const module = (statement.moduleSpecifier as ts.StringLiteral).text;
  const bindings = statement.importClause?.namedBindings;
  if (bindings === undefined || !ts.isNamedImports(bindings)) {
    throw new Error(`An example imports by name: ${statement.getText()}`);
  }
  return { module, names: bindings.elements.map((element) => element.getText()) };
}

function collectMentions(node: ts.Node, mentions: Set<string>): void {
  if (ts.isIdentifier(node)) mentions.add(node.text);
  ts.forEachChild(node, (child) => collectMentions(child, mentions));
}
