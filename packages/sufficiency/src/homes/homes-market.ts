import type { UnitCost } from '../cost/unit-cost.ts';
import type { AnnualSpend } from './annual-spend.ts';
import type { BlockBooking } from './block-booking.ts';
import type { CallOff } from './call-off.ts';
import type { FrameworkAgreement } from './framework-agreement.ts';
import type { HomeCount } from './home-count.ts';
import type { HomeProgramme } from './home-programme.ts';
import type { CountedHome } from './homes-told.ts';
import type { MarketFinding } from './market-finding.ts';

/** All that is published of an area's homes and of how it buys places. An empty list says that nothing is told, not that there is nothing. */
export interface HomesMarket {
  /** Homes known one by one. */
  readonly homes: readonly CountedHome[];
  /** Homes told of only as numbers. */
  readonly homeCounts: readonly HomeCount[];
  readonly programmes: readonly HomeProgramme[];
  readonly agreements: readonly FrameworkAgreement[];
  readonly callOffs: readonly CallOff[];
  readonly blockBookings: readonly BlockBooking[];
  /** What placements cost a week; of several for one type, provider and year there is only one. */
  readonly unitCosts: readonly UnitCost[];
  readonly annualSpends: readonly AnnualSpend[];
  readonly findings: readonly MarketFinding[];
}
