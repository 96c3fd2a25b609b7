import { layoutOf } from '../layout.ts';
import type { ModuleLayout } from '../layout.ts';
import { samplePeople } from './sample-people.ts';
import type { SampleOptions } from './sample-people.ts';
import type { SampleRecord } from './sample-record.ts';

/** A piece of one table of a made-up return, to be written after those before it. */
export interface SamplePiece {
  /** The last part of the file's name, such as `requests`. */
  readonly table: string;
  readonly text: string;
}

const peopleToAPiece = 500;

/**
 * A made-up return as the tables of the CSV export: first every header, then rows.
 *
 * @throws Defect `BAD_SAMPLE` as `samplePeople`.
 * @example
 * [...sampleCsv({ seed: 1, year: 2025, plans: 0 })].at(-1)?.text; // => 'senneedtableid,activeplanstableid,sentype,sentyperank\n'
 */
export function* sampleCsv(options: SampleOptions): Generator<SamplePiece> {
  const layout = layoutOf(options.year);
  const keyOf = new Map(layout.map(({ module, key }) => [module, key.toLowerCase()]));
  yield { table: 'sen2', text: `sen2tableid,collection,year,lea\n1,SEN2,${options.year},999\n` };
  const tables = new Map(
    layout.map((module) => {
      const parentKey = module.parent === null ? [] : [keyOf.get(module.parent) as string];
      const columns = [
        keyOf.get(module.module),
        ...parentKey,
        ...module.fields.map(({ name }) => name.toLowerCase()),
      ];
      return [module.module, { layout: module, rows: [] as string[], last: 0, header: columns.join(',') }];
    }),
  );
  for (const { layout: each, header } of tables.values()) yield { table: each.table, text: `${header}\n` };
  const put = (record: SampleRecord, parent: number | null): void => {
    const table = tables.get(record.module) as NonNullable<ReturnType<typeof tables.get>>;
    table.last += 1;
    const own = table.last;
    table.rows.push(rowOf(table.layout, record, own, parent));
    for (const child of record.children) put(child, own);
  };
  const flush = function* (): Generator<SamplePiece> {
    for (const { layout: each, rows } of tables.values()) {
      if (rows.length === 0) continue;
      yield { table: each.table, text: rows.join('') };
      rows.length = 0;
    }
  };
  let waiting = 0;
  for (const person of samplePeople(options)) {
    put(person, null);
    waiting += 1;
    if (waiting % peopleToAPiece === 0) yield* flush();
  }
  yield* flush();
}

function rowOf({ fields }: ModuleLayout, record: SampleRecord, own: number, parent: number | null): string {
  const keys = parent === null ? [own] : [own, parent];
  return `${[...keys, ...fields.map(({ name }) => record.fields[name] ?? '')].join(',')}\n`;
}
