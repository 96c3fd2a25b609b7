import { codesOf } from './code-set.ts';
import type { StoredEpisode } from './packed-episodes.ts';
import type { Finding } from './return-issue.ts';
import { inWords } from './ssda903-year.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** What must be the same in both returns that tell of an episode, with its column and the Department's number for it. */
const same = [
  { fact: 'startReason', column: 'RNE', rule: '503A' },
  { fact: 'legalStatus', column: 'LS', rule: '503B' },
  { fact: 'need', column: 'CIN', rule: '503C' },
  { fact: 'placement', column: 'PLACE', rule: '503D' },
  { fact: 'provider', column: 'PLACE_PROVIDER', rule: '503E' },
] as const;

/**
 * Where an episode that was open on 31 March does not come again as it was: begun on the same day for the same reason and with the same codes.
 * One whose end is half told is told of already.
 *
 * @source DfE, SSDA903 validation rules 502 and 503A to 503E
 */
export function openEpisodeAgain(
  open: StoredEpisode,
  again: StoredEpisode,
  next: Ssda903Year,
): readonly Finding[] {
  const before = (next - 1) as Ssda903Year;
  if (open.start !== again.start) return [differs('DECOM', '502', before)];
  return same.flatMap(({ fact, column, rule }) => {
    const [was, is] = [open[fact], again[fact]];
    return was === is || (fact === 'placement' && hasNewCode(was, is, next))
      ? []
      : [differs(column, rule, before)];
  });
}

/**
 * That it does not come again at all, which follows from those rules.
 *
 * @source DfE, SSDA903 validation rule 1010, where the next return has the child among care leavers
 */
export function openEpisodeMissing(next: Ssda903Year): Finding {
  return {
    code: 'OPEN_EPISODE_MISSING',
    rule: null,
    column: 'DEC',
    found: `an open episode of a child of whom the return of ${inWords(next)} has none`,
    expected: 'the episode again in the next return, with its end where it ended',
    whatToDo: 'Add the episode to the next return, or say here when and why it ended.',
  };
}

/** Whether the code of a placement had to change, or was changed as supported accommodation was registered. */
function hasNewCode(was: string | null, is: string | null, year: Ssda903Year): boolean {
  return (was === 'H5' && is === 'K3') || !codesOf('placement', year).some(({ code }) => code === was);
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
