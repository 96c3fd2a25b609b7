import type { IsoDate, Period } from '@golden-thread/outcomes';
import type { CostInflation, UnitCost } from '../cost/unit-cost.ts';
import type { PeriodCost } from '../cost/period-cost.ts';
import type { DemandHistory } from '../demand/demand-history.ts';
import type { DemandInterval } from '../demand/demand-interval.ts';
import type { DemandRates } from '../demand/demand-rates.ts';

/** What every scenario of a comparison starts from. */
export interface ScenarioRequest {
  readonly history: DemandHistory;
  readonly rates: DemandRates;
  /** The last day that is known; the forecast begins with the day after. */
  readonly fromDate: IsoDate;
  /** How many days ahead, from 1 to 3,653. */
  readonly days: number;
  readonly unitCosts: readonly UnitCost[];
  readonly inflation: readonly CostInflation[];
}

/** Children expected, with the 80 % interval. */
export interface ExpectedWithin {
  readonly expected: number;
  readonly interval: DemandInterval;
}

/** New places of a scenario on a day. */
export interface NewPlacesFilled {
  readonly title: string;
  /** The type they belong to, such as `residential-in-house`. */
  readonly placementTypeId: string;
  /** Open on the day; 0 before the opening day. */
  readonly places: number;
  /** Children expected in them, never more than the places. */
  readonly filled: number;
}

/** How it stands on the last day of a year, or on the last day of the forecast. Types and bands each sum to the total. */
export interface ScenarioPoint {
  readonly date: IsoDate;
  readonly placementTypes: readonly (ExpectedWithin & { readonly placementTypeId: string })[];
  readonly ageBands: readonly (ExpectedWithin & { readonly ageBandId: string })[];
  readonly total: ExpectedWithin;
  /** Children by age and type together, in order of age, then type. */
  readonly cells: readonly {
    readonly ageBandId: string;
    readonly placementTypeId: string;
    readonly expected: number;
  }[];
  readonly newPlaces: readonly NewPlacesFilled[];
}

/** A financial year, or what of it lies in the forecast. */
export interface ScenarioYear {
  readonly period: Period;
  readonly atEnd: ScenarioPoint;
  readonly cost: PeriodCost;
}

/** What a scenario comes to. */
export interface ScenarioForecast {
  readonly scenarioId: string;
  readonly title: string;
  readonly years: readonly ScenarioYear[];
}

/** One type, or the total (null), in one year of one scenario, beside the base. */
export interface ScenarioDifference {
  readonly placementTypeId: string | null;
  /** Children expected on the year's last day, more or fewer than in the base. */
  readonly children: number;
  /** Nights of the year more or fewer; for the total too. */
  readonly nights: number;
  /** Pence more or less; null where either has no price. */
  readonly pence: number | null;
  /** Places opened by the scenario by the year's last day. */
  readonly places: number;
}

/** A scenario and how it differs from the base, year by year. */
export interface ComparedScenario extends ScenarioForecast {
  /** One list for each year, every type in order and the total last. */
  readonly differences: readonly (readonly ScenarioDifference[])[];
}

/** Scenarios side by side. */
export interface ScenarioComparison {
  /** The plain forecast: nothing otherwise than in the past. */
  readonly base: ScenarioForecast;
  readonly scenarios: readonly ComparedScenario[];
}
