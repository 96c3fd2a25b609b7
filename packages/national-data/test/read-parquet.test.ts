import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, describe, expect, it } from 'vitest';
import { readLongTable } from '../src/node/index.ts';
import { all, tableFolder, thrownCodes } from './tables.ts';

const tables = tableFolder();
afterAll(tables.remove);

type Column = Parameters<typeof parquetWriteBuffer>[0]['columnData'][number];

const columns = (rows: number): Column[] => [
  { name: 'Short Desc', data: Array.from({ length: rows }, () => 'LAC'), type: 'STRING' },
  { name: 'Data item', data: Array.from({ length: rows }, () => null), type: 'STRING', nullable: true },
  { name: 'Years', data: Array.from({ length: rows }, () => '2023/24'), type: 'STRING' },
  { name: 'LA and Regions', data: Array.from({ length: rows }, () => 'Rotherham'), type: 'STRING' },
  {
    name: 'Values',
    data: Array.from({ length: rows }, (_, at) => (at === 1 ? null : String(at))),
    type: 'STRING',
    nullable: true,
  },
  { name: 'LA Number', data: Array.from({ length: rows }, () => 372), type: 'DOUBLE' },
  { name: 'Region', data: Array.from({ length: rows }, () => 'NA'), type: 'STRING' },
];
const write = (name: string, columnData: Column[], rowGroupSize: number): string =>
  tables.write(name, new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize })));

describe('the long table as parquet', () => {
  it('is read group by group, numbers kept as text or as numbers, an empty cell missing', async () => {
    const path = write('long.parquet', columns(10_000), 6_000);
    const batches: number[] = [];
    for await (const batch of readLongTable(path)) batches.push(batch.length);
    expect(batches).toEqual([4096, 1904, 4000]);
    const rows = await all(readLongTable(path));
    expect(rows[1]).toMatchObject({ row: 2, value: null, symbol: '-', areaNumber: '372', yearEnd: 2024 });
    expect(rows.at(-1)).toMatchObject({ row: 10_000, value: 9_999, regionName: null });
  });

  it('is refused where a column is missing', async () => {
    const path = write(
      'short.parquet',
      columns(3).filter(({ name }) => name !== 'Values' && name !== 'Years'),
      3,
    );
    expect(await thrownCodes(() => all(readLongTable(path)))).toEqual(['MISSING_COLUMN', 'MISSING_COLUMN']);
  });

  it('is refused where a row group is too large to be read as a whole', async () => {
    const rows = 2_000_001;
    const wide = columns(1).map(({ name, type }): Column => {
      const one = type === 'DOUBLE' ? 372 : 'A';
      return { name, type: type!, data: Array.from({ length: rows }, () => one) };
    });
    const path = write('wide.parquet', wide, rows);
    expect(await thrownCodes(() => all(readLongTable(path)))).toEqual(['ROW_GROUP_TOO_LARGE']);
  });

  it('is refused where its pages are cut short though its footer is whole', async () => {
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData: columns(2_000), rowGroupSize: 2_000 }));
    bytes.fill(0xff, 4, 400);
    expect(await thrownCodes(() => all(readLongTable(tables.write('torn.parquet', bytes))))).toEqual([
      'FILE_DAMAGED',
    ]);
  });
});

describe('the published long table', () => {
  const path = fileURLToPath(new URL('../../../../shared/data/dfe-lait/lait_long.parquet', import.meta.url));

  it('is read whole, where it lies beside the project', async () => {
    if (!existsSync(path)) {
      console.warn('Left out: ../shared/data/dfe-lait/lait_long.parquet is not here, so it was not read.');
      return;
    }
    let rows = 0;
    const measures = new Set<string>();
    for await (const batch of readLongTable(path)) {
      rows += batch.length;
      for (const { measureShort } of batch) measures.add(measureShort);
    }
    expect([rows, measures.size]).toEqual([641_070, 434]);
  });
});
