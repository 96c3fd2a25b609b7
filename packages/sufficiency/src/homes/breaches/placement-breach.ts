import type { IsoDate } from '@golden-thread/outcomes';
import type { HomeEpisode } from '../open-on.ts';
import type { Home } from '../home.ts';

/** Why no child should live there. */
export type BreachReason =
  'home-unregistered' | 'placement-unregulated' | 'under-16-in-supported-accommodation';

/** A child who lives where no child should, on one day. */
export interface PlacementBreach {
  readonly pseudonym: string;
  readonly reason: BreachReason;
  /** Whether the law forbids it; an unregulated placement was lawful until 27 October 2023 and against many a strategy all the same. */
  readonly unlawful: boolean;
  /** The home, by id, where the episode's number is that of a known one. */
  readonly homeId: string | null;
  readonly urn: string | null;
  /** The placement code of the return. */
  readonly placement: string | null;
  /** The first day of it: when the child came there, or when it became a breach. */
  readonly sinceDate: IsoDate;
  /** Days up to this one, which counts too: 1 on the first. */
  readonly days: number;
}

/** What a rule finds; `notBefore` is the day from which it was one, where that may be after the child came. */
export interface BreachFinding {
  readonly reason: BreachReason;
  readonly unlawful: boolean;
  readonly notBefore: IsoDate | null;
}

/** Looks at one open episode, the home its number names (null where none is known) and the day; null when nothing is wrong. */
export type BreachRule = (episode: HomeEpisode, home: Home | null, day: IsoDate) => BreachFinding | null;
