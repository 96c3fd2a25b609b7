import { join } from 'node:path';
import ts from 'typescript';

/**
 * Compiles one core package against the bare language (`tsconfig.core.json`: `"types": []`, lib es2023), from
 * source, tests left out. Gives a sentence per fault: `process`, `fetch`, `setTimeout`, `console` are unknown names here.
 */
export function coreFaults(root: string, corePackage: string): readonly string[] {
  const folder = join(root, 'packages', corePackage);
  const config = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.build.json'),
    { noEmit: true, customConditions: ['@golden-thread/source'], rootDir: root },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => void fault },
  );
  if (config === undefined) return [`packages/${corePackage}/tsconfig.build.json cannot be read.`];
  if (config.fileNames.length === 0) return [`packages/${corePackage} has no source file to compile.`];
  const { lib, types } = config.options;
  if (types?.length !== 0 || lib?.length !== 1 || lib[0] !== 'lib.es2023.d.ts') {
    return [
      `packages/${corePackage}/tsconfig.build.json must extend tsconfig.core.json and leave types and lib alone.`,
    ];
  }
  const program = ts.createProgram(config.fileNames, config.options);
  return ts.getPreEmitDiagnostics(program).map((fault) => {
    const message = ts.flattenDiagnosticMessageText(fault.messageText, ' ');
    if (fault.file === undefined || fault.start === undefined) return message;
    const { line } = fault.file.getLineAndCharacterOfPosition(fault.start);
    return `${fault.file.fileName.slice(root.length).replace(/^\//, '')}:${line + 1} ${message}`;
  });
}
