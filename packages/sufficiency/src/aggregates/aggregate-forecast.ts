import type { IsoDate } from '@golden-thread/outcomes';

/** Children expected, to one decimal, with the 80 % interval. */
export interface AggregateExpected {
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
}

/** One part of the total. */
export interface AggregatePart extends AggregateExpected {
  /** An id of the input; `rest` is everybody whose own part is not published, together. */
  readonly id: string;
}

/** One 31 March ahead. */
export interface AggregatePoint {
  readonly date: IsoDate;
  readonly yearsAhead: number;
  readonly total: AggregateExpected;
  /** They sum to the total; empty where no part is published for the newest year. */
  readonly placementTypes: readonly AggregatePart[];
  readonly ageBands: readonly AggregatePart[];
}

/** A forecast from published figures alone. */
export interface AggregateForecast {
  readonly areaCode: string;
  /** The newest 31 March with a known number of children. */
  readonly fromDate: IsoDate;
  readonly points: readonly AggregatePoint[];
  /** Whole sentences on what is unknown. */
  readonly remarks: readonly string[];
}
