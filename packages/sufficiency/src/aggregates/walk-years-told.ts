import { dayNumber } from '@golden-thread/outcomes';
import type { AggregateStart } from './aggregate-start.ts';
import type { FlowChange, ScenarioOfYears } from './scenario-of-years.ts';

/** How a year of a scenario went, by type in order. */
export interface YearTold {
  /** Children at its end. */
  readonly children: readonly number[];
  /** Nights of the year. */
  readonly nights: readonly number[];
  /** Nights of the year in new places, which is a part of these. */
  readonly nightsInNew: readonly number[];
  /** Of each list of new places in order, those open at the end and the children in them. */
  readonly newPlaces: readonly { readonly places: number; readonly filled: number }[];
}

/** Children of each type now, how many of a hundred of them are bought (null where nobody says), and how fast all come and go. */
export interface TypesNow {
  readonly children: readonly number[];
  readonly boughtShare: readonly (number | null)[];
  readonly start: AggregateStart;
}

const DAYS = 365.25;

/**
 * Walks yearly figures day by day. Every day as many come as leave while nothing is otherwise, half of those who start and cease in a year, each type
 * with its share: so the plain path is flat, and a scenario moves away from it by what it changes.
 */
export function walkYearsTold(
  { boughtShare, children: now, start }: TypesNow,
  { flows, moves, places }: Pick<ScenarioOfYears, 'flows' | 'moves' | 'places'>,
  years: number,
): readonly YearTold[] {
  const rate = start.children === 0 ? 0 : start.flow.children / 2 / start.children / DAYS;
  // The chance of a day, never more than sure.
  const of = (factor: number) => 1 - Math.exp(-rate * factor);
  const children = [...now];
  const none = () => children.map(() => 0);
  const walked: YearTold[] = [];
  let [nights, nightsInNew] = [none(), none()];
  for (let day = dayNumber(`${start.year}-04-01`), ahead = 1; ahead <= years; day += 1) {
    for (const type of children.keys()) {
      const come = now[type]! * of(1) * factorOf(flows, 'coming', type, day);
      children[type]! += come - children[type]! * of(factorOf(flows, 'leaving', type, day));
    }
    for (const { from, to, wanted } of moves) {
      const moved = Math.min(children[from]!, wanted(day, children[from]!));
      children[from]! -= moved;
      children[to]! += moved;
    }
    const free = children.map((there, type) => there * (boughtShare[type] ?? 0));
    const newPlaces = places.map(({ placesOn, type }) => {
      const filled = Math.min(free[type]!, placesOn(day));
      free[type]! -= filled;
      nightsInNew[type]! += filled;
      return { places: placesOn(day), filled };
    });
    children.forEach((there, type) => (nights[type]! += there));
    if (day < dayNumber(`${start.year + ahead}-03-31`)) continue;
    walked.push({ children: [...children], nights, nightsInNew, newPlaces });
    [nights, nightsInNew] = [none(), none()];
    ahead += 1;
  }
  return walked;
}

function factorOf(flows: readonly FlowChange[], of: FlowChange['of'], type: number, day: number): number {
  return flows
    .filter((change) => change.of === of && change.fromDay <= day && change.types[type])
    .reduce((product, { factor }) => product * factor, 1);
}
