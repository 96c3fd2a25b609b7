import { dayNumber, type Period } from '@golden-thread/outcomes';
import type { NightsOfType } from '../cost/period-cost-of.ts';
import { pointOf, type DemandPoint } from '../demand/demand-point.ts';
import { placementTypeIds } from '../demand/placement-type.ts';
import type { DemandAdjustment } from './demand-scenario.ts';
import { nightOf } from './night-of.ts';
import { plannedMoves } from './planned-move.ts';
import type { NewPlacesFilled, ScenarioRequest } from './scenario-forecast.ts';
import { walkScenario } from './walk-scenario.ts';

/** A year of a scenario as it was walked: how it stands on its last day, and every night of it. */
export interface WalkedYear {
  readonly period: Period;
  readonly point: DemandPoint;
  readonly nights: readonly NightsOfType[];
  readonly newPlaces: readonly NewPlacesFilled[];
}

/** Walks a scenario day by day and adds up each of the years, which follow one another without a gap. */
export function walkYears(
  { history, rates, fromDate, days }: ScenarioRequest,
  adjustments: readonly DemandAdjustment[],
  years: readonly Period[],
): readonly WalkedYear[] {
  const types = placementTypeIds(history.scheme.placements);
  const moves = plannedMoves(history.scheme, adjustments);
  const walked: WalkedYear[] = [];
  let nights = types.map(() => 0);
  const start = dayNumber(fromDate);
  const stops = Array.from({ length: days }, (_, at) => start + at + 1);
  walkScenario({ history, rates, adjustments, start, stops }, ({ cohorts, course, moved }) => {
    nightOf(course, cohorts).forEach((children, type) => (nights[type]! += children));
    const period = years[walked.length]!;
    if (course.day < dayNumber(period.endDate)) return;
    walked.push({
      period,
      point: pointOf(rates.scheme, cohorts, course),
      nights: types.map((placementTypeId, type) => ({ placementTypeId, nights: nights[type]! })),
      newPlaces: moves.flatMap(({ title, to, placesOn }, at) =>
        placesOn === null || title === null
          ? []
          : [{ title, placementTypeId: types[to]!, places: placesOn(course.day), filled: moved[at]! }],
      ),
    });
    nights = types.map(() => 0);
  });
  return walked;
}
