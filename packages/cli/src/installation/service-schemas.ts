import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServiceSchema } from '@golden-thread/subgraph/database';
import { WrongUse } from '../wrong-use.ts';

/** The module that names the services of an installation, and what it exports. */
export interface ServicesModule {
  readonly place: string;
  readonly loaded: Readonly<Record<string, unknown>>;
}

/**
 * The command line knows no service: the `package.json` of the working directory names the module that does, as
 * `"goldenThread": {"services": "./module.ts"}`.
 *
 * @throws WrongUse `NOT_AN_INSTALLATION`.
 */
export async function servicesModule(workingDirectory: string): Promise<ServicesModule> {
  const file = join(workingDirectory, 'package.json');
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const manifest = JSON.parse(text) as { readonly goldenThread?: { readonly services?: string } };
  const module = manifest.goldenThread?.services;
  if (module === undefined) throw notAnInstallation(file);
  const place = resolve(workingDirectory, module);
  return { place, loaded: (await import(pathToFileURL(place).href)) as Record<string, unknown> };
}

/**
 * The database schemas of the services that this installation runs: `serviceSchemas` of that module.
 *
 * @throws WrongUse `NOT_AN_INSTALLATION`.
 */
export async function serviceSchemas(workingDirectory: string): Promise<readonly ServiceSchema[]> {
  const { place, loaded } = await servicesModule(workingDirectory);
  const schemas = loaded['serviceSchemas'] as readonly ServiceSchema[] | undefined;
  if (schemas === undefined) throw notAnInstallation(place);
  return schemas;
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
