import type { Citation, IsoDate } from '@golden-thread/outcomes';
import type { HomeKind, HomeSector, RegistrationStatus } from './home.ts';

/** A number of homes that a source tells, without naming any of them. */
export interface HomeCount {
  readonly id: string;
  /** Our own words for what is counted, in the plural, e.g. "children's homes of private providers". */
  readonly title: string;
  /** How many homes, 1 or more. */
  readonly homes: number;
  /** How many providers run them; null where nobody says. */
  readonly providers: number | null;
  /** Whoever runs all of them, where that is one; by id, and by name. */
  readonly providerId: string | null;
  readonly provider: string | null;
  readonly sector: HomeSector | null;
  readonly kind: HomeKind;
  readonly withinArea: boolean | null;
  /** The status of every one of them; null where nobody says. */
  readonly registration: RegistrationStatus | null;
  /** The day the number speaks of. */
  readonly asAtDate: IsoDate;
  /** The first day for which it is not told any more, such as the day a newer number speaks of; null as long as it is the newest. */
  readonly untilDate: IsoDate | null;
  /** What of this entry no document states; null when it states all of it. */
  readonly assumption: string | null;
  readonly source: Citation;
}
