import { plainTypes, type PlainEpisode } from './plain-episodes.ts';

/** Where each age begins to be another band; the last is 18. */
export const bandsEnd = [1, 5, 10, 16, 18];

/** Chances of a night by band and type, and those who come a day by age and type. */
export interface PlainRates {
  readonly leaves: readonly (readonly number[])[];
  readonly moves: readonly (readonly (readonly number[])[])[];
  readonly entrants: readonly (readonly number[])[];
}

/** An age in whole years on a day. */
export function ageOn(born: Date, day: number): number {
  const date = new Date(day * 86_400_000);
  const years = date.getUTCFullYear() - born.getUTCFullYear();
  const before =
    date.getUTCMonth() < born.getUTCMonth() ||
    (date.getUTCMonth() === born.getUTCMonth() && date.getUTCDate() < born.getUTCDate());
  return before ? years - 1 : years;
}

function typeOn(episodes: readonly PlainEpisode[], day: number): number | null {
  return episodes.find(({ start, end }) => start <= day && (end === null || day < end))?.type ?? null;
}

/** Rates by looking at every child on every evening and morning of the window, few nights leaning on their type as ours do. */
export function plainRates(
  children: readonly (readonly PlainEpisode[])[],
  first: number,
  last: number,
): PlainRates {
  const zero = (): number[] => new Array<number>(plainTypes).fill(0);
  const cell = () => ({ nights: 0, leaves: 0, moves: zero() });
  const cells = bandsEnd.map(() => zero().map(cell));
  const entrants = Array.from({ length: 18 }, zero);
  for (const episodes of children) {
    const born = episodes[0]?.born;
    if (born === undefined) continue;
    for (let day = first; day <= last; day += 1) {
      const evening = typeOn(episodes, day - 1);
      const morning = typeOn(episodes, day);
      if (evening === null && morning === null) continue;
      const [then, now] = [ageOn(born, day - 1), ageOn(born, day)];
      if (evening !== null && then >= 0 && then < 18) {
        const of = cells[bandsEnd.findIndex((end) => then < end)]?.[evening];
        if (of === undefined) continue;
        of.nights += 1;
        if (morning === null) of.leaves += now >= 18 ? 0 : 1;
        else if (now < 18 && morning !== evening) of.moves[morning] = (of.moves[morning] ?? 0) + 1;
      }
      if (evening === null && morning !== null && now < 18) {
        const ofAge = entrants[Math.max(0, now)];
        if (ofAge !== undefined) ofAge[morning] = (ofAge[morning] ?? 0) + 1;
      }
    }
  }
  const sum = (all: readonly ReturnType<typeof cell>[]) =>
    all.reduce((total, { nights, leaves, moves }) => {
      moves.forEach((count, to) => (total.moves[to] = (total.moves[to] ?? 0) + count));
      return { nights: total.nights + nights, leaves: total.leaves + leaves, moves: total.moves };
    }, cell());
  const rate = (
    of: ReturnType<typeof cell>,
    prior: { leaves: number; moves: readonly number[] },
    weight: number,
  ) => {
    const nights = of.nights + weight;
    const by = (count: number, before: number): number =>
      nights === 0 ? 0 : (count + before * weight) / nights;
    return {
      leaves: by(of.leaves, prior.leaves),
      moves: of.moves.map((count, to) => by(count, prior.moves[to] ?? 0)),
    };
  };
  const everywhere = { ...rate(sum(cells.flat()), { leaves: 0, moves: zero() }, 0), moves: zero() };
  const byType = zero().map((_, type) =>
    rate(sum(cells.flatMap((band) => band[type] ?? [])), everywhere, 365),
  );
  const rates = cells.map((band) => band.map((of, type) => rate(of, byType[type] ?? everywhere, 365)));
  return {
    leaves: rates.map((band) => band.map(({ leaves }) => leaves)),
    moves: rates.map((band) => band.map(({ moves }) => moves)),
    entrants: entrants.map((ofAge) => ofAge.map((count) => count / (last - first + 1))),
  };
}
