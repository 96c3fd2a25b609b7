import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** Places a programme plans, of one use. */
export interface PlannedPlaces {
  readonly use: 'residential' | 'emergency' | 'short-breaks' | 'supported';
  /** Places, 1 or more. */
  readonly places: number;
}

/** Where a programme stood on a day, as a source tells it. What it does not tell is null. */
export interface ProgrammeReport {
  readonly asAtDate: IsoDate;
  /** Settings bought or otherwise acquired so far. */
  readonly acquired: number | null;
  /** Settings that had taken up their work. */
  readonly opened: number | null;
  /** Of these, those that were registered when they did. */
  readonly registered: number | null;
  /** Places open. */
  readonly places: number | null;
  /** Children who have lived there since the first opened. */
  readonly children: number | null;
  /** Of these, children who moved on to a foster home. */
  readonly steppedDown: number | null;
  /** What of this entry no document states; null when it states all of it. */
  readonly assumption: string | null;
  readonly source: Citation;
}

/** An authority's plan to open homes of its own. */
export interface HomeProgramme {
  readonly id: string;
  readonly title: string;
  /** The day it was decided. */
  readonly agreedDate: IsoDate | null;
  /** By which day all of it is to be open. */
  readonly dueDate: IsoDate | null;
  readonly settings: number;
  readonly places: readonly PlannedPlaces[];
  /** In order of their days. */
  readonly reports: readonly ProgrammeReport[];
  /** The homes it opens, by id; empty where none is known one by one. */
  readonly homeIds: readonly string[];
  /** What of this entry no document states; null when it states all of it. */
  readonly assumption: string | null;
  readonly source: Citation;
}
