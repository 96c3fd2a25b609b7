import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import ts from 'typescript';

/** The folders the fences stand in. */
export const FENCED_FOLDERS = ['packages', 'services', 'apps'];

/** Runs dependency-cruiser with the workspace's own rules over `root`; paths in the result are relative to it. */
export async function cruiseWorkspace(root: string): Promise<ICruiseResult> {
  const { default: rules } = (await import(pathToFileURL(join(root, '.dependency-cruiser.mjs')).href)) as {
    default: { forbidden: unknown[]; options: Record<string, unknown> };
  };
  const tsConfigText = readFileSync(join(root, 'tsconfig.json'), 'utf8');
  const tsConfig = ts.parseJsonConfigFileContent(
    ts.parseConfigFileTextToJson('tsconfig.json', tsConfigText).config,
    ts.sys,
    root,
  );
  const { enhancedResolveOptions, ...options } = rules.options;
  const answer = await cruise(
    FENCED_FOLDERS,
    {
      ...options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules.forbidden },
    } as ICruiseOptions,
    enhancedResolveOptions as never,
    { tsConfig },
  );
  if (typeof answer.output === 'string')
    throw new Error('dependency-cruiser gave text where a result was expected');
  return answer.output;
}
