import type { IsoDate } from './iso-date.ts';

/** A published document or dataset that a fact was carried over from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedDate: IsoDate | null;
  readonly url: string | null;
  readonly licence: string;
}

/** Where in a source a fact stands: the source's id and a place a reader can find, such as a section or table. */
export interface Citation {
  readonly sourceId: string;
  readonly place: string;
}
