import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Defect } from '@golden-thread/outcomes';
import { readJson } from '../json/read-json.ts';
import { nearestName } from '../nearest-name.ts';
import { areaFolders } from './area-folders.ts';
import { shippedAreas } from './shipped-areas.ts';

/**
 * The folder of an area named by its ONS code, its name, or a path. A code or name of a known area wins over a folder of
 * the same name where you stand; write `./rotherham` to mean the folder. Capitals do not matter in codes and names. Known are
 * the areas of `areasDir`, a folder of area folders, and the shipped ones; the former take the place of the latter.
 *
 * @throws Defect `UNKNOWN_AREA`, naming the areas there are; `AREAS_FOLDER_UNREADABLE`.
 */
export async function findArea(codeNameOrFolder: string, areasDir?: string): Promise<string> {
  const wanted = codeNameOrFolder.trim().toLowerCase();
  const known: string[] = [];
  const names: string[] = [];
  const own = areasDir === undefined ? [] : await areaFolders(areasDir);
  for (const folder of [...own, ...(await shippedAreas())]) {
    const { code, name } = await headOf(folder);
    if (wanted !== '' && [code, name, basename(folder)].some((word) => word.toLowerCase() === wanted))
      return folder;
    names.push(code, name, basename(folder));
    if (code !== '') known.push(`${code} (${name})`);
  }
  if (wanted !== '' && (await isFolder(codeNameOrFolder))) return codeNameOrFolder;
  const near = nearestName(codeNameOrFolder.trim(), names);
  throw new Defect(
    'UNKNOWN_AREA',
    `There is no area or folder "${codeNameOrFolder}".${near === null ? '' : ` Did you mean "${near}"?`} Give an area's code or name (${known.join(', ')}) or the path of an area folder.`,
  );
}

async function headOf(folder: string): Promise<{ readonly code: string; readonly name: string }> {
  // A folder that does not say which area it is, is found by its own name alone.
  const head = readJson(await readFile(join(folder, 'area.json'), 'utf8').catch(() => ''));
  const { code, name } = (head.ok && typeof head.value === 'object' ? { ...head.value } : {}) as {
    readonly code?: unknown;
    readonly name?: unknown;
  };
  return { code: typeof code === 'string' ? code : '', name: typeof name === 'string' ? name : '' };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}
