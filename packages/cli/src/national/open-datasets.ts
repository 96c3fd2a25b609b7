import type {
  AreaRegister,
  Dataset,
  NationalArea,
  OpenDataMapping,
  TableIssue,
} from '@golden-thread/national-data';
import { areaRegister } from '@golden-thread/national-data';
import {
  openLait,
  openNeighbours,
  openOpenData,
  readCareBoards,
  TableUnreadable,
  type LayoutOptions,
} from '@golden-thread/national-data/node';
import { richestRegister } from './richest-register.ts';
import type { SortedFiles } from './sort-files.ts';

/** Data sets ready to be read, or what is wrong already. */
export interface OpenedDatasets {
  readonly datasets: readonly Dataset[];
  readonly issues: readonly TableIssue[];
}

/** Opens every data set of an import. `kept` gives the areas known from earlier imports; asked only when no file names them. */
export async function openDatasets(
  files: SortedFiles,
  kept: () => Promise<readonly NationalArea[]>,
): Promise<OpenedDatasets> {
  const datasets: Dataset[] = [];
  const issues: TableIssue[] = [];
  const attempt = async (open: () => Promise<Dataset | readonly TableIssue[]>): Promise<void> => {
    try {
      const opened = await open();
      if ('dataset' in opened) datasets.push(opened);
      else issues.push(...opened);
    } catch (error) {
      if (!(error instanceof TableUnreadable)) throw error;
      issues.push(...error.issues);
    }
  };
  for (const { path, mapping } of files.openData)
    await attempt(async () => openOpenData(path, mapping, await codesFor(mapping, files, kept)));
  const [table] = files.longTables;
  const [dictionary] = files.dictionaries;
  if (table !== undefined && dictionary !== undefined)
    await attempt(async () => {
      const areas = await registerFor(files, kept);
      const opened = await openLait({ table, dictionary, areas });
      return opened.ok ? opened.value : inFile(opened.issues);
    });
  for (const path of files.neighbours)
    await attempt(async () => {
      const opened = await openNeighbours(path);
      return opened.ok ? opened.value : inFile(opened.issues);
    });
  return { datasets, issues };
}

/** What a table that prints no codes is read with. */
async function codesFor(
  { layout }: OpenDataMapping,
  files: SortedFiles,
  kept: () => Promise<readonly NationalArea[]>,
): Promise<LayoutOptions> {
  if (layout === undefined) return {};
  if (layout === 'appeal-rates') return { areas: await registerFor(files, kept) };
  const [boards] = files.careBoards;
  return boards === undefined ? {} : { areas: await readCareBoards(boards) };
}

/** The richest of the files that name areas; otherwise what earlier imports know. */
async function registerFor(
  files: SortedFiles,
  kept: () => Promise<readonly NationalArea[]>,
): Promise<AreaRegister> {
  const richest = await richestRegister(files.areas);
  if (richest !== null) return richest;
  return areaRegister(
    (await kept()).flatMap((area) => {
      const { number, name, kind, regionCode, dissolvedAfterYear } = area;
      const last = dissolvedAfterYear ?? 9999;
      return [area.code, ...area.formerCodes].flatMap((code, at) =>
        code === null
          ? []
          : [
              {
                code,
                number: kind === 'local-authority' ? number : null,
                name,
                kind,
                regionCode,
                year: last - at,
              },
            ],
      );
    }),
  );
}

function inFile(issues: readonly { readonly file?: string }[]): readonly TableIssue[] {
  return issues as readonly TableIssue[];
}
