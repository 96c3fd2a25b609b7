import { financialYear, type IsoDate } from '@golden-thread/outcomes';
import type { CostInflation, UnitCost } from '../cost/unit-cost.ts';
import { periodCostOf } from '../cost/period-cost-of.ts';
import { AGE_BANDS } from '../demand/age-band.ts';
import type { DemandScenario } from '../scenarios/demand-scenario.ts';
import { inflationOf } from '../scenarios/inflation-of.ts';
import { differencesOf } from '../scenarios/scenario-differences.ts';
import type { ComparedScenario, ScenarioForecast, ScenarioYear } from '../scenarios/scenario-forecast.ts';
import type { AggregateExpected } from './aggregate-forecast.ts';
import { aggregateStart } from './aggregate-start.ts';
import type { AreaAggregates } from './area-aggregates.ts';
import { nightsToPrice, pricesFor } from './nights-to-price.ts';
import { pointAhead } from './point-ahead.ts';
import { scenarioOfYears, type ScenarioOfYears } from './scenario-of-years.ts';
import { walkYearsTold, type TypesNow, type YearTold } from './walk-years-told.ts';

/** How far ahead, and at which prices. */
export interface AggregateRequest {
  /** Further ahead no coverage was measured. */
  readonly years: 1 | 2 | 3;
  readonly unitCosts: readonly UnitCost[];
  readonly inflation: readonly CostInflation[];
}

/** A scenario as far as yearly figures carry it. */
export interface ComparedOnAggregates extends ComparedScenario {
  /** Whole sentences on what of it is left out, and why. */
  readonly remarks: readonly string[];
}

/** Scenarios side by side with the plain forecast from the same yearly figures. */
export interface AggregateComparison {
  /** The newest 31 March that is known. */
  readonly fromDate: IsoDate;
  readonly base: ScenarioForecast;
  readonly scenarios: readonly ComparedOnAggregates[];
  /** Whole sentences on what is unknown, whatever the scenario. */
  readonly remarks: readonly string[];
}

/**
 * Scenarios laid beside the forecast from yearly figures alone: for whoever has no records of single children, or may not see them. Nothing but the
 * figures and the scenarios goes in, so nothing else can come out.
 *
 * What changes who comes and leaves, plans of moves between types, new places and prices are carried out; what needs the moves, ages or providers of
 * single children is left out, and the scenario's remarks say so.
 *
 * @param scenarios - without issues (`scenarioIssues`).
 * @returns null where no number of children is known.
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @example
 * import { compareAggregateScenarios } from '@golden-thread/sufficiency/aggregates';
 * const none = { parts: [], areAll: false };
 * const area = { areaCode: 'E08000018', firstYear: 2025, stock: [500], starts: [200], ceases: [200], placementTypes: none, ageBands: none, roundedTo: 5 };
 * const fewer = { kind: 'entrants' as const, percent: -10, ageBandIds: null, placementTypeIds: null, fromDate: '2025-04-01' };
 * const told = compareAggregateScenarios(area, { years: 1, unitCosts: [], inflation: [] }, [{ id: 'fewer', title: 'Fewer', adjustments: [fewer] }]);
 * told?.scenarios[0]?.years[0]?.atEnd.total.expected; // => 483.5
 */
export function compareAggregateScenarios(
  area: AreaAggregates,
  request: AggregateRequest,
  scenarios: readonly DemandScenario[],
): AggregateComparison | null {
  const start = aggregateStart(area);
  if (start === null) return null;
  const plain = pointAhead(start, 1);
  const ids = plain.placementTypes.map(({ id }) => id);
  const now: TypesNow = {
    start,
    children: ids.length === 0 ? [start.children] : plain.placementTypes.map(({ expected }) => expected),
    boughtShare: ids.length === 0 ? [null] : ids.map((id) => boughtShare(area, id, start.at)),
  };
  const told = { ids, areBoughtKnown: now.boughtShare.map((share) => share !== null) };
  const bands = AGE_BANDS.map(({ id }) => id);
  const areAllBands = (named: readonly string[]) => bands.every((id) => named.includes(id));
  const forecastOf = (
    { adjustments, id, title }: DemandScenario,
    read: ScenarioOfYears,
  ): ScenarioForecast => {
    const inflation = inflationOf(request.inflation, adjustments);
    const unitCosts = pricesFor(ids, request.unitCosts);
    return {
      scenarioId: id,
      title,
      years: walkYearsTold(now, read, request.years).map((year, at) =>
        yearOf({ year, ahead: at + 1, now, ids, read }, { ...request, unitCosts, inflation }),
      ),
    };
  };
  const nothing: ScenarioOfYears = { flows: [], moves: [], places: [], remarks: [] };
  const base = forecastOf({ id: 'base', title: 'As in the past', adjustments: [] }, nothing);
  return {
    fromDate: `${start.year}-03-31`,
    base,
    scenarios: scenarios.map((scenario) => {
      const read = scenarioOfYears(scenario.adjustments, told, areAllBands);
      const own = forecastOf(scenario, read);
      return { ...own, differences: differencesOf(own, base), remarks: read.remarks };
    }),
    remarks: start.remarks,
  };
}

/** How many of the children of a type live in bought placements, from 0 to 1; null where it is not told. */
function boughtShare({ bought, placementTypes }: AreaAggregates, id: string, at: number): number | null {
  const [some, all] = [bought, placementTypes.parts].map(
    (parts) => parts?.find((part) => part.id === id)?.stock[at] ?? null,
  );
  if (some == null || all == null) return null;
  return all === 0 ? 0 : Math.min(1, Math.max(0, some / all));
}

interface WalkedYear {
  readonly year: YearTold;
  readonly ahead: number;
  readonly now: TypesNow;
  readonly ids: readonly string[];
  readonly read: ScenarioOfYears;
}

function yearOf(
  { ahead, ids, now: { boughtShare: shares, start }, read, year }: WalkedYear,
  { inflation, unitCosts }: AggregateRequest,
): ScenarioYear {
  const children = year.children.reduce((sum, there) => sum + there, 0);
  const types = ids.map((id, type) => ({ id, children: year.children[type]! }));
  const point = pointAhead(start, ahead, { children, types });
  const period = financialYear(start.year + ahead - 1);
  const nights = nightsToPrice({ ids, year, shares }, unitCosts);
  return {
    period,
    atEnd: {
      date: point.date,
      total: within(point.total),
      placementTypes: point.placementTypes.map(({ id, ...told }) => ({
        placementTypeId: id,
        ...within(told),
      })),
      ageBands: point.ageBands.map(({ id, ...told }) => ({ ageBandId: id, ...within(told) })),
      cells: [],
      newPlaces: read.places.map(({ title, type }, at) => ({
        title,
        placementTypeId: `${ids[type]!}-in-house`,
        ...year.newPlaces[at]!,
      })),
    },
    cost: periodCostOf(period, nights, unitCosts, inflation),
  };
}

function within({ expected, lower, upper }: AggregateExpected) {
  return { expected, interval: { lower, upper } };
}
