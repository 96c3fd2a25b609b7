import type { IsoDate } from '@golden-thread/outcomes';
import type { Home } from './home.ts';
import type { HomeCount } from './home-count.ts';
import { homesAsAt } from './homes-as-at.ts';

/** A home with the number of homes that it is one of. */
export interface CountedHome extends Home {
  /** The number it is one of, by id; null where no source counts it. */
  readonly countId: string | null;
}

/** A number of homes beside those that are known one by one. */
export interface HomeCountCheck {
  readonly count: HomeCount;
  /** As the source prints it. */
  readonly reported: number;
  /** Homes known one by one that are said to be among them, those closed since too. */
  readonly named: number;
  /** Of these, homes closed by the day: they take a place of the number and stand in no list. */
  readonly closed: number;
  /** Homes of the number of which nothing else is known. */
  readonly unnamed: number;
  /** How many more are known one by one than the source counts; 0 as long as the rest may be among the unnamed. */
  readonly discrepancy: number;
}

/**
 * Every home told of on a day: those known one by one, and one entry for each of a number of homes that nobody names.
 *
 * A home known by name takes the place of an unnamed one of its number, so that none is counted twice. Which of them an unnamed entry is
 * nobody says: its id is only its place in the number, and what the number does not tell of each of them is null.
 *
 * @source Decision 0030: a home told of only as a part of a number
 */
export function homesToldOf(
  homes: readonly CountedHome[],
  counts: readonly HomeCount[],
  day: IsoDate,
): readonly CountedHome[] {
  const named = homesAsAt(homes, day);
  const unnamed = homeCountChecks(homes, counts, day).flatMap(({ count, named: taken }) =>
    Array.from({ length: count.homes }, (_, at) => unnamedHome(count, at + 1)).slice(taken),
  );
  return [...named, ...unnamed];
}

/**
 * Each number of homes that speaks of a day, beside the homes known one by one.
 *
 * @example
 * homeCountChecks([], [], '2022-03-31'); // => []
 */
export function homeCountChecks(
  homes: readonly CountedHome[],
  counts: readonly HomeCount[],
  day: IsoDate,
): readonly HomeCountCheck[] {
  const begun = homes.filter(({ openedDate, toldDate }) => (openedDate ?? toldDate) <= day);
  return counts
    .filter(({ asAtDate, untilDate }) => asAtDate <= day && (untilDate === null || day < untilDate))
    .map((count) => {
      const its = begun.filter(({ countId }) => countId === count.id);
      const [named, closed] = [its.length, its.length - homesAsAt(its, day).length];
      const unnamed = Math.max(0, count.homes - named);
      return {
        count,
        reported: count.homes,
        named,
        closed,
        unnamed,
        discrepancy: named + unnamed - count.homes,
      };
    });
}

function unnamedHome(count: HomeCount, place: number): CountedHome {
  const { id, asAtDate, registration } = count;
  return {
    id: `${id}-${place}`,
    name: null,
    providerId: count.providerId,
    provider: count.provider,
    sector: count.sector,
    kind: count.kind,
    urn: null,
    registrations:
      registration === null ? [] : [{ status: registration, fromDate: asAtDate, untilDate: null }],
    places: [],
    heldPlaces: [],
    occupancies: [],
    withinArea: count.withinArea,
    openedDate: null,
    closedDate: null,
    toldDate: asAtDate,
    toldAs: toldAs(count),
    countId: id,
    source: count.source,
  };
}

function toldAs({ homes, title, providers, provider }: HomeCount): string {
  const by = providers === null || provider !== null ? '' : ` (${providers} in all)`;
  return homes === 1 ? `the only one of the ${title}${by}` : `one of ${homes} ${title}${by}`;
}
