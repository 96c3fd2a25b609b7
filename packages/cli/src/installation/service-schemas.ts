import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServiceSchema } from '@golden-thread/subgraph/database';
import { WrongUse } from '../wrong-use.ts';

/**
 * The database schemas of the services that this installation runs. The command line knows no service: the
 * `package.json` of the working directory names the module that does, as `"goldenThread": {"services": "./module.ts"}`,
 * and the module exports them as `serviceSchemas`.
 *
 * @throws WrongUse `NOT_AN_INSTALLATION`.
 */
export async function serviceSchemas(workingDirectory: string): Promise<readonly ServiceSchema[]> {
  const file = join(workingDirectory, 'package.json');
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const manifest = JSON.parse(text) as { readonly goldenThread?: { readonly services?: string } };
  const module = manifest.goldenThread?.services;
  if (module === undefined) throw notAnInstallation(file);
  const loaded = (await import(pathToFileURL(resolve(workingDirectory, module)).href)) as {
    readonly serviceSchemas?: readonly ServiceSchema[];
  };
  if (loaded.serviceSchemas === undefined) throw notAnInstallation(resolve(workingDirectory, module));
  return loaded.serviceSchemas;
}

function notAnInstallation(place: string): WrongUse {
  return new WrongUse({
    code: 'NOT_AN_INSTALLATION',
    message: 'This folder does not say which services it runs.',
    found: place,
    expected:
      '"goldenThread": {"services": "./module"} in package.json, and a module that exports serviceSchemas',
    whatToDo: 'Run the command in the root of the installation.',
  });
}
