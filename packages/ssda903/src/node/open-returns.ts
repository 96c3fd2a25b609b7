import type { GivenFile, ReturnEncoding } from '@golden-thread/return-files/node';
import { collectionYearOf } from '../collection-year-of.ts';
import type { CollectionYear } from '../collection-year-of.ts';
import type { OnReturnIssue } from '../return-issue.ts';
import type { Ssda903Module } from '../ssda903-module.ts';
import { inWords, isSsda903Year } from '../ssda903-year.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import { yearInName } from '../year-in-name.ts';
import { aboutFile } from './about-file.ts';
import { lookedAt } from './looked-at.ts';
import type { LookedAt } from './looked-at.ts';
import { lookedAtXml } from './looked-at-xml.ts';
import type { LookedAtXml } from './looked-at-xml.ts';
import { openTables } from './open-tables.ts';
import type { OpenTable } from './open-tables.ts';
import { openXml } from './open-xml.ts';

/** One return among the files given, and how its year is known. */
export interface OpenReturn {
  /** Null where each row says its own. */
  readonly year: Ssda903Year | null;
  /** What told the year: the caller, a file's or folder's name, the days in the episodes, or a column `YEAR`. */
  readonly from: CollectionYear['from'] | 'rows';
  /** Whether no other year is likely. */
  readonly certain: boolean;
  /** Whether it is an XML file, of which every table is a part. */
  readonly isXml: boolean;
  readonly tables: ReadonlyMap<Ssda903Module, OpenTable>;
}

/** A file that was looked at. */
type Looked = LookedAt | LookedAtXml;

/** What is asked of the files given. */
export interface OpenReturnsOptions {
  readonly year: Ssda903Year | null;
  readonly encoding: ReturnEncoding;
  /** The tables that are to be read; all of them unless said. */
  readonly modules?: readonly Ssda903Module[] | undefined;
  /** Whether every path could be looked into. */
  readonly whole: boolean;
  readonly onIssue: OnReturnIssue;
  readonly onPassedOver: (file: string) => void;
}

/** Looks at every file and sorts them into returns, oldest first: by the year their names or folders tell, or else as one. */
export async function openReturns(
  files: readonly GivenFile[],
  { year: given, encoding, modules, whole, onIssue, onPassedOver }: OpenReturnsOptions,
): Promise<readonly OpenReturn[]> {
  const sets = new Map<string, Looked[]>();
  let unread = whole ? 0 : 1;
  for (const file of files) {
    const looked = await (/\.xml$/i.test(file.name)
      ? lookedAtXml(file, onIssue)
      : lookedAt(file, { encoding, modules, onIssue }));
    if (looked === null) unread += 1;
    else {
      const inRows = !looked.isXml && looked.columns.year >= 0;
      const set = inRows ? 'rows' : String(yearInName(file.place)?.year ?? '');
      sets.set(set, [...(sets.get(set) ?? []), looked]);
    }
  }
  const opened = (year: Ssda903Year | null, set: readonly Looked[]): Pick<OpenReturn, 'isXml' | 'tables'> => {
    const [xml, ...more] = set.filter((each) => each.isXml);
    const tables = set.filter((each) => !each.isXml);
    if (xml === undefined)
      return { isXml: false, tables: openTables(tables, { year, whole: unread === 0, onIssue }) };
    if (more.length === 0 && tables.length === 0) return { isXml: true, tables: openXml(xml, year) };
    onIssue(
      aboutFile(
        xml.given.name,
        'MIXED_FILES',
        'an XML file beside other files of the same return',
        'one XML file, or tables',
        'Give one of them: both tell of the same children.',
      ),
    );
    return { isXml: false, tables: new Map() };
  };

  if (given !== null) {
    const others = [...sets].filter(
      ([name, set]) => sets.size > 1 && name !== 'rows' && isOfAnother(given, set),
    );
    for (const [name, set] of others) {
      sets.delete(name);
      for (const each of set) onPassedOver(each.given.name);
    }
    const all = [...sets.values()].flat();
    const found = yearOf(all, given);
    if (found?.daysTell != null) onIssue(yearDiffers(all, given, found.daysTell));
    return [{ year: given, from: 'given', certain: true, ...opened(given, all) }];
  }
  if (sets.has('rows'))
    return [{ year: null, from: 'rows', certain: true, ...opened(null, [...sets.values()].flat()) }];
  const returns = new Map<
    Ssda903Year,
    { readonly told: CollectionYear; readonly files: readonly Looked[] }
  >();
  for (const set of sets.values()) {
    const told = yearOf(set, null);
    const { year } = told ?? {};
    if (told === null || year === undefined || !isSsda903Year(year)) {
      onIssue(yearUnknown(set, year));
      unread += 1;
      continue;
    }
    if (told.daysTell !== null) onIssue(yearDiffers(set, year, told.daysTell));
    const known = returns.get(year);
    returns.set(year, { told: known?.told ?? told, files: [...(known?.files ?? []), ...set] });
  }
  return [...returns]
    .toSorted(([one], [other]) => one - other)
    .map(([year, { told, files: set }]) => ({
      year,
      from: told.from,
      certain: told.certain,
      ...opened(year, set),
    }));
}

function yearOf(set: readonly Looked[], given: Ssda903Year | null): CollectionYear | null {
  const names = set.map((each) => yearInName(each.given.place));
  const name = names.find((each) => each?.whole === true) ?? names.find((each) => each !== null) ?? null;
  const days = set.map((each) => each.days).find((each) => each !== null) ?? null;
  return collectionYearOf({ given, name, days });
}

function isOfAnother(given: Ssda903Year, set: readonly Looked[]): boolean {
  const told = yearOf(set, null);
  return told !== null && told.year !== given;
}

function nameOf(set: readonly Looked[]): string {
  return (set.find(({ days }) => days !== null) ?? set[0])?.given.name ?? '';
}

function yearDiffers(set: readonly Looked[], year: Ssda903Year, told: number) {
  return aboutFile(
    nameOf(set),
    'YEAR_DIFFERS',
    `episodes that ended in ${inWords(told)}`,
    `episodes that ended in ${inWords(year)}`,
    'Say the year the collection begins in, or give the files of that year.',
  );
}

function yearUnknown(set: readonly Looked[], year: number | undefined) {
  return aboutFile(
    nameOf(set),
    year === undefined ? 'YEAR_UNKNOWN' : 'UNKNOWN_YEAR',
    year === undefined ? 'no year in a name, in a column or by its days' : inWords(year),
    'a collection year from 2017/18 to 2026/27',
    'Say which year the return is of.',
  );
}
