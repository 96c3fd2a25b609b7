import { leaveOut } from '@golden-thread/outcomes/measures';
import type { LeftOut } from '@golden-thread/outcomes/measures';
import type { IsoDate } from '@golden-thread/outcomes';
import type { CareEpisode } from '../care-episode.ts';
import { ageOn } from './age-on.ts';
import type { CareChild, CareHistory, CareSpell } from './care-history.ts';
import { goesOn } from './goes-on.ts';

/** A child who was looked after on a day, and the episode it was in. */
export interface ChildOnDay {
  readonly key: string;
  readonly child: CareChild;
  readonly spell: CareSpell;
  readonly episode: CareEpisode;
  /** Null where no header tells the month of birth. */
  readonly age: number | null;
}

/** Those looked after on a day, and those who cannot have been. */
export interface LookedAfterOn {
  readonly children: readonly ChildOnDay[];
  readonly leftOut: readonly LeftOut[];
}

/** Days that were asked for last: most measures ask for the same few. A history never changes, so neither does what it gave. */
const daysKept = 16;
const kept = new WeakMap<CareHistory, Map<IsoDate, LookedAfterOn>>();

/**
 * The children looked after on a day, once each. An episode that is still open on or after the eighteenth birthday is left out, and told:
 * nobody is looked after from 18 on.
 *
 * @source Children Act 1989, sections 22(1) and 105(1); DfE, Children looked after in England: methodology, coverage
 */
export function lookedAfterOn(care: CareHistory, day: IsoDate): LookedAfterOn {
  const days = kept.get(care) ?? new Map<IsoDate, LookedAfterOn>();
  kept.set(care, days);
  const found = days.get(day) ?? soughtOn(care, day);
  days.delete(day);
  days.set(day, found);
  const [oldest] = days.keys();
  if (days.size > daysKept && oldest !== undefined) days.delete(oldest);
  return found;
}

function soughtOn({ children }: CareHistory, day: IsoDate): LookedAfterOn {
  const there: ChildOnDay[] = [];
  const adults: { readonly key: string }[] = [];
  for (const child of children) {
    const spell = child.spells.find((each) => goesOn(each, day));
    const episode = spell?.episodes.find((each) => goesOn(each, day));
    if (spell === undefined || episode === undefined) continue;
    const age = ageOn(child.birthMonth, day);
    if (age !== null && age >= 18) adults.push(child);
    else there.push({ key: child.key, child, spell, episode, age });
  }
  return { children: there, leftOut: leaveOut(adults, 'child', 'children', 'still in care at 18 or over') };
}
