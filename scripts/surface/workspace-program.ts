import { join } from 'node:path';
import ts from 'typescript';

/** A program over the given files with the workspace's own compiler settings, reading packages from source. */
export function workspaceProgram(root: string, files: readonly string[]): ts.Program {
  const config = ts.parseConfigFileTextToJson(
    'tsconfig.json',
    ts.sys.readFile(join(root, 'tsconfig.json')) ?? '',
  );
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  return ts.createProgram([...files], options);
}
