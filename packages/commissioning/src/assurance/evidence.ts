import type { IsoDate } from '@golden-thread/outcomes';

/** Something that shows what is said: a document, a dataset, minutes. Never a record about a child. */
export interface EvidenceReference {
  /** What it is, in our own plain words. */
  readonly title: string;
  /** The day it is of; null where none is stated. Evidence with no day cannot be called recent. */
  readonly date: IsoDate | null;
  /** Where it can be read; null where it is kept inside. */
  readonly address: string | null;
}
