import type { IsoDate, Period } from '@golden-thread/outcomes';
import type { CostInflation, PeriodCost, UnitCost } from '@golden-thread/sufficiency/cost';
import type { NeedRow } from '@golden-thread/sufficiency/need';
import type { NewPlacesFilled, ScenarioDifference } from '@golden-thread/sufficiency/scenarios';
import type { ChildAccess } from '@golden-thread/subgraph/identity';
import type { SavedScenario } from '../scenarios/scenario-record.ts';

/** What is asked of the demand to come. */
export interface DemandAsked {
  readonly asOf: IsoDate;
  /** The window that rates are read from, both days included; null: the last three years that returns tell of, or as many as there are. */
  readonly referenceFrom: IsoDate | null;
  readonly referenceUntil: IsoDate | null;
  /** 1 to 10. */
  readonly years: number;
  readonly scenarios: readonly SavedScenario[];
  readonly unitCosts: readonly UnitCost[];
  readonly inflation: readonly CostInflation[];
}

/** Children expected, and the ends of the 80 % interval. */
export interface DemandExpected {
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
}

/** A type of placement, an age band, or all who are in no part that is told. */
export interface DemandPart extends DemandExpected {
  readonly id: string;
}

/** How it stands on the last day of a year to come, and what the year costs. */
export interface DemandYear {
  readonly period: Period;
  readonly date: IsoDate;
  readonly total: DemandExpected;
  readonly placementTypes: readonly DemandPart[];
  readonly ageBands: readonly DemandPart[];
  readonly newPlaces: readonly NewPlacesFilled[];
  readonly cost: PeriodCost;
  readonly need: readonly NeedRow[];
}

/** A saved scenario beside the plain forecast. */
export interface ComparedDemand {
  readonly scenario: SavedScenario;
  readonly years: readonly DemandYear[];
  /** One list for each year: every type in order, the total last. */
  readonly differences: readonly (readonly ScenarioDifference[])[];
  /** What of it is left out and why, as sentences; empty where all of it is carried out. */
  readonly remarks: readonly string[];
}

/** How forecasts made the same way in past years turned out. */
export interface DemandBackTest {
  readonly yearsAhead: number;
  readonly cases: number;
  /** How far off on average, in percent of what came; null where nothing came. */
  readonly meanErrorPercent: number | null;
  /** The same had it been said that nothing changes. */
  readonly noChangeErrorPercent: number | null;
  /** In how many of a hundred cases what came lay inside the 80 % interval. */
  readonly coveragePercent: number | null;
}

/** The demand to come, as it may be shown. */
export interface DemandForecast {
  readonly asAt: IsoDate;
  readonly protection: ChildAccess;
  /** The last day that is known; null where no return counts. */
  readonly fromDate: IsoDate | null;
  /** The window rates are read from; null where none are. */
  readonly reference: Period | null;
  readonly years: readonly DemandYear[];
  readonly scenarios: readonly ComparedDemand[];
  /** How it was made, as sentences. */
  readonly method: readonly string[];
  readonly backTest: readonly DemandBackTest[];
  /** What could not be told, as sentences. */
  readonly remarks: readonly string[];
}

/** Nothing to tell of, and why. */
export function noForecast(asAt: IsoDate, protection: ChildAccess, remark: string): DemandForecast {
  const nothing = { years: [], scenarios: [], method: [], backTest: [] };
  return { asAt, protection, fromDate: null, reference: null, ...nothing, remarks: [remark] };
}
