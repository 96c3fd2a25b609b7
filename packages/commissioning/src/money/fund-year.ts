import type { IsoDate } from '@golden-thread/outcomes';

/** An amount that an organisation bears. */
export interface OrganisationAmount {
  /** Null for what nobody is known to bear: no share is published, or nobody stands for the organisation on the day. */
  readonly organisationId: string | null;
  /** Whole pence; null where it is not known. */
  readonly amountPence: number | null;
}

/** The smallest part that money is taken apart into: every total of what was spent is a sum of these and of nothing else. */
export interface FundCell {
  readonly month: string;
  readonly lineId: string | null;
  readonly organisationId: string | null;
  readonly amountPence: number;
}

/** A month that is over and of which a line has no actual. */
export interface MissingMonth {
  readonly month: string;
  readonly lineId: string | null;
}

/** One month of a fund. */
export interface FundMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** What is known of it, all lines together; null when nothing is, never 0 in its place. */
  readonly amountPence: number | null;
  readonly missingLineIds: readonly (string | null)[];
}

/** How what a year will have cost is worked out from the months so far. */
export type ForecastMethod = 'straight-line' | 'profile';

/** What a year will have cost, if it goes on as the method says. */
export interface FundForecast {
  readonly method: ForecastMethod;
  /** Whole pence for the year; null where it cannot be told. */
  readonly amountPence: number | null;
  /** Why it cannot be told; null where it can. */
  readonly why: string | null;
}

/** One line of a fund over a year. */
export interface FundLineYear {
  /** Null for a fund that is not kept by line, and for what was recorded of no line. */
  readonly lineId: string | null;
  readonly budgetPence: number | null;
  /** What is known of it so far; null when nothing is. */
  readonly toDatePence: number | null;
  readonly missingMonths: readonly string[];
  /** By the straight line; null where no month is known. */
  readonly forecastPence: number | null;
  /** Forecast less budget: above 0 is overspent. Null where either is not known. */
  readonly variancePence: number | null;
}

/** A fund over a financial year, as far as it is known. */
export interface FundYear {
  readonly fundId: string;
  readonly startYear: number;
  readonly asOf: IsoDate;
  /** Null where it is not published. */
  readonly budgetPence: number | null;
  /** The budget by who bears it; without amounts where no budget is published. */
  readonly budgetByOrganisation: readonly OrganisationAmount[];
  /** The months in which the fund stood or something was spent, April first. */
  readonly months: readonly FundMonth[];
  readonly lines: readonly FundLineYear[];
  /** What was spent so far, as far as it is known; null when nothing is. */
  readonly toDatePence: number | null;
  readonly toDateByOrganisation: readonly OrganisationAmount[];
  /** Months that are over and have no actual: what was spent so far leaves them out. */
  readonly missing: readonly MissingMonth[];
  /** By the straight line. */
  readonly forecast: FundForecast;
  /** By the profile of the budget; null where none is agreed. */
  readonly forecastByProfile: FundForecast | null;
  readonly variance: FundVariance;
  readonly cells: readonly FundCell[];
}

/** Forecast less budget: above 0 is overspent. */
export interface FundVariance {
  readonly amountPence: number | null;
  /** Why it cannot be told; null where it can. */
  readonly why: string | null;
  /** By who bears it, with the shares in force in each month; without amounts where it cannot be told. */
  readonly byOrganisation: readonly OrganisationAmount[];
}
