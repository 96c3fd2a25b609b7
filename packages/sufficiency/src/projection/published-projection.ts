import type { Citation, IsoDate } from '@golden-thread/outcomes';
import type { MethodName } from '@golden-thread/projection';

/** Which way a document says something will go. */
export type Direction = 'rise' | 'fall' | 'no-change';

/** A projection that a document prints, as it prints it, and the method its numbers show that it used. */
export interface PublishedProjection {
  readonly id: string;
  readonly title: string;
  /** How the document says that it was made, in our own plain words. */
  readonly methodLabel: string;
  /** The method that gives its figure; where no figure is printed, the method its words name. */
  readonly method: MethodName;
  /** The last day it is made from. */
  readonly originDate: IsoDate;
  readonly years: number;
  /** The indicator it continues; null when it is of several things, told in `rows`. */
  readonly indicatorId: string | null;
  /** The yearly change it prints, a figure of the area; null when it prints none. */
  readonly changeFigureId: string | null;
  readonly rows: readonly PublishedProjectionRow[];
  readonly source: Citation;
}

/** One thing a document projects in words only. */
export interface PublishedProjectionRow {
  readonly title: string;
  readonly direction: Direction;
  /** What the document prints of its past, oldest first, a year apart; empty where it prints nothing of it. */
  readonly past: readonly PastFigure[];
  /** What a reader should know. */
  readonly remark: string | null;
}

/** A figure of the area, and the day it is of. */
export interface PastFigure {
  readonly date: IsoDate;
  readonly figureId: string;
}
