import type { BlockBooking } from './block-booking.ts';

/** How much of a booking was used. */
export interface BlockBookingUse {
  readonly id: string;
  readonly nightsPaid: number | null;
  readonly nightsUsed: number | null;
  /** Nights used out of those paid, in %, to two decimals; null where either is unknown or nothing was paid for. */
  readonly shareUsed: number | null;
  /** Pence for each night that was used, to the penny; null where it is unknown or none was. */
  readonly pencePerNightUsed: number | null;
}

/** All bookings together, of those whose nights are known. */
export interface BlockBookingTotal {
  readonly bookings: readonly BlockBookingUse[];
  readonly nightsPaid: number;
  readonly nightsUsed: number;
  /** Null where nothing is known of any. */
  readonly shareUsed: number | null;
  /** Bookings whose nights paid or used nobody tells: they are in neither sum. */
  readonly unknown: number;
}

/**
 * How many of the nights paid for were used, booking by booking and together.
 *
 * Only bookings of which both numbers are known count in the sums. One that says more nights used than paid keeps its share above 100.
 *
 * @example
 * blockBookingUse([]).shareUsed; // => null
 */
export function blockBookingUse(bookings: readonly BlockBooking[]): BlockBookingTotal {
  const uses = bookings.map(({ id, nightsPaid, nightsUsed, pence }) => ({
    ...{ id, nightsPaid, nightsUsed, shareUsed: shareOf(nightsUsed, nightsPaid) },
    pencePerNightUsed:
      pence === null || nightsUsed === null || nightsUsed === 0 ? null : Math.round(pence / nightsUsed),
  }));
  const known = uses.flatMap(({ nightsPaid, nightsUsed }) =>
    nightsPaid === null || nightsUsed === null ? [] : [{ nightsPaid, nightsUsed }],
  );
  const nightsPaid = known.reduce((sum, use) => sum + use.nightsPaid, 0);
  const nightsUsed = known.reduce((sum, use) => sum + use.nightsUsed, 0);
  return {
    bookings: uses,
    nightsPaid,
    nightsUsed,
    shareUsed: shareOf(nightsUsed, nightsPaid),
    unknown: uses.length - known.length,
  };
}

function shareOf(used: number | null, paid: number | null): number | null {
  return used === null || paid === null || paid === 0 ? null : Math.round((10_000 * used) / paid) / 100;
}
