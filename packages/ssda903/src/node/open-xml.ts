import { layoutOf } from '../layout.ts';
import type { Ssda903Module } from '../ssda903-module.ts';
import { ssda903Years } from '../ssda903-year.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import type { LookedAtXml } from './looked-at-xml.ts';
import type { OpenTable } from './open-tables.ts';
import { xmlTables } from './xml-tables.ts';

/** The tables that an XML file has rows of, each of them the whole file. */
export function openXml(
  { given: { name: file, onDisk, size, bytes }, dates, madeUp }: LookedAtXml,
  year: Ssda903Year | null,
): ReadonlyMap<Ssda903Module, OpenTable> {
  const layouts = layoutOf(year ?? (ssda903Years.at(-1) as Ssda903Year));
  return new Map(
    layouts
      .filter(({ module }) => xmlTables.some((table) => table.module === module))
      .map((layout) => {
        const fields = layout.fields.map((_field, at) => at);
        const columns = { layout, fields, year: -1, authority: -1, issues: [], readable: true };
        return [layout.module, { file, onDisk, size, bytes, columns, dates, madeUp }];
      }),
  );
}
