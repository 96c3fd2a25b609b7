import type { CodeOfPracticeMap } from './code-of-practice-map.ts';
import { paragraphNumber } from './paragraph-number.ts';

/** A run of paragraphs; both ends count. */
export interface ParagraphRange {
  readonly firstParagraph: string;
  readonly lastParagraph: string;
}

/** How far a mapping covers what it is to cover: facts about the document, not faults of the file. */
export interface CodeOfPracticeCoverage {
  /** Paragraphs no row covers. */
  readonly gaps: readonly ParagraphRange[];
  /** Paragraphs more than one row covers. */
  readonly overlaps: readonly ParagraphRange[];
  /** Sections a row names by a title that is not the one the section carries, or that the document does not have. */
  readonly wronglyTitled: readonly {
    readonly number: string;
    readonly titleAsPrinted: string;
    /** The title the section carries; null when there is no such section. */
    readonly title: string | null;
  }[];
}

/**
 * Where a mapping to the SEND Code of Practice has gaps, where its rows overlap, and which sections it calls by another name.
 *
 * @throws Defect `NOT_A_PARAGRAPH` when a paragraph is not written as chapter, dot, number; files are checked for it before.
 * @source SEND code of practice: 0 to 25 years (2015), chapter 3.
 */
export function codeOfPracticeCoverage(map: CodeOfPracticeMap): CodeOfPracticeCoverage {
  const [chapter] = map.firstParagraph.split('.');
  const first = paragraphNumber(map.firstParagraph);
  const counts = Array.from(
    { length: paragraphNumber(map.lastParagraph) - first + 1 },
    (_, index) =>
      map.rows.filter(
        (row) =>
          paragraphNumber(row.firstParagraph) <= first + index &&
          first + index <= paragraphNumber(row.lastParagraph),
      ).length,
  );
  const runs = (wanted: (count: number) => boolean): readonly ParagraphRange[] => {
    const places = counts.flatMap((count, index) => (wanted(count) ? [index] : []));
    const starts = places.filter((place) => !places.includes(place - 1));
    const ends = places.filter((place) => !places.includes(place + 1));
    return starts.map((start, run) => ({
      firstParagraph: `${chapter}.${first + start}`,
      lastParagraph: `${chapter}.${first + ends[run]!}`,
    }));
  };
  return {
    gaps: runs((count) => count === 0),
    overlaps: runs((count) => count > 1),
    wronglyTitled: map.rows
      .flatMap(({ sections }) => sections)
      .map(({ number, titleAsPrinted }) => ({
        number,
        titleAsPrinted,
        title: map.sections.find((section) => section.number === number)?.title ?? null,
      }))
      .filter(({ titleAsPrinted, title }) => titleAsPrinted.toLowerCase() !== title?.toLowerCase()),
  };
}
