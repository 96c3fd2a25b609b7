import type { KeyedFigure } from '../keyed-figure.ts';
import type { NationalArea } from '../national-area.ts';
import type { OpenDataMapping } from '../open-data-mapping.ts';
import { figuresOfRegions } from '../region-figures.ts';
import { quoted, tableIssue } from '../table-issue.ts';
import type { OnIssue } from '../table-issue.ts';

/** The counts of a table that has been read, and what their keys stand for. */
export interface CountsRead {
  readonly file: string;
  readonly mapping: OpenDataMapping;
  readonly counts: readonly KeyedFigure[];
  readonly areas: readonly NationalArea[];
  /** Kind of year and label, by key. */
  readonly labels: readonly string[];
}

/** Remarks where a table prints the figure of a region for each of its authorities. What is kept stays as printed. */
export function remarkOnRegions(
  { file, mapping, counts, areas, labels }: CountsRead,
  onRemark: OnIssue,
): void {
  const groups = new Map<string, (KeyedFigure & { readonly of: NationalArea })[]>();
  for (const figure of counts) {
    const key = `${figure.measure} ${figure.period}`;
    groups.set(key, [...(groups.get(key) ?? []), { ...figure, of: areas[figure.area] as NationalArea }]);
  }
  for (const group of groups.values()) {
    const found = figuresOfRegions(group.map(({ of, ...figure }) => ({ ...figure, area: of })));
    const byRegion = new Map<string, { readonly value: number | null; authorities: number }>();
    for (const { area, value } of found) {
      const told = byRegion.get(area.regionCode ?? '') ?? { value, authorities: 0 };
      told.authorities += 1;
      byRegion.set(area.regionCode ?? '', told);
    }
    const [first] = group;
    const { column } = mapping.measures[first?.measure ?? 0]!;
    const label = labels[first?.period ?? 0]?.split('\t')[1] ?? '';
    for (const [code, { value, authorities }] of byRegion) {
      const region = areas.find((area) => area.kind === 'region' && area.code === code);
      onRemark(
        tableIssue(
          { file, row: null, column },
          'REGION_FIGURE',
          `${label}: ${value}, the figure of ${quoted(region?.name ?? code)}, for each of ${authorities} authorities`,
          'a figure of each authority, which together make that of their region',
          'Ask the publisher. It is kept as printed, and told as missing where areas are compared.',
        ),
      );
    }
  }
}
