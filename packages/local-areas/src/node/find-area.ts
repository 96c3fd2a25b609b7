import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Defect } from '@golden-thread/outcomes';
import { readJson } from '../json/read-json.ts';
import { shippedAreas } from './shipped-areas.ts';

/**
 * The folder of an area named by its ONS code, its name, or a path. A code or name of a shipped area wins over a folder of
 * the same name where you stand; write `./rotherham` to mean the folder. Capitals do not matter in codes and names.
 *
 * @throws Defect `UNKNOWN_AREA`, naming the areas there are.
 */
export async function findArea(codeNameOrFolder: string): Promise<string> {
  const wanted = codeNameOrFolder.trim().toLowerCase();
  const known: string[] = [];
  for (const folder of await shippedAreas()) {
    const { code, name } = await headOf(folder);
    if (wanted !== '' && [code, name, basename(folder)].some((word) => word.toLowerCase() === wanted))
      return folder;
    known.push(`${code} (${name})`);
  }
  if (wanted !== '' && (await isFolder(codeNameOrFolder))) return codeNameOrFolder;
  throw new Defect(
    'UNKNOWN_AREA',
    `There is no area or folder "${codeNameOrFolder}". Give an area's code or name (${known.join(', ')}) or the path of an area folder.`,
  );
}

async function headOf(folder: string): Promise<{ readonly code: string; readonly name: string }> {
  const head = readJson(await readFile(join(folder, 'area.json'), 'utf8'));
  const fields = head.ok && typeof head.value === 'object' ? { ...head.value } : {};
  return { code: '', name: '', ...fields };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}
