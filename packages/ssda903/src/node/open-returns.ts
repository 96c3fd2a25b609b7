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
import { openTables } from './open-tables.ts';
import type { OpenTable } from './open-tables.ts';

/** One return among the files given, and how its year is known. */
export interface OpenReturn {
  /** Null where each row says its own. */
  readonly year: Ssda903Year | null;
  /** What told the year: the caller, a file's or folder's name, the days in the episodes, or a column `YEAR`. */
  readonly from: CollectionYear['from'] | 'rows';
  /** Whether no other year is likely. */
  readonly certain: boolean;
  readonly tables: ReadonlyMap<Ssda903Module, OpenTable>;
}

/** What is asked of the files given. */
export interface OpenReturnsOptions {
  readonly year: Ssda903Year | null;
  readonly encoding: ReturnEncoding;
  /** Whether every path could be looked into. */
  readonly whole: boolean;
  readonly onIssue: OnReturnIssue;
  readonly onPassedOver: (file: string) => void;
}

/** Looks at every file and sorts them into returns, oldest first: by the year their names or folders tell, or else as one. */
export async function openReturns(
  files: readonly GivenFile[],
  { year: given, encoding, whole, onIssue, onPassedOver }: OpenReturnsOptions,
): Promise<readonly OpenReturn[]> {
  const sets = new Map<string, LookedAt[]>();
  let unread = whole ? 0 : 1;
  for (const file of files) {
    const looked = await lookedAt(file, { encoding, onIssue });
    if (looked === null) unread += 1;
    else {
      const set = looked.columns.year < 0 ? String(yearInName(file.place)?.year ?? '') : 'rows';
      sets.set(set, [...(sets.get(set) ?? []), looked]);
    }
  }
  const opened = (year: Ssda903Year | null, tables: readonly LookedAt[]) =>
    openTables(tables, { year, whole: unread === 0, onIssue });

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
    return [{ year: given, from: 'given', certain: true, tables: opened(given, all) }];
  }
  if (sets.has('rows'))
    return [{ year: null, from: 'rows', certain: true, tables: opened(null, [...sets.values()].flat()) }];
  const returns = new Map<
    Ssda903Year,
    { readonly told: CollectionYear; readonly files: readonly LookedAt[] }
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
      tables: opened(year, set),
    }));
}

function yearOf(set: readonly LookedAt[], given: Ssda903Year | null): CollectionYear | null {
  const names = set.map((each) => yearInName(each.given.place));
  const name = names.find((each) => each?.whole === true) ?? names.find((each) => each !== null) ?? null;
  const days = set.map((each) => each.days).find((each) => each !== null) ?? null;
  return collectionYearOf({ given, name, days });
}

function isOfAnother(given: Ssda903Year, set: readonly LookedAt[]): boolean {
  const told = yearOf(set, null);
  return told !== null && told.year !== given;
}

function nameOf(set: readonly LookedAt[]): string {
  return (set.find(({ days }) => days !== null) ?? set[0])?.given.name ?? '';
}

function yearDiffers(set: readonly LookedAt[], year: Ssda903Year, told: number) {
  return aboutFile(
    nameOf(set),
    'YEAR_DIFFERS',
    `episodes that ended in ${inWords(told)}`,
    `episodes that ended in ${inWords(year)}`,
    'Say the year the collection begins in, or give the files of that year.',
  );
}

function yearUnknown(set: readonly LookedAt[], year: number | undefined) {
  return aboutFile(
    nameOf(set),
    year === undefined ? 'YEAR_UNKNOWN' : 'UNKNOWN_YEAR',
    year === undefined ? 'no year in a name, in a column or by its days' : inWords(year),
    'a collection year from 2017/18 to 2026/27',
    'Say which year the return is of.',
  );
}
