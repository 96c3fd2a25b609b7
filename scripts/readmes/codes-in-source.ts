import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from '../fences/source-files.ts';

/** `IN_CAPITALS` for issues and defects, `joined-by-hyphens` for refusals; an `ENOENT` is the system's own, an `E92000001` a place's. */
const CODE = /^(?!E[A-Z]+$|E\d)(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|[a-z]+(?:-[a-z]+)+)$/;

/** Settings of an installation, which are named by calls as codes are. */
export const SETTINGS: readonly string[] = [
  'AREAS_DIR',
  'DATABASE_ROLE_PREFIX',
  'DATABASE_SECRET',
  'DATABASE_URL',
  'DATA_DIR',
  'FORWARDING_KEYS',
  'PG_VERSION',
];

/** Every code that a package's own sources give to an issue, a defect or a refusal, in order; tests are left out. */
export function codesInSource(root: string, packageFolder: string): readonly string[] {
  const codes = new Set<string>();
  for (const file of sourceFiles(root, [`packages/${packageFolder}/src`])) {
    if (/[.](test|test-d)[.]ts$|\/testing\/|^packages\/[^/]+\/test\//.test(file)) continue;
    const text = readFileSync(join(root, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
    const visit = (node: ts.Node): void => {
      for (const literal of codesAt(node))
        if (CODE.test(literal.text) && !SETTINGS.includes(literal.text)) codes.add(literal.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...codes].sort();
}

/** The literals at a node that are a code: those of `code:`, and capitals with a low line that are handed on, listed or a `because:`. */
function codesAt(node: ts.Node): readonly ts.StringLiteralLike[] {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'code') return literalsOf(node.initializer);
  if (ts.isPropertyDeclaration(node) && node.name.getText() === 'code' && node.initializer)
    return literalsOf(node.initializer);
  const given =
    ts.isNewExpression(node) || ts.isCallExpression(node)
      ? (node.arguments ?? [])
      : ts.isArrayLiteralExpression(node)
        ? node.elements
        : (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) &&
            node.name.getText() === 'because' &&
            node.initializer
          ? [node.initializer]
          : [];
  return [...given].flatMap(literalsOf).filter(({ text }) => /^[A-Z]+(?:_[A-Z0-9]+)+$/.test(text));
}

function literalsOf(node: ts.Expression): readonly ts.StringLiteralLike[] {
  if (ts.isStringLiteralLike(node)) return [node];
  return ts.isConditionalExpression(node)
    ? [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)]
    : [];
}
