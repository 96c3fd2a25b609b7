import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Example } from './example.ts';

/** Every `@example` of a source file, in order, without a surrounding code fence. */
export function docstringExamples(root: string, file: string): readonly Example[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.ESNext,
    true,
  );
  const found: Example[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      // A tag is reported for every node it covers; it belongs to the one it is written on.
      if (tag.tagName.text !== 'example' || tag.parent.parent !== node) continue;
      const { line } = source.getLineAndCharacterOfPosition(tag.getStart());
      const code = (ts.getTextOfJSDocComment(tag.comment) ?? '')
        .replace(/^\s*```(ts)?\n/, '')
        .replace(/\n```\s*$/, '');
      found.push({ place: `${file}:${line + 1}`, file: join(root, file), code });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
