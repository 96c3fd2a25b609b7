import { codesOf } from './code-set.ts';
import type { EpisodeWord, ReturnEpisodes } from './return-episodes.ts';
import { returnIssue } from './return-issue.ts';
import type { Finding, OnReturnIssue } from './return-issue.ts';
import { inWords } from './ssda903-year.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** What must be the same in both returns that tell of an episode, and the Department's number for it. */
const rules: Readonly<Partial<Record<EpisodeWord, string>>> = {
  RNE: '503A',
  LS: '503B',
  CIN: '503C',
  PLACE: '503D',
  PLACE_PROVIDER: '503E',
};
const same = Object.entries(rules) as readonly (readonly [word: EpisodeWord, rule: string])[];

/** The episodes of one year: of each child of its source the first and the newest row. */
interface YearOfEpisodes {
  readonly year: Ssda903Year;
  readonly source: ReturnEpisodes;
  readonly first: Int32Array;
  readonly newest: Int32Array;
}

const none = -1;

/**
 * Tells where two returns that follow each other do not fit: an episode that was open on 31 March comes again in the next return, begun on the
 * same day for the same reason and with the same codes. One whose end is half told is told of already.
 *
 * @source DfE, SSDA903 validation rules 502 and 503A to 503E; that a child must come again at all follows from them, and is rule 1010 where
 * the next return has the child among care leavers
 */
export function tellBetweenYears(
  returns: readonly ReturnEpisodes[],
  fileOf: (year: Ssda903Year) => string,
  onIssue: OnReturnIssue,
): void {
  const years = returns.flatMap(yearsOf).sort((one, other) => one.year - other.year);
  years.forEach((before, at) => {
    const next = years[at + 1];
    if (next?.year !== before.year + 1) return;
    const numbers = new Map(next.source.children.map((pseudonym, child) => [pseudonym, child]));
    before.source.children.forEach((pseudonym, child) => {
      const open = before.newest[child] as number;
      if (open === none || !isOpen(before.source, open)) return;
      const again = next.first[numbers.get(pseudonym) ?? none] ?? none;
      if (again === none)
        onIssue(returnIssue(fileOf(before.year), before.source.row[open] as number, missing(next.year)));
      else
        for (const finding of differences(before, open, { next, again }))
          onIssue(returnIssue(fileOf(next.year), next.source.row[again] as number, finding));
    });
  });
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

function isOpen({ end, coded }: ReturnEpisodes, at: number): boolean {
  return end[at] === none && coded.REC[at] === none;
}

function* differences(
  before: YearOfEpisodes,
  open: number,
  { next, again }: { readonly next: YearOfEpisodes; readonly again: number },
): Generator<Finding> {
  if (before.source.start[open] !== next.source.start[again]) {
    yield differs('DECOM', '502', before.year);
    return;
  }
  for (const [word, rule] of same) {
    const was = wordOf(before.source, word, open);
    const is = wordOf(next.source, word, again);
    if (was !== is && !(word === 'PLACE' && hasNewCode(was, is, next.year)))
      yield differs(word, rule, before.year);
  }
}

/** Whether the code of a placement had to change, or was changed as supported accommodation was registered. */
function hasNewCode(was: string | null, is: string | null, year: Ssda903Year): boolean {
  return (was === 'H5' && is === 'K3') || !codesOf('placement', year).some(({ code }) => code === was);
}

function wordOf({ words, coded }: ReturnEpisodes, word: EpisodeWord, at: number): string | null {
  return words[coded[word][at] as number] ?? null;
}

function differs(column: string, rule: string, year: Ssda903Year): Finding {
  return {
    code: 'OPEN_EPISODE_DIFFERS',
    rule,
    column,
    found: `another one than the return of ${inWords(year)} has for the episode open at its end`,
    expected: 'the same in both returns',
    whatToDo: 'Find out which is right, and correct the other.',
  };
}

function missing(year: Ssda903Year): Finding {
  return {
    code: 'OPEN_EPISODE_MISSING',
    rule: null,
    column: 'DEC',
    found: `an open episode of a child of whom the return of ${inWords(year)} has none`,
    expected: 'the episode again in the next return, with its end where it ended',
    whatToDo: 'Add the episode to the next return, or say here when and why it ended.',
  };
}
