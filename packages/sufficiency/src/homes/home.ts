import type { Citation, IsoDate } from '@golden-thread/outcomes';

/**
 * What a home is. Fostering households are not homes here: the agency is registered, not the household.
 *
 * `supported-accommodation` is for young people of 16 and 17; documents before 2023 call it 16+, semi-independent or unregulated.
 */
export type HomeKind =
  'childrens-home' | 'short-breaks-home' | 'secure-childrens-home' | 'supported-accommodation';

/** Who runs a home. */
export type HomeSector = 'council' | 'private' | 'voluntary';

/**
 * Where a home stands with the regulator, as a source tells it.
 *
 * `unregulated` is supported accommodation that nobody could or had to register: lawful until 27 October 2023, not since.
 * `not-required` is a setting that the Act never asks to register, such as a hospital or a holiday scheme; `unregistered` one that had to
 * be and is not. Whether a status is lawful on a day is `registrationOn`'s to say.
 */
export type RegistrationStatus = 'registered' | 'applied' | 'not-required' | 'unregulated' | 'unregistered';

/** A status and the days it held: from the first up to, and without, the last. */
export interface Registration {
  readonly status: RegistrationStatus;
  readonly fromDate: IsoDate;
  /** The first day on which it held no longer; null as long as it holds. */
  readonly untilDate: IsoDate | null;
  /** Its page in the public register; left out where none is known. */
  readonly registerUrl?: string | undefined;
}

/** How many children a home is approved for, from a day until the next entry. */
export interface ApprovedPlaces {
  readonly fromDate: IsoDate;
  /** Places, 0 or more; 0 says that it takes nobody. */
  readonly approved: number;
}

/** Places that are free and cannot be used, from a day until the next entry: held for a child, or closed because children are matched. */
export interface HeldPlaces {
  readonly fromDate: IsoDate;
  /** Places, 0 or more. */
  readonly held: number;
  /** Our own words; null where nobody says why. */
  readonly because: string | null;
}

/** How many children a source says lived in a home on a day. */
export interface ReportedOccupancy {
  readonly asAtDate: IsoDate;
  /** Children, 0 or more. */
  readonly children: number;
}

/** A home for looked-after children. What no source tells is null, or an empty list: nothing of it is guessed. */
export interface Home {
  readonly id: string;
  readonly name: string | null;
  /** The organisation that runs it, by id; null where it is not among the area's organisations. */
  readonly providerId: string | null;
  /** The name of whoever runs it. */
  readonly provider: string | null;
  readonly sector: HomeSector | null;
  readonly kind: HomeKind;
  /** Ofsted's unique reference number as the statutory return writes it, seven digits: by it episodes of care name the home. */
  readonly urn: string | null;
  /** In order of their days, none on the same day; empty where nothing is told. */
  readonly registrations: readonly Registration[];
  /** In order of their days; empty where no number is told. */
  readonly places: readonly ApprovedPlaces[];
  /** In order of their days; empty where nothing is told, which does not say that every free place can be used. */
  readonly heldPlaces: readonly HeldPlaces[];
  /** Empty where nobody tells how many lived there. */
  readonly occupancies: readonly ReportedOccupancy[];
  /** Whether it stands inside the authority. */
  readonly withinArea: boolean | null;
  /** The first day it took children. */
  readonly openedDate: IsoDate | null;
  /** The first day it took nobody any more. */
  readonly closedDate: IsoDate | null;
  /** The first day for which a source tells that it is there: of the days before, nothing is known where `openedDate` is null. */
  readonly toldDate: IsoDate;
  /** How the source tells of it, where only as a part of a number, e.g. "one of 12 children's homes of 9 private providers". */
  readonly toldAs: string | null;
  readonly source: Citation;
}
