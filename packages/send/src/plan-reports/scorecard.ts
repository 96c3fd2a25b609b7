import {
  addDays,
  assessIndicator,
  compareDates,
  countingObservations,
  directionOfTravel,
  isoDate,
  roundTo,
  type Assessment,
  type Benchmark,
  type DirectionOfTravel,
  type Indicator,
  type IsoDate,
  type Observation,
  type Period,
} from '@golden-thread/outcomes';
import type { ImprovementPlan } from '../improvement-plan.ts';
import { distanceToTarget, type DistanceToTarget } from './distance-to-target.ts';
import { polarityWords } from './polarity-words.ts';
import { scorecardCells, type ScorecardCell } from './scorecard-cell.ts';
import { scorecardQuarters } from './scorecard-quarters.ts';
import { sinceBaseline, type SinceBaseline } from './since-baseline.ts';

/** One impact measure of a plan, quarter by quarter. */
export interface ScorecardRow {
  /** With its baseline as first published: later figures never change it. */
  readonly indicator: Indicator;
  /** The headings that name it, in the order of the plan. */
  readonly headingRefs: readonly string[];
  /** Figures known by the day, of the very day of the baseline, that differ from it: corrections, the first known first. */
  readonly baselineCorrections: readonly Observation[];
  readonly cells: readonly ScorecardCell[];
  /** The newest record known by the day, whichever quarter it is of; null when there is none. */
  readonly newest: Observation | null;
  readonly distance: DistanceToTarget;
  readonly travel: DirectionOfTravel;
  readonly sinceBaseline: SinceBaseline;
  /** Which way is better, as a sentence. */
  readonly polarity: string;
  readonly assessment: Assessment;
}

/** The impact measures of a plan against their fixed baseline, as at a day. */
export interface Scorecard {
  readonly planId: string;
  readonly asOf: IsoDate;
  /** The day progress is measured from; null where the plan states none, and its quarters then run from its first day. */
  readonly baselineDate: IsoDate | null;
  /** Earliest first; the last may not be over. */
  readonly quarters: readonly Period[];
  readonly leftOutQuarters: number;
  /** Each measure once, where the plan first names it. */
  readonly rows: readonly ScorecardRow[];
}

/** What a scorecard is read from. Observations and benchmarks of other indicators are passed over. */
export interface ScorecardInput {
  readonly plan: ImprovementPlan;
  /** Those the plan names at least; a measure that is not here has no row. */
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly benchmarks?: readonly Benchmark[] | undefined;
  /** The day it is read at; what became known later is not looked at. */
  readonly asOf: IsoDate;
}

/**
 * The scorecard of a plan: every impact measure with its baseline, a cell for each quarter since, its target and how far it is, which way
 * it moves and how it stands.
 *
 * The baseline is the one of the indicator, a fact of the plan. Another figure for the same day, known later, is shown
 * beside it as a correction and changes nothing else.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, monitoring of the Written Statement of Action: key measures every
 * quarter from the position at the end of June 2021
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function scorecard(input: ScorecardInput): Scorecard {
  const { plan, indicators, observations, benchmarks } = input;
  const asOf = isoDate(input.asOf);
  const firstDay = plan.baselineDate === null ? plan.startDate : addDays(plan.baselineDate, 1);
  const { quarters, leftOut } = scorecardQuarters(firstDay, asOf);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const rows = [...headingsByMeasure(plan)].flatMap(([id, headingRefs]): readonly ScorecardRow[] => {
    const indicator = byId.get(id);
    if (indicator === undefined) return [];
    const own = observations.filter(({ indicatorId }) => indicatorId === id);
    const counting = countingObservations(own, asOf);
    const newest = counting.at(-1) ?? null;
    return [
      {
        indicator,
        headingRefs,
        baselineCorrections: baselineCorrections(indicator, own, asOf),
        cells: scorecardCells(indicator, own, quarters, asOf),
        newest,
        distance: distanceToTarget(indicator, newest?.value ?? null),
        travel: directionOfTravel({ indicator, observations: own, asOf }),
        sinceBaseline: sinceBaseline(indicator, newest),
        polarity: polarityWords[indicator.polarity],
        assessment: assessIndicator({ indicator, observations: own, benchmarks, asOf }),
      },
    ];
  });
  return { planId: plan.id, asOf, baselineDate: plan.baselineDate, quarters, leftOutQuarters: leftOut, rows };
}

function headingsByMeasure(plan: ImprovementPlan): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { headings } of plan.priorities)
    for (const { ref, impactMeasureIds } of headings)
      for (const id of impactMeasureIds) {
        const refs = found.get(id);
        if (refs === undefined) found.set(id, [ref]);
        else refs.push(ref);
      }
  return found;
}

function baselineCorrections(
  { baseline, decimals }: Indicator,
  own: readonly Observation[],
  asOf: IsoDate,
): readonly Observation[] {
  if (baseline === null || baseline.value === null) return [];
  const first = roundTo(baseline.value, decimals);
  return own
    .filter(
      ({ knownDate, period, value }) =>
        knownDate <= asOf &&
        period.endDate === baseline.date &&
        value !== null &&
        roundTo(value, decimals) !== first,
    )
    .toSorted((one, other) => compareDates(one.knownDate, other.knownDate));
}
