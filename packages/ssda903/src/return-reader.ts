import type { IsoDate } from '@golden-thread/outcomes';
import type { Pseudonymise } from '@golden-thread/return-files';
import type { DateFormat } from './date-format.ts';
import { dayKey } from './day-key.ts';
import type { BesideYears } from './beside-years.ts';
import { ChildBook } from './child-book.ts';
import { episodeStore } from './episode-store.ts';
import type { TableLayout } from './layout.ts';
import type { StoredEpisode } from './packed-episodes.ts';
import { recordReader } from './record-reader.ts';
import type { CellsRead, RecordCells } from './record-reader.ts';
import { returnIssue } from './return-issue.ts';
import type { OnReturnIssue } from './return-issue.ts';
import { ssda903Modules } from './ssda903-module.ts';
import type { Ssda903EpisodeRecord, Ssda903Row } from './ssda903-row.ts';
import { episodeRules, rowRules } from './ssda903-rules.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** A table whose rows are given to the reader. */
export interface TableGiven {
  /** How the table is called in issues. */
  readonly file: string;
  readonly layout: TableLayout;
  readonly format: DateFormat;
  /** For each field of the layout the place of its cell in a row, or -1; as the layout has them unless said. */
  readonly columns?: readonly number[];
}

/** A row as it stands in its table. */
export interface RawRow {
  readonly row: number;
  readonly year: Ssda903Year;
  /** Whose child it is, where a file has several authorities: two of them may have one number. */
  readonly authority: string | null;
  readonly cells: RecordCells;
}

/** Takes the rows of a return, the table of children first, and gives what may leave of them. */
export interface ReturnReader {
  readonly table: (given: TableGiven) => (raw: RawRow) => Ssda903Row;
  /** Tells that the table of children was read to its end: from now on a child that is not there is told of. */
  readonly headerRead: () => void;
  /** Tells what is wrong with children's episodes, once every row was given; of returns of several years, also beside those of the year before. */
  readonly finish: (beside?: BesideYears) => void;
}

/** What a reader of rows works with. */
export interface ReturnReaderOptions {
  readonly pseudonymise: Pseudonymise;
  readonly onIssue: OnReturnIssue;
  /** Told of each child's day of birth in the table of children, of which rows hold the month only. */
  readonly onBirth?: OnBirth;
}

/** Takes a child's day of birth as one return tells it. */
export type OnBirth = (birth: {
  readonly pseudonym: string;
  readonly year: Ssda903Year;
  readonly birthDate: IsoDate;
}) => void;

const headerBit = 1 << ssda903Modules.indexOf('header');

/** A reader of one return, or of several years that stand in the same tables. */
export function returnReader({ pseudonymise, onIssue, onBirth }: ReturnReaderOptions): ReturnReader {
  const book = new ChildBook(pseudonymise);
  const episodes = episodeStore(book);
  let episodesFile = '';
  let headerIsRead = false;

  return {
    table({ file, layout, format, columns }) {
      const { module } = layout;
      const bit = 1 << ssda903Modules.indexOf(module);
      const readers = new Map<Ssda903Year, (cells: RecordCells) => CellsRead>();
      let last: { readonly year: Ssda903Year; readonly read: (cells: RecordCells) => CellsRead } | null =
        null;
      const readerOf = (year: Ssda903Year): ((cells: RecordCells) => CellsRead) => {
        if (last?.year === year) return last.read;
        const read = readers.get(year) ?? recordReader({ layout, year, format, columns });
        readers.set(year, read);
        last = { year, read };
        return read;
      };
      if (module === 'episodes') episodesFile = file;

      const rowOfChild = (row: number, child: number, birth: number | null): void => {
        const tables = book.tablesOf(child);
        const inHeader = (tables & headerBit) !== 0;
        const facts = {
          module,
          year: book.yearOf(child),
          birth,
          inHeader: inHeader ? { birth: book.birthOf(child) } : null,
          headerRead: headerIsRead,
          childTwice: (tables & bit) !== 0,
        };
        book.putTables(child, tables | bit);
        for (const rule of rowRules) {
          const finding = rule.check(facts);
          if (finding !== null) onIssue(returnIssue(file, row, finding));
        }
        if (module === 'header' && !inHeader) book.putBirth(child, birth);
      };

      return ({ row, year, authority, cells }) => {
        const { values, child: number, birthDate, findings } = readerOf(year)(cells);
        for (const finding of findings) onIssue(returnIssue(file, row, finding));
        const child = number === null ? null : book.find(year, authority, number);
        if (child !== null) {
          rowOfChild(row, child, birthDate === null ? null : dayKey(birthDate));
          const pseudonym = book.pseudonymOf(child);
          if (module === 'header' && birthDate !== null) onBirth?.({ pseudonym, year, birthDate });
          if (module === 'episodes') episodes.add(child, episodeOf(row, values));
        }
        return {
          module,
          year,
          row,
          pseudonym: child === null ? null : book.pseudonymOf(child),
          birthMonth: birthDate?.slice(0, 7) ?? null,
          values,
        } as unknown as Ssda903Row;
      };
    },
    headerRead() {
      headerIsRead = true;
    },
    finish(beside) {
      for (const year of book.years()) {
        const told = beside?.year(year);
        for (const child of episodes.children(year)) {
          for (const rule of episodeRules)
            for (const { row, finding } of rule.check(child))
              onIssue(returnIssue(episodesFile, row, finding));
          told?.add(child.pseudonym, child.episodes);
        }
        told?.done();
      }
    },
  };
}

function episodeOf(row: number, values: CellsRead['values']): StoredEpisode {
  const episode = values as unknown as Ssda903EpisodeRecord;
  return {
    row,
    start: episode.DECOM === null ? null : dayKey(episode.DECOM),
    end: episode.DEC === null ? null : dayKey(episode.DEC),
    startReason: episode.RNE,
    endReason: episode.REC,
    placement: episode.PLACE,
    legalStatus: episode.LS,
    need: episode.CIN,
    provider: episode.PLACE_PROVIDER,
  };
}
