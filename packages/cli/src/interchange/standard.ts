import type { ListFileName, LocalArea } from '@golden-thread/local-areas';
import type { Citation, Issue } from '@golden-thread/outcomes';
import type { Checked } from '@golden-thread/outcomes/schema';

/** Options of a command beside those that all standards share, by their long name in camel case, as they were given. */
export type OwnOptions = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** What an area gives away in the words of a standard. */
export interface Written {
  readonly document: unknown;
  /** What the area holds and the standard has no place for, each with its path. */
  readonly remarks: readonly Issue[];
}

/** What was understood of a document that somebody else may have written. */
export interface Understood {
  /** Entries by the file of an area folder they belong into; a file with no entry is left out. */
  readonly files: Readonly<Partial<Record<ListFileName, readonly unknown[]>>>;
  /** What stands in the document and was left out or written otherwise, each with its path. */
  readonly remarks: readonly Issue[];
}

/** A public standard in which facts about an area go out and come in. */
export interface InterchangeStandard {
  /** As people call it, such as "Popolo". */
  readonly title: string;
  readonly write: (area: LocalArea, own: OwnOptions) => Written;
  /**
   * Reads a document of unknown origin; what keeps it from being understood comes back as issues, all at once.
   *
   * @param citation - what is cited for whatever names no source of ours.
   * @throws WrongUse for an option that makes no sense.
   */
  readonly read: (input: unknown, citation: Citation, own: OwnOptions) => Checked<Understood>;
}
