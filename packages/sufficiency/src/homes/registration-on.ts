import type { IsoDate } from '@golden-thread/outcomes';
import type { Home, Registration, RegistrationStatus } from './home.ts';

/** Where a home stands on a day. */
export interface RegistrationStanding {
  /** Null where no source tells it. */
  readonly status: RegistrationStatus | null;
  /** Whether it may take children on that day; null where nobody can tell from what is known. */
  readonly lawful: boolean | null;
  /** The first day of the status; null where it follows from the law alone or is unknown. */
  readonly fromDate: IsoDate | null;
  readonly registerUrl: string | null;
}

/**
 * The first day on which supported accommodation could be registered.
 *
 * @source The Supported Accommodation (England) Regulations 2023 (S.I. 2023/416), regulation 1(2)
 */
export const SUPPORTED_REGISTER_OPENS: IsoDate = '2023-04-28';

/**
 * The first day on which supported accommodation that is not registered is unlawful.
 *
 * @source The Supported Accommodation (England) Regulations 2023 (S.I. 2023/416); Ofsted, Introduction to supported accommodation
 */
export const SUPPORTED_MUST_BE_REGISTERED: IsoDate = '2023-10-28';

/**
 * Where a home stands with the regulator on a day, and whether that is lawful.
 *
 * A children's home needs its registration before its first child: an application is not enough. Supported accommodation was lawful
 * without one until 27 October 2023; since then it is lawful where it is registered or where its application was in before, and is still
 * to be decided. Of supported accommodation of which no source tells anything, this much follows from the law: before the register
 * opened it was `unregulated`, and until it had to be registered it was lawful.
 *
 * @source Care Standards Act 2000, section 11(1)
 * @source Ofsted, Introduction to supported accommodation: unlawful from 28 October 2023 without a complete application accepted by then
 *
 * @example
 * registrationOn({ kind: 'supported-accommodation', registrations: [] }, '2022-03-31').status; // => 'unregulated'
 * @example
 * registrationOn({ kind: 'childrens-home', registrations: [] }, '2022-03-31').lawful; // => null
 */
export function registrationOn(
  home: Pick<Home, 'kind' | 'registrations'>,
  day: IsoDate,
): RegistrationStanding {
  const told = home.registrations.findLast(
    ({ fromDate, untilDate }) => fromDate <= day && (untilDate === null || day < untilDate),
  );
  const isSupported = home.kind === 'supported-accommodation';
  if (told === undefined) return isSupported ? supportedUntold(day) : UNKNOWN;
  const { status, fromDate } = told;
  const lawful = isSupported ? isLawfulSupported(told, day) : LAWFUL_HOME.has(status);
  return { status, lawful, fromDate, registerUrl: told.registerUrl ?? null };
}

const UNKNOWN: RegistrationStanding = { status: null, lawful: null, fromDate: null, registerUrl: null };

const LAWFUL_HOME: ReadonlySet<RegistrationStatus> = new Set(['registered', 'not-required']);

function supportedUntold(day: IsoDate): RegistrationStanding {
  if (day < SUPPORTED_REGISTER_OPENS) return { ...UNKNOWN, status: 'unregulated', lawful: true };
  return { ...UNKNOWN, lawful: day < SUPPORTED_MUST_BE_REGISTERED ? true : null };
}

function isLawfulSupported({ status, fromDate }: Registration, day: IsoDate): boolean {
  if (day < SUPPORTED_MUST_BE_REGISTERED) return true;
  if (status === 'applied') return fromDate < SUPPORTED_MUST_BE_REGISTERED;
  return LAWFUL_HOME.has(status);
}
