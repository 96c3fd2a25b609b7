import { plainTypes, type PlainEpisode } from './plain-episodes.ts';
import { ageOn, bandsEnd, type PlainRates } from './plain-rates.ts';

interface Group {
  readonly born: Date;
  state: number[];
}

/**
 * The expected number of children on every day ahead, all in all: every child in care and every month of birth of those who come, day by
 * day. It gives no variance and no interval, which ours does.
 */
export function plainForecast(
  children: readonly (readonly PlainEpisode[])[],
  { leaves, moves, entrants }: PlainRates,
  from: number,
  days: number,
): readonly number[] {
  const groups: Group[] = [];
  for (const episodes of children) {
    const now = episodes.find(({ start, end }) => start <= from && (end === null || from < end));
    const age = now === undefined ? 18 : ageOn(now.born, from);
    if (now === undefined || age < 0 || age >= 18) continue;
    const state = new Array<number>(plainTypes).fill(0);
    state[now.type] = 1;
    groups.push({ born: now.born, state });
  }
  const coming = new Map<string, Group>();
  const totals: number[] = [];
  for (let day = from + 1; day <= from + days; day += 1) {
    let total = 0;
    for (const group of [...groups, ...coming.values()]) {
      const band = bandsEnd.findIndex((end) => ageOn(group.born, day - 1) < end);
      group.state =
        band === -1 || ageOn(group.born, day) >= 18
          ? group.state.map(() => 0)
          : night(group.state, leaves[band] ?? [], moves[band] ?? []);
    }
    const date = new Date(day * 86_400_000);
    const back = date.getUTCDate() < 15 ? 1 : 0;
    for (const [age, ofType] of entrants.entries()) {
      if (ofType.every((count) => count === 0)) continue;
      for (let month = 0; month < 12; month += 1) {
        const born = new Date(
          Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back - month - 12 * age, 15),
        );
        const key = born.toISOString();
        const group = coming.get(key) ?? { born, state: new Array<number>(plainTypes).fill(0) };
        coming.set(key, group);
        group.state = group.state.map((count, type) => count + (ofType[type] ?? 0) / 12);
      }
    }
    for (const { state } of groups) for (const count of state) total += count;
    for (const { state } of coming.values()) for (const count of state) total += count;
    totals.push(total);
  }
  return totals;
}

function night(
  state: readonly number[],
  leaves: readonly number[],
  moves: readonly (readonly number[])[],
): number[] {
  const after = new Array<number>(plainTypes).fill(0);
  for (const [type, count] of state.entries()) {
    let stays = 1 - (leaves[type] ?? 0);
    for (const [to, chance] of (moves[type] ?? []).entries()) {
      if (to === type) continue;
      stays -= chance;
      after[to] = (after[to] ?? 0) + count * chance;
    }
    after[type] = (after[type] ?? 0) + count * stays;
  }
  return after;
}
