import { chancesOf, courseOn, startOf, type Course } from '../demand/course.ts';
import { cohortsOf, type Cohorts } from '../demand/cohorts.ts';
import type { DemandHistory } from '../demand/demand-history.ts';
import type { DemandRates } from '../demand/demand-rates.ts';
import type { DemandAdjustment } from './demand-scenario.ts';
import { moveOnDay } from './move-on-day.ts';
import { plannedMoves, type PlannedMove } from './planned-move.ts';
import { ratesFrom } from './rates-from.ts';
import { withStates } from './with-states.ts';

/** How it stands on one day of a scenario, in the types of the scheme. */
export interface ScenarioDay {
  readonly cohorts: Cohorts;
  readonly course: Course;
  /** Of each planned move, how many are where it took them. */
  readonly moved: readonly number[];
}

/** A scenario to walk. */
export interface ScenarioWalk {
  readonly history: DemandHistory;
  readonly rates: DemandRates;
  readonly adjustments: readonly DemandAdjustment[];
  readonly start: number;
  /** The days to see, in order, each once, after the start; at least one. Planned moves are made on these days, so where there are any give every day. */
  readonly stops: readonly number[];
}

/**
 * Walks the model's own days with the rates of each day, and on each stop moves whom the scenario wants moved. The visitor sees where everybody
 * is then.
 */
export function walkScenario(
  { history, rates, adjustments, start, stops }: ScenarioWalk,
  visit: (day: ScenarioDay) => void,
): void {
  const last = stops.at(-1)!;
  const moves = plannedMoves(history.scheme, adjustments);
  const steps = ratesFrom(rates, adjustments).map((from) => ({
    day: from.day,
    chances: chancesOf(withStates(from.rates, moves)),
  }));
  const plain = cohortsOf(history, start, last);
  const cohorts: Cohorts = { ...plain, types: plain.types + moves.length };
  let course = startOf(cohorts, start);
  const goTo = (day: number) => {
    const step = steps.findLast((from) => from.day <= day) as (typeof steps)[number];
    course = courseOn(course, cohorts, step.chances, day);
  };
  for (const stop of stops) {
    for (const { day } of steps) if (course.day < day - 1 && day - 1 < stop) goTo(day - 1);
    goTo(stop);
    const moved = moves.map((move, at) => moveOnDay(course, cohorts, move, plain.types + at));
    visit({ cohorts: plain, course: folded(course, plain.types, moves), moved });
  }
}

/** The course in the types of the scheme: who was moved is where the plan took them. */
function folded(course: Course, types: number, moves: readonly PlannedMove[]): Course {
  if (moves.length === 0) return course;
  const wide = types + moves.length;
  const fold = (values: Float64Array) => {
    const folds = new Float64Array((values.length / wide) * types);
    for (let at = 0, row = 0; at < values.length; at += wide, row += types) {
      for (let type = 0; type < types; type += 1) folds[row + type] = values[at + type] as number;
      for (let move = 0; move < moves.length; move += 1) {
        folds[row + (moves[move] as PlannedMove).to]! += values[at + types + move] as number;
      }
    }
    return folds;
  };
  return { day: course.day, known: fold(course.known), coming: fold(course.coming) };
}
