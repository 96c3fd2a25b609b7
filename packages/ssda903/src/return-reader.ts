import type { IsoDate } from '@golden-thread/outcomes';
import type { Pseudonymise } from '@golden-thread/return-files';
import type { DateFormat } from './date-format.ts';
import { dayKey } from './day-key.ts';
import { episodeStore } from './episode-store.ts';
import { headerBook } from './header-book.ts';
import type { TableLayout } from './layout.ts';
import { recordReader } from './record-reader.ts';
import type { CellsRead, RecordCells } from './record-reader.ts';
import { returnIssue } from './return-issue.ts';
import type { OnReturnIssue } from './return-issue.ts';
import type { Ssda903EpisodeRecord, Ssda903Row } from './ssda903-row.ts';
import { episodeRules, rowRules } from './ssda903-rules.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** A table whose rows are given to the reader. */
export interface TableGiven {
  /** How the table is called in issues. */
  readonly file: string;
  readonly layout: TableLayout;
  readonly format: DateFormat;
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
  /** Tells what is wrong with children's episodes, once every row was given. */
  readonly finish: () => void;
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

/** A reader of one return, or of several years that stand in the same tables. */
export function returnReader({ pseudonymise, onIssue, onBirth }: ReturnReaderOptions): ReturnReader {
  const header = headerBook();
  const episodes = episodeStore();
  let episodesFile = '';

  // The rows of a child mostly stand together.
  let last = { identity: '', pseudonym: '' };
  const pseudonymOf = (child: string | null, authority: string | null): string | null => {
    if (child === null) return null;
    const identity = JSON.stringify([authority?.toUpperCase() ?? null, child.toUpperCase()]);
    if (identity !== last.identity) last = { identity, pseudonym: pseudonymise(identity) };
    return last.pseudonym;
  };

  return {
    table({ file, layout, format }) {
      const { module } = layout;
      const readers = new Map<Ssda903Year, (cells: RecordCells) => CellsRead>();
      const seen = new Set<string>();
      const readerOf = (year: Ssda903Year): ((cells: RecordCells) => CellsRead) => {
        const reader = readers.get(year) ?? recordReader(layout, year, format);
        readers.set(year, reader);
        return reader;
      };
      if (module === 'episodes') episodesFile = file;
      return ({ row, year, authority, cells }) => {
        const { values, child, birthDate, findings } = readerOf(year)(cells);
        for (const finding of findings) onIssue(returnIssue(file, row, finding));
        const pseudonym = pseudonymOf(child, authority);
        if (pseudonym !== null) {
          const birth = birthDate === null ? null : dayKey(birthDate as IsoDate);
          const key = `${year}${pseudonym}`;
          const facts = {
            module,
            year,
            birth,
            inHeader: header.find(year, pseudonym),
            headerRead: header.isRead(),
            childTwice: seen.has(key),
          };
          seen.add(key);
          for (const rule of rowRules) {
            const finding = rule.check(facts);
            if (finding !== null) onIssue(returnIssue(file, row, finding));
          }
          if (module === 'header') {
            header.add(year, pseudonym, birth);
            if (birthDate !== null) onBirth?.({ pseudonym, year, birthDate: birthDate as IsoDate });
          }
          if (module === 'episodes') episodes.add(year, pseudonym, factsOf(row, values));
        }
        return {
          module,
          year,
          row,
          pseudonym,
          birthMonth: birthDate?.slice(0, 7) ?? null,
          values,
        } as unknown as Ssda903Row;
      };
    },
    headerRead: header.finish,
    finish() {
      const birthOf = (year: Ssda903Year, pseudonym: string): number | null =>
        header.find(year, pseudonym)?.birth ?? null;
      for (const child of episodes.children(birthOf))
        for (const rule of episodeRules)
          for (const { row, finding } of rule.check(child)) onIssue(returnIssue(episodesFile, row, finding));
    },
  };
}

function factsOf(row: number, values: CellsRead['values']) {
  const { DECOM, DEC, RNE, REC, PLACE } = values as unknown as Ssda903EpisodeRecord;
  return {
    row,
    start: DECOM === null ? null : dayKey(DECOM),
    end: DEC === null ? null : dayKey(DEC),
    startReason: RNE,
    endReason: REC,
    placement: PLACE,
  };
}
