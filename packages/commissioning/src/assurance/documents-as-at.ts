import { compareDates, type IsoDate } from '@golden-thread/outcomes';
import type { DocumentVersion } from './document-version.ts';

/** The versions of one document as at a day. */
export interface DocumentStanding {
  /** The document, by its id among the area's sources. */
  readonly documentSourceId: string;
  /** The newest final version dated by the day; null when none is. */
  readonly inForce: DocumentVersion | null;
  /** Drafts of the day: those dated after the one in force, and those with no day. */
  readonly drafts: readonly DocumentVersion[];
  /** Final versions with no day: whether one of them is in force cannot be told. */
  readonly undated: readonly DocumentVersion[];
}

/**
 * Which version of each document is in force as at a day, in the order the documents are first listed. A version counts from the day
 * it was issued; one with a month only, or no day, is not guessed.
 */
export function documentsAsAt(
  versions: readonly DocumentVersion[],
  asOf: IsoDate,
): readonly DocumentStanding[] {
  const documents = new Map<string, DocumentVersion[]>();
  for (const version of versions) {
    if (version.date !== null && version.date > asOf) continue;
    const known = documents.get(version.documentSourceId) ?? [];
    known.push(version);
    documents.set(version.documentSourceId, known);
  }
  return [...documents].map(([documentSourceId, known]) => {
    const inForce =
      known
        .filter((version): version is DocumentVersion & { date: IsoDate } => {
          return version.status === 'final' && version.date !== null;
        })
        .toSorted((one, other) => compareDates(one.date, other.date))
        .at(-1) ?? null;
    return {
      documentSourceId,
      inForce,
      drafts: known.filter(
        ({ status, date }) =>
          status === 'draft' && (date === null || inForce === null || date > inForce.date),
      ),
      undated: known.filter(({ status, date }) => status === 'final' && date === null),
    };
  });
}
