import { addDays, dayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { Convention } from '../compatible/convention.ts';
import { DEMAND_SCHEME } from '../demand-scheme.ts';
import { placementTypeIds } from '../placement-type.ts';
import { yearEnds } from '../answer/year-ends.ts';
import { DIFFERENCE_CAUSES, type DifferenceCauseId } from './difference-cause.ts';
import { modelsBetween, type ReturnedEpisode } from './models-between.ts';
import type { DemandEpisode } from '../demand-episode.ts';
import { tallyOf, type CountKind, type Tally } from './tally.ts';

/** What is held against each other. */
export interface DifferencesRequest {
  /** Every row of the returns, with the births the other model takes. */
  readonly theirs: readonly ReturnedEpisode[];
  readonly ours: readonly DemandEpisode[];
  readonly convention: Convention;
  readonly dataFromDate: IsoDate;
  readonly dataToDate: IsoDate;
}

/** Children of one flow or cell that one model counts and the other does not, with the one cause of it. */
export interface DemandDifference {
  readonly kind: CountKind;
  /** The day of a stock; the first day of the year of a flow. */
  readonly period: IsoDate;
  /** A band and a type, or two of them with `to` between; `left` is out of care. */
  readonly what: string;
  readonly cause: DifferenceCauseId;
  readonly onlyTheirs: number;
  readonly onlyOurs: number;
}

/** One count by both models. */
export interface CountOfBoth {
  readonly kind: CountKind;
  readonly period: IsoDate;
  readonly what: string;
  readonly theirs: number;
  readonly ours: number;
}

const ORDER = DIFFERENCE_CAUSES.map(({ id }) => id);

/** Every count of both models, and every difference between them. */
export interface DemandDifferences {
  readonly counts: readonly CountOfBoth[];
  readonly differences: readonly DemandDifference[];
}

/**
 * Counts stock on every year's end, and transitions and entrants of every year, by another model and by ours, and finds for each child that
 * only one of them counts the one cause. Where several things are unlike about a child, the cause is the last of them, in the order of
 * `DIFFERENCE_CAUSES`, that made a difference.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function demandDifferences(request: DifferencesRequest): DemandDifferences {
  const { theirs, ours, convention, dataFromDate, dataToDate } = request;
  const ends = yearEnds(dataFromDate, dataToDate);
  const counted = { stockOn: ends, yearsFrom: ends.slice(0, -1).map((end) => addDays(end, 1)) };
  const names = {
    bands: DEMAND_SCHEME.ageBands.map(({ id }) => id),
    types: placementTypeIds(DEMAND_SCHEME.placements),
  };
  const models = modelsBetween({ theirs, ours, lastDay: dayNumber(dataToDate) }, convention);
  const tallies = models.map(({ stays }) => tallyOf(stays, counted, names));
  const keys = [...new Set(tallies.flatMap((tally) => [...tally.keys()]))].toSorted();
  const counts = new Map<string, CountOfBoth>();
  const differences = new Map<string, DemandDifference>();
  for (const key of keys) {
    const [kind, period, what] = key.split('\n') as [CountKind, IsoDate, string];
    const [first, last] = [tallies[0]!.get(key) ?? 0, tallies.at(-1)!.get(key) ?? 0];
    if (first + last > 0) {
      const id = `${kind} ${period} ${what}`;
      const sum = counts.get(id) ?? { kind, period, what, theirs: 0, ours: 0 };
      counts.set(id, { ...sum, theirs: sum.theirs + first, ours: sum.ours + last });
    }
    if (first === last) continue;
    const cause = causeOf(
      key,
      tallies,
      models.map((model) => model.cause),
    );
    const id = `${kind} ${period} ${what} ${ORDER.indexOf(cause) + 10}`;
    const sum = differences.get(id) ?? { kind, period, what, cause, onlyTheirs: 0, onlyOurs: 0 };
    const onlyTheirs = sum.onlyTheirs + Math.max(0, first - last);
    differences.set(id, { ...sum, onlyTheirs, onlyOurs: sum.onlyOurs + Math.max(0, last - first) });
  }
  const inOrder = [...differences].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { counts: [...counts.values()], differences: inOrder.map(([, difference]) => difference) };
}

/** The cause of the last step that changed a count. */
function causeOf(
  key: string,
  tallies: readonly Tally[],
  causes: readonly (DifferenceCauseId | null)[],
): DifferenceCauseId {
  const values = tallies.map((tally) => tally.get(key) ?? 0);
  const step = values.findLastIndex((value, at) => at > 0 && value !== values[at - 1]);
  return causes[step] as DifferenceCauseId;
}
