import { besideYears } from './beside-years.ts';
import type { StoredEpisode } from './packed-episodes.ts';
import type { EpisodeWord, ReturnEpisodes } from './return-episodes.ts';
import type { OnReturnIssue } from './return-issue.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** The episodes of one year: of each child of its source the first and the newest row. */
interface YearOfEpisodes {
  readonly year: Ssda903Year;
  readonly source: ReturnEpisodes;
  readonly first: Int32Array;
  readonly newest: Int32Array;
}

const none = -1;

/** Tells where returns whose episodes were gathered do not fit the one of the year before, as `besideYears` does. */
export function tellBetweenYears(
  returns: readonly ReturnEpisodes[],
  fileOf: (year: Ssda903Year) => string,
  onIssue: OnReturnIssue,
): void {
  const beside = besideYears(fileOf, onIssue);
  const years = returns.flatMap(yearsOf).sort((one, other) => one.year - other.year);
  for (const { year, source, first, newest } of years) {
    const told = beside.year(year);
    source.children.forEach((pseudonym, child) => {
      if (first[child] === none) return;
      const ends = [first[child] as number, newest[child] as number];
      told.add(
        pseudonym,
        ends.map((at) => episodeAt(source, at)),
      );
    });
    told.done();
  }
}

function yearsOf(source: ReturnEpisodes): readonly YearOfEpisodes[] {
  const years = new Map<number, YearOfEpisodes>();
  const { count, start, row, child } = source;
  for (let at = 0; at < count; at += 1) {
    const year = source.year[at] as Ssda903Year;
    let mine = years.get(year);
    if (mine === undefined) {
      const [first, newest] = [0, 1].map(() => new Int32Array(source.children.length).fill(none));
      mine = { year, source, first: first as Int32Array, newest: newest as Int32Array };
      years.set(year, mine);
    }
    const who = child[at] as number;
    const order = (other: number): number =>
      (start[at] as number) - (start[other] as number) || (row[at] as number) - (row[other] as number);
    const [first, newest] = [mine.first[who] as number, mine.newest[who] as number];
    if (first === none || order(first) < 0) mine.first[who] = at;
    if (newest === none || order(newest) > 0) mine.newest[who] = at;
  }
  return [...years.values()];
}

function episodeAt({ row, start, end, coded, words }: ReturnEpisodes, at: number): StoredEpisode {
  const word = (column: (typeof coded)[EpisodeWord]): string | null => words[column[at] as number] ?? null;
  return {
    row: row[at] as number,
    start: start[at] as number,
    end: end[at] === none ? null : (end[at] as number),
    startReason: word(coded.RNE),
    endReason: word(coded.REC),
    placement: word(coded.PLACE),
    legalStatus: word(coded.LS),
    need: word(coded.CIN),
    provider: word(coded.PLACE_PROVIDER),
  };
}
