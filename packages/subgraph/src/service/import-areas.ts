import { basename } from 'node:path';
import type { Issue } from '@golden-thread/outcomes';
import type { AreaImportReport } from '../published/area-import.ts';
import type { SubgraphService } from './subgraph-service.ts';

/** Area folders as they were read; what `readAreas` of the local areas gives fits. */
export interface AreasToImport<LocalArea> {
  readonly areas: readonly { readonly area: LocalArea; readonly shipped: boolean }[];
  readonly broken: readonly {
    readonly folder: string;
    /** The code it gives itself; null when not even that can be read. */
    readonly code: string | null;
    readonly issues: readonly Issue[];
  }[];
}

/** What came of an import, in lines a person can act on. */
export interface ImportSummary {
  readonly imported: readonly string[];
  /** Everything that is wrong, one line each; what is wrong was not imported; the last good data is served, if there is any. */
  readonly problems: readonly string[];
  /** The same counted by area, for readers who may know neither where files stand nor what is in them. */
  readonly remarks: readonly string[];
}

function refusedLines(service: string, name: string, report: AreaImportReport): readonly string[] {
  return report.issues.map(
    ({ code, path, found, expected, whatToDo }) =>
      `${name} (${report.code}), not imported into ${service}: ${path === '' ? '' : `${path} `}${code}: found ${found}; expected ${expected}. ${whatToDo}`,
  );
}

/** The code a folder gives itself where it is one; null, as when it gives none, where it is something else. */
function onsCode(code: string | null): string | null {
  return code !== null && /^[A-Z]\d{8}$/u.test(code) ? code : null;
}

function remark(code: string | null, count: number, isServed: boolean): string {
  const where = code === null ? 'area folders that do not say which area they are' : `the data of ${code}`;
  const problems = count === 1 ? '1 problem' : `${count} problems`;
  const follows = isServed
    ? 'what was imported before is served'
    : 'it was never imported, so it is not served';
  return `${problems} in ${where}: ${follows}, and the log says more`;
}

/**
 * Imports every area into every service, and lists every issue of the folders that are broken. Where a broken folder
 * takes the place of a shipped area, what is served stays: the shipped area would be a step back.
 */
export async function importAreas<LocalArea extends { readonly code: string; readonly name: string }>(
  services: readonly SubgraphService<LocalArea>[],
  { areas, broken }: AreasToImport<LocalArea>,
): Promise<ImportSummary> {
  const imported: string[] = [];
  const counts = new Map<string | null, number>();
  const count = (code: string | null, issues: readonly unknown[]): void => {
    if (issues.length > 0) counts.set(code, (counts.get(code) ?? 0) + issues.length);
  };
  for (const { code, issues } of broken) count(onsCode(code), issues);
  const problems = broken.flatMap(({ folder, issues }) =>
    issues.map(
      ({ file, path, code, found, expected, whatToDo }) =>
        `${basename(folder)}/${file ?? ''}${path === '' ? '' : ` ${path}`} ${code}: found ${found}; expected ${expected}. ${whatToDo}`,
    ),
  );
  const mayStandFor = new Set(broken.map(({ code }) => onsCode(code)));
  for (const { area, shipped } of areas) {
    const replaced = shipped && (mayStandFor.has(area.code) || mayStandFor.has(null));
    const reports = await Promise.all(
      services.map(async (service) =>
        replaced && (await service.areaCodes()).includes(area.code) ? null : service.importArea(area),
      ),
    );
    for (const [at, report] of reports.entries()) {
      if (report === null) continue;
      problems.push(...refusedLines(services[at]!.service, area.name, report));
      count(area.code, report.issues);
    }
    if (reports.some((report) => report?.status === 'imported')) imported.push(area.name);
  }
  const served = new Set((await Promise.all(services.map((service) => service.areaCodes()))).flat());
  const remarks = [...counts].map(([code, issues]) =>
    remark(code, issues, code === null || served.has(code)),
  );
  return { imported, problems, remarks };
}
