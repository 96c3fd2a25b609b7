import { basename } from 'node:path';
import { issueList } from '@golden-thread/outcomes';
import type { TableIssue } from '../table-issue.ts';
import type { AreaMention } from '../area-register.ts';
import { areaRegister } from '../area-register.ts';
import type { Dataset } from '../dataset.ts';
import { figureKeeper } from '../figure-keeper.ts';
import type { KeyedFigure } from '../keyed-figure.ts';
import type { NationalArea } from '../national-area.ts';
import type { OpenDataMapping } from '../open-data-mapping.ts';
import { openDataRows } from '../open-data-rows.ts';
import type { OpenDataRow } from '../open-data-rows.ts';
import { periodOfYearLabel } from '../period-of-year-label.ts';
import { isCountOf } from '../region-figures.ts';
import type { YearKind } from '../year-kind.ts';
import { codesDigest } from './codes-digest.ts';
import { columnsOf } from './columns-of.ts';
import { remarkOnRegions } from './remark-on-regions.ts';
import { openDataBatches, type LayoutOptions } from './open-data-batches.ts';
import { contentHash, sourceFile } from './source-file.ts';
import { toldIssues } from './told-issues.ts';

/**
 * Opens a table of a DfE open-data release as a data set, by its mapping. Codes change when a county becomes a unitary authority:
 * an area is known by its DfE number where the table has one, so that its series goes on.
 *
 * @throws TableUnreadable `FILE_UNREADABLE`; while the figures are read also `MISSING_COLUMN`, `UNKNOWN_COLUMN` and what
 *   `openDataBatches` throws.
 */
export async function openOpenData(
  path: string,
  mapping: OpenDataMapping,
  options: LayoutOptions = {},
): Promise<Dataset> {
  const files = [await sourceFile(path)];
  const file = basename(path);
  const issues = issueList<TableIssue>();
  const remarks = issueList<TableIssue>();
  const columns = { required: mapping.columns, optional: [] };
  const keeper = figureKeeper<string>(issues.add);
  const mentions = new Map<string, AreaMention>();
  const { measures } = mapping;
  let rows = 0;
  let rowsNotUsed = 0;
  let figures = 0;
  const counts: KeyedFigure[] = [];

  const keep = (row: OpenDataRow): KeyedFigure[] => {
    const { area, yearLabel } = row;
    // A code that was seen with its number once stays with it, also in rows that leave the number out.
    const known = mentions.get(area.code);
    const number = area.number ?? known?.number ?? null;
    if (known === undefined || known.year < area.year || known.number !== number)
      mentions.set(area.code, { ...area, number, year: Math.max(area.year, known?.year ?? 0) });
    const areaKey = number ?? area.code;
    return row.figures.flatMap(({ measure, value, symbol }) => {
      const { measureId, yearKind } = measures[measure]!;
      const figure = keeper.keep(
        { measure, measureId, yearLabel: `${yearKind}\t${yearLabel}`, areaKey, value, symbol },
        { file, row: rows, column: null },
        () => area.code,
      );
      return figure === null ? [] : [figure];
    });
  };

  async function* read(): AsyncGenerator<readonly KeyedFigure[]> {
    let readRow: ReturnType<typeof openDataRows> | null = null;
    for await (const batch of openDataBatches(path, file, mapping, options, remarks.add)) {
      const data = readRow === null ? batch.slice(1) : batch;
      readRow ??= openDataRows(mapping, columnsOf(file, batch[0] ?? [], columns), file, issues.add);
      const kept: KeyedFigure[] = [];
      for (const cells of data) {
        rows += 1;
        const reading = readRow(cells, rows);
        if (reading.kind === 'not-used') rowsNotUsed += 1;
        if (reading.kind === 'used') kept.push(...keep(reading.row));
      }
      figures += kept.length;
      counts.push(...kept.filter(({ measure }) => isCountOf(measures[measure]!)));
      if (kept.length > 0) yield kept;
    }
    if (readRow === null) columnsOf(file, [], columns);
    const areas = areasByKey(mentions, keeper.areas.all);
    remarkOnRegions({ file, mapping, counts, areas, labels: keeper.labels.all }, remarks.add);
  }

  return {
    dataset: mapping.dataset,
    title: mapping.title,
    publisher: mapping.publisher,
    files,
    // The same table under other codes is another content.
    contentSha256: contentHash(
      mapping.layout === undefined || options.areas === undefined
        ? files
        : [...files, codesDigest(options.areas)],
    ),
    measures,
    neighbours: [],
    issues,
    remarks,
    areas: () => areasByKey(mentions, keeper.areas.all),
    periods: () =>
      keeper.labels.all.map((text) => {
        const [kind, label] = text.split('\t') as [YearKind, string];
        return { label, period: periodOfYearLabel(label, kind) };
      }),
    counts: () => ({ rows, rowsNotUsed, figures }),
    figures: () => toldIssues(read(), issues.add),
  };
}

/** The areas behind the codes under which the figures were kept first. */
function areasByKey(
  mentions: ReadonlyMap<string, AreaMention>,
  codes: readonly string[],
): readonly NationalArea[] {
  const areas = new Map(
    areaRegister(mentions.values()).all.flatMap((area) =>
      [area.code, ...area.formerCodes].map((code) => [code, area] as const),
    ),
  );
  return codes.map((code) => areas.get(code) as NationalArea);
}
