import { basename } from 'node:path';
import type { AreaMention } from '../area-register.ts';
import { areaRegister } from '../area-register.ts';
import type { Dataset } from '../dataset.ts';
import { figureKeeper } from '../figure-keeper.ts';
import { issueList } from '../issue-list.ts';
import type { KeyedFigure } from '../keyed-figure.ts';
import type { NationalArea } from '../national-area.ts';
import type { OpenDataMapping } from '../open-data-mapping.ts';
import { openDataRows } from '../open-data-rows.ts';
import { periodOfYearLabel } from '../period-of-year-label.ts';
import { columnsOf } from './columns-of.ts';
import { readCsv } from './read-csv.ts';
import { contentHash, sourceFile } from './source-file.ts';

/**
 * Opens a table of a DfE open-data release as a data set, by its mapping. Codes change when a county becomes a unitary authority:
 * an area is known by its DfE number where the table has one, so that its series goes on.
 *
 * @throws TableUnreadable `FILE_UNREADABLE`; while the figures are read also `MISSING_COLUMN`, `UNKNOWN_COLUMN` and what `readCsv`
 *   throws.
 */
export async function openOpenData(path: string, mapping: OpenDataMapping): Promise<Dataset> {
  const files = [await sourceFile(path)];
  const file = basename(path);
  const issues = issueList();
  const remarks = issueList();
  const keeper = figureKeeper<string>(issues.add);
  const mentions = new Map<string, AreaMention>();
  const { measures } = mapping;
  let rows = 0;
  let rowsNotUsed = 0;
  let figures = 0;

  const areas = (): readonly NationalArea[] => {
    const known = new Map(
      areaRegister(mentions.values()).all.map((area) => [area.number ?? (area.code as string), area]),
    );
    return keeper.areas.all.map((key) => known.get(key) as NationalArea);
  };

  return {
    dataset: mapping.dataset,
    title: mapping.title,
    publisher: mapping.publisher,
    files,
    contentSha256: contentHash(files),
    measures,
    neighbours: [],
    issues,
    remarks,
    areas,
    periods: () =>
      keeper.labels.all.map((text) => {
        const [kind, label] = text.split('\t') as [(typeof measures)[number]['yearKind'], string];
        return { label, period: periodOfYearLabel(label, kind) };
      }),
    counts: () => ({ rows, rowsNotUsed, figures }),
    async *figures() {
      let read: ReturnType<typeof openDataRows> | null = null;
      for await (const batch of readCsv(path, { file })) {
        const data = read === null ? batch.slice(1) : batch;
        read ??= openDataRows(
          mapping,
          columnsOf(file, batch[0] ?? [], { required: mapping.columns, optional: [] }),
          file,
          issues.add,
        );
        const kept: KeyedFigure[] = [];
        for (const cells of data) {
          rows += 1;
          const reading = read(cells, rows);
          if (reading.kind === 'not-used') rowsNotUsed += 1;
          if (reading.kind !== 'used') continue;
          const { area, yearLabel } = reading.row;
          const areaKey = area.number ?? area.code;
          if ((mentions.get(area.code)?.year ?? -1) < area.year) mentions.set(area.code, area);
          for (const { measure, value, symbol } of reading.row.figures) {
            const { measureId, yearKind } = measures[measure]!;
            const figure = keeper.keep(
              { measure, measureId, yearLabel: `${yearKind}\t${yearLabel}`, areaKey, value, symbol },
              { file, row: rows, column: null },
              () => areaKey,
            );
            if (figure !== null) kept.push(figure);
          }
        }
        figures += kept.length;
        if (kept.length > 0) yield kept;
      }
      if (read === null) columnsOf(file, [], { required: mapping.columns, optional: [] });
    },
  };
}
