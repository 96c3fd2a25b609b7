import { describe, expect, it } from 'vitest';
import { dfeLookedAfter } from '../policies.ts';
import { countText, derivedText } from './count-text.ts';
import { fileReader } from './file-reader.ts';
import cases from './files.cases.json' with { type: 'json' };
import type { Layout, LayoutOptions } from './layout.ts';
import { noTables, type ReadTables } from './read-tables.ts';

function read(
  text: string,
  policy: typeof dfeLookedAfter | null = dfeLookedAfter,
  options: LayoutOptions = {},
): { readonly tables: ReadTables; readonly layout: Layout | null } {
  const tables = noTables();
  const reader = fileReader(tables, { file: 'made.csv', options, policy });
  reader.push(text);
  return { tables, layout: reader.end() };
}

function names({ header }: Layout, columns: readonly number[]): readonly string[] {
  return columns.map((at) => header[at] as string);
}

describe('a field of counts', () => {
  it.each(cases.countText)('$text', ({ text, reading }) => {
    expect(countText(text)).toEqual(reading);
  });

  it('knows a sign of the publisher’s own, whatever its capitals', () => {
    expect(countText('†', '†').kind).toBe('hidden');
    expect(countText('Rep', 'rep').kind).toBe('hidden');
    expect(countText('†').kind).toBe('unreadable');
  });
});

describe('a field of percentages or rates', () => {
  it.each(cases.derivedText)('$text', ({ text, reading }) => {
    expect(derivedText(text)).toEqual(reading);
  });
});

describe('a file that is wrong', () => {
  it.each(cases.badFiles)('$name', ({ text, issues }) => {
    const found = read(text).tables.issues;
    expect(found.map(({ code, path }) => [code, path])).toEqual(issues);
    for (const issue of found) {
      expect(issue.file).toBe('made.csv');
      for (const words of [issue.found, issue.expected, issue.whatToDo]) expect(words).not.toBe('');
    }
  });

  it('a line longer than any table’s', () => {
    const { tables, layout } = read(`area,count\nDerby,3\n"${'x'.repeat(1_000_001)}`);
    expect(tables.issues.map(({ code }) => code)).toEqual(['ROW_TOO_LONG']);
    expect(layout).not.toBeNull();
  });

  it('asked for columns it has not', () => {
    const { tables, layout } = read('area,count\nDerby,3\n', null, { counts: ['n'], dimensions: ['ward'] });
    expect(layout).toBeNull();
    expect(tables.issues.map(({ code, found }) => [code, found])).toEqual([
      ['UNKNOWN_COLUMN', 'no column "n"'],
      ['UNKNOWN_COLUMN', 'no column "ward"'],
    ]);
  });

  it('after two hundred lines is told by its line still', () => {
    const rows = Array.from({ length: 250 }, (_, at) => `area ${at},${at === 240 ? 'many' : at}`);
    const { tables } = read(`area,count\n${rows.join('\n')}\n`);
    expect(tables.issues.map(({ path }) => path)).toEqual(['line 242, column count']);
  });

  it('of more than two hundred lines without counts is told once', () => {
    const rows = Array.from({ length: 450 }, (_, at) => `area ${at},many`);
    expect(read(`area,remark\n${rows.join('\n')}\n`).tables.issues.map(({ code }) => code)).toEqual([
      'NO_COUNT_COLUMN',
    ]);
  });
});

describe('to audit', () => {
  it('what is neither a count nor a known sign is an issue, each with its place: nothing is passed over', () => {
    const { tables } = read(
      'area,count,percentage\nDerby,3.5,1\nDerby,4,2\nDerby,5,3\nRotherham,7,about\nLeeds,-3,\nHull,abc,<5%\nYork,1e400,4\n',
      null,
    );
    expect(tables.issues.map(({ code, path }) => [code, path])).toEqual([
      ['NOT_A_COUNT', 'line 2, column count'],
      ['CELL_TWICE', 'line 4, column count'],
      ['NOT_A_FIGURE', 'line 5, column percentage'],
      ['NOT_A_COUNT', 'line 6, column count'],
      ['NOT_A_COUNT', 'line 7, column count'],
      ['NOT_A_COUNT', 'line 8, column count'],
    ]);
    expect(tables.issues[0]?.whatToDo).toContain('--symbol');
  });

  it('a percentage that is a range is an issue: it would narrow its count', () => {
    expect(read('area,count,percentage\nHull,c,<5%\n', null).tables.issues.map(({ code }) => code)).toEqual([
      'NOT_A_FIGURE',
    ]);
  });

  it('signs for not available are counted, and no area is refused', () => {
    const { tables } = read('ward,count\nE05000001,..\nAnston,-\nDinnington,\nWales,x\nTotal,9\n', null);
    expect([tables.issues, tables.notAvailable]).toEqual([[], 4]);
  });

  it('a count that rounds to zero is hidden and small, and counted; a lone note is an issue', () => {
    const { tables } = read('area,count\nDerby,[low]\nHull,k\nLeeds,12 [r]\nYork,[x]\nWales,[p]\n', null);
    expect([tables.roundingToZero, tables.notAvailable]).toEqual([2, 1]);
    expect([...tables.cells.values()].map(({ standing, count }) => [standing, count])).toEqual([
      ['hidden', null],
      ['hidden', null],
      ['shown', 12],
      ['absent', null],
    ]);
    expect(tables.issues.map(({ code, path }) => [code, path])).toEqual([
      ['NOT_A_COUNT', 'line 6, column count'],
    ]);
    const toProtect = read('area,count\nDerby,[low]\nHull,7\n').tables.issues;
    expect(toProtect.map(({ code }) => code)).toEqual(['NOT_A_COUNT']);
  });

  it('a sign that says a range is hidden within it; two of them say what both allow', () => {
    const within = (...signs: readonly string[]): unknown =>
      [
        ...read(`area,count\n${signs.map((sign) => `Derby,${sign}\n`).join('')}`, null).tables.cells.values(),
      ][0]?.within;
    expect(within('<5')).toEqual([0, 4]);
    expect(within('<8', '1-10', 'c')).toEqual([1, 7]);
    expect(within('<2', '2 or fewer', '1-3')).toEqual([1, 1]);
    expect(within('c')).toBeNull();
  });

  it('a column of signs alone is one of counts, and bands of ages are not', () => {
    const counts = (text: string): readonly string[] => {
      const layout = read(text, null).layout as Layout;
      return names(
        layout,
        layout.counts.map(({ column }) => column),
      );
    };
    expect(counts('area,girls,boys,total\nDerby,c,20,23\n')).toEqual(['girls', 'boys', 'total']);
    expect(counts('area,girls,boys,total\nDerby,<5,20,23\n')).toEqual(['girls', 'boys', 'total']);
    expect(counts('area,age,children\nDerby,0-4,20\nHull,0-4,23\n')).toEqual(['children']);
    expect(counts('area,age,children\nDerby,0,20\nDerby,1-4,23\nDerby,0-4,43\n')).toEqual(['children']);
  });

  it('reads a count that is hidden in one line and shown in another as both', () => {
    const { tables } = read('area,count\nDerby,c\nDerby,12\nRotherham,z\nRotherham,c\n', null);
    expect(
      [...tables.cells.values()].map((cell) => [cell.standing, cell.printedHidden, cell.printedShown]),
    ).toEqual([
      ['shown', 1, 1],
      ['hidden', 1, 0],
    ]);
  });
});

describe('columns', () => {
  it('are told from their names: place, time, categories, counts, percentages and rates', () => {
    const layout = read(
      'time_period,time_identifier,geographic_level,new_la_code,la_name,sex,number,percentage,rate_per_1k,population_estimate\n' +
        '2025,Reporting year,Local authority,E08000018,Rotherham,Female,30,40,2,15000\n',
    ).layout as Layout;
    expect(
      names(
        layout,
        layout.counts.map(({ column }) => column),
      ),
    ).toEqual(['number']);
    expect(names(layout, layout.dimensions)).toEqual(['sex']);
    expect(layout.counts[0]?.derived).toEqual([
      { column: 7, per: 100, population: null },
      { column: 8, per: 1000, population: 9 },
    ]);
    expect(layout.time).toBe(0);
    expect(layout.geography).toEqual({ level: 2, country: null, region: null, authority: 3, name: null });
  });

  it('of counts that are not called so are categories, each with its own percentage', () => {
    const layout = read('area,girls,boys,girls_percent,% of boys\nDerby,3,7,30,70\n').layout as Layout;
    expect(layout.counts.map(({ category }) => category)).toEqual(['girls', 'boys']);
    expect(layout.counts.map(({ derived }) => derived.map(({ column }) => column))).toEqual([[3], [4]]);
  });

  it('are what the person says they are', () => {
    const layout = read('geographic_level,la_name,code,children,age\nLocal authority,Derby,7,3,2\n', null, {
      counts: ['children'],
      dimensions: ['la_name', 'age'],
    }).layout as Layout;
    expect(layout.geography).toBeNull();
    expect(names(layout, layout.dimensions)).toEqual(['la_name', 'age']);
    expect(
      names(
        layout,
        layout.counts.map(({ column }) => column),
      ),
    ).toEqual(['children']);
  });

  it('that name a classification and its category are a pair', () => {
    const layout = read('area,breakdown_topic,breakdown,count\nDerby,Sex,Girls,8\n').layout as Layout;
    expect(layout.pair).toEqual({ group: 1, member: 2 });
    expect(names(layout, layout.dimensions)).toEqual(['area']);
  });

  it('of a rate whose name gives no number are per 10,000, and k is a thousand', () => {
    const rates = 'area,count,rate,rate per 100k\nDerby,8,1,2\n';
    expect((read(rates).layout as Layout).counts[0]?.derived.map(({ per }) => per)).toEqual([
      10_000, 100_000,
    ]);
  });
});
